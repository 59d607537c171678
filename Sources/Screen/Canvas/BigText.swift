/// Words and numbers that can be read from across the room.
enum BigText {
  /// How large characters are drawn.
  struct Face: Hashable {
    fileprivate let font: BigFont
    /// How many half rows a dot is high, and columns wide, which gives characters a body's proportions.
    fileprivate let dot: Int
    /// Where there are no half blocks a dot may be a whole row high and one column wide.
    fileprivate var isNarrow = false

    /// Their height in rows.
    var rows: Int { (font.height * dot + 1) / 2 }

    fileprivate var dotColumns: Int { isNarrow ? 1 : dot }

    /// How many columns a text takes; digits take the same, whichever they are.
    func columns(of text: String) -> Int {
      let dots = text.uppercased().map { (font.shape(of: $0).first?.count ?? 0) + 1 }
      return max(0, dots.reduce(0, +) - 1) * dotColumns
    }

    /// Clear rows between two lines: none where the lower half of the last row is clear.
    var lead: Int { font.height * dot % 2 == 0 ? 1 : 0 }

    /// How many columns so many digits take.
    func columns(ofDigits count: Int) -> Int { max(1, count * (font.digit + 1) - 1) * dotColumns }
  }

  /// Whether each character of a text but spaces has a shape.
  static func holds(_ text: String) -> Bool {
    text.uppercased().allSatisfy { $0 == " " || BigFont.small.holds($0) }
  }

  /// All faces that a terminal can show, the largest first, up to a height in rows.
  static func faces(upTo rows: Int, _ glyphs: Glyphs) -> [Face] {
    let dots = 1...max(1, rows * 2 / BigFont.small.height)
    var faces = [BigFont.small, .large].flatMap { font in dots.map { Face(font: font, dot: $0) } }
    // Without half blocks there are no half rows.
    if !glyphs.isUnicode {
      faces = faces.filter { $0.dot % 2 == 0 } + [Face(font: .small, dot: 2, isNarrow: true)]
    }
    return faces.filter { $0.rows <= rows }.sorted { ($0.rows, $0.dotColumns) > ($1.rows, $1.dotColumns) }
  }

  /// The largest face in which each of the texts fits a place; `nil` where none does.
  static func face(for texts: [String], in size: Size, _ glyphs: Glyphs) -> Face? {
    faces(upTo: size.rows, glyphs).first { face in
      texts.allSatisfy { face.columns(of: $0) <= size.columns }
    }
  }

  /// A text broken into lines that fit a width; `nil` where a word is too long for it.
  static func lines(_ text: String, _ face: Face, width: Int) -> [String]? {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      guard face.columns(of: word) <= width else { return nil }
      if let last = lines.last, face.columns(of: "\(last) \(word)") <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// Clear columns on either side of digits larger than they have to be.
  private static let margin = 2

  /// The largest face in which so many digits fit a place, seven dots high where there are seven rows for them; `nil`
  /// where none does.
  static func face(forDigits count: Int, in size: Size, _ glyphs: Glyphs) -> Face? {
    faces(upTo: size.rows, glyphs).first { face in
      guard face.dot >= 2, !face.isNarrow, face.font == .large || face.dot == 2 else { return false }
      return face.columns(ofDigits: count) <= size.columns - (face.dot > 2 ? 2 * margin : 0)
    }
  }

  /// How many columns so many digits take in the smallest face of a count.
  static func leastColumns(ofDigits count: Int) -> Int { Face(font: .small, dot: 2).columns(ofDigits: count) }

  /// A text as rows of blocks and spaces; letters are drawn as capitals.
  static func rows(_ text: String, _ face: Face, _ glyphs: Glyphs) -> [String] {
    let shapes = text.uppercased().map { face.font.shape(of: $0) }
    guard !shapes.isEmpty else { return [] }
    var rows: [String] = [], places = (upper: -1, lower: -1)
    for row in 0..<face.rows {
      let upper = row * 2 / face.dot, lower = (row * 2 + 1) / face.dot
      // Drawn every second: most rows are as the one above them.
      rows.append(
        places == (upper, lower)
          ? rows[row - 1] : line(shapes, upper, lower < face.font.height ? lower : nil, face, glyphs))
      places = (upper, lower)
    }
    return rows
  }

  /// A row of the text, of which each half shows a row of its dots.
  private static func line(
    _ shapes: [[String]], _ upper: Int, _ lower: Int?, _ face: Face, _ glyphs: Glyphs
  ) -> String {
    var line = ""
    for (place, shape) in shapes.enumerated() {
      if place > 0 { line += String(repeating: " ", count: face.dotColumns) }
      var under = lower.map { shape[$0].utf8.makeIterator() }
      for dot in shape[upper].utf8 {
        let isUpper = dot == UInt8(ascii: "#"), isLower = under?.next() == UInt8(ascii: "#")
        let glyph = isUpper ? isLower ? glyphs.full : glyphs.upperHalf : isLower ? glyphs.lowerHalf : " "
        line += String(repeating: glyph, count: face.dotColumns)
      }
    }
    return line
  }
}

extension Canvas {
  /// Writes a text in large characters, from its upper left corner on.
  ///
  /// - Parameter isReversed: Whether the characters are cut out of a filled box.
  mutating func put(
    _ text: String, _ face: BigText.Face, row: Int, column: Int, _ role: Role, isReversed: Bool = false
  ) {
    for (offset, line) in BigText.rows(text, face, glyphs).enumerated() {
      let line = isReversed ? " \(line) " : line
      for (place, character) in line.enumerated() {
        let column = column + place - (isReversed ? 1 : 0)
        switch String(character) {
        case " ": if isReversed { put(glyphs.full, row: row + offset, column: column, role) }
        case glyphs.full: if !isReversed { put(glyphs.full, row: row + offset, column: column, role) }
        case glyphs.upperHalf:
          put(isReversed ? glyphs.lowerHalf : glyphs.upperHalf, row: row + offset, column: column, role)
        default:
          put(isReversed ? glyphs.upperHalf : glyphs.lowerHalf, row: row + offset, column: column, role)
        }
      }
    }
  }
}
