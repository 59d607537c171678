import Text

/// Where the parts of a stop stand.
///
/// What has no room gives way in this order: the body at rest, what is asked in large letters, the words of the ways in
/// large letters, their keys in large letters, the word itself in large letters, clear lines in the text. The text itself
/// stays, and is scrolled where it is longer than its place.
struct StopLayout {
  /// Lines in large letters.
  struct Large {
    let lines: [String]
    let face: BigText.Face

    init?(_ text: String, _ face: BigText.Face, width: Int) {
      guard let lines = BigText.lines(text, face, width: width), !lines.isEmpty else { return nil }
      (self.lines, self.face) = (lines, face)
    }

    var rows: Int { lines.count * (face.rows + face.lead) - face.lead }
    var columns: Int { lines.map(face.columns(of:)).max() ?? 0 }
  }

  /// How the ways are drawn.
  enum Ways: Hashable {
    case words, keys, lines
    /// Not at all: the footer alone tells the only one.
    case footer
  }

  /// The word; `nil` where it stands in the text alone.
  private(set) var word: Large?
  /// What is asked.
  private(set) var asked: Large?
  /// How the ways are drawn, and in which face.
  private(set) var ways = Ways.lines
  private(set) var face: BigText.Face?
  /// The lines of the text.
  private(set) var text: [Page.Line] = []
  /// Where the text stands.
  private(set) var place: Rect
  /// The rows at which the others begin.
  private(set) var wordRow = 0, askedRow = 0, waysRow = 0, beneathRow = 0
  /// Where the keys end and the words of the ways begin, where they end, and how wide what they do may be.
  private(set) var wordColumn = 0, helpColumn = 0, helpWidth = 0
  /// Where the body rests, if it has room.
  private(set) var rest: Rect?
  private let area: Rect

  /// Lines longer than this tire the eye.
  private static let longest = 84
  /// Text beside the word is at least so wide.
  private static let narrowest = 22

  init(_ stop: Stop, _ body: [Page.Paragraph], in area: Rect) {
    self.area = area
    place = Rect(row: area.row, column: area.column + 1, rows: area.rows, columns: max(8, area.columns - 2))
    let lead = stop.line.map { [Page.Paragraph($0, stop.role)] } ?? []
    let faces = BigText.faces(upTo: max(Self.least(stop.glyphs), area.rows / 4), stop.glyphs)
    let forms: [(isAsked: Bool, ways: Ways)] =
      [(true, .words), (false, .words), (false, .keys), (false, .lines)].filter {
        ($0.isAsked ? !stop.asked.isEmpty : true) && (!stop.large.isEmpty || $0.ways == .words)
      }
    // What has no room with clear lines between may have it without, before it is scrolled.
    let tight = stop.large.isEmpty ? body.filter { !$0.text.isEmpty } : body
    for (body, most) in [(body, Int.max), (tight, .max), (body, area.rows / 2)] {
      for form in forms where most == .max || form.ways != .keys {
        for face in form.ways == .lines ? Array(faces.suffix(1)) : faces
        where fit(stop, body, form.isAsked, form.ways, face, most: most) { return }
      }
    }
    // Nothing is large: the word stands above the text, and the ways are lines below it.
    var beneath = stop.large.count + stop.beneath.count
    text = Page(title: "", body: lead + body).laidOut(width: place.columns)
    // What has no room with clear lines between may have it without.
    if text.count > area.rows - beneath { text.removeAll { $0.text.isEmpty } }
    // Words that have to be scrolled have the row of an only way, which the footer tells as well.
    if beneath == 1, text.count > area.rows - beneath { (ways, beneath) = (.footer, 0) }
    place = Rect(
      row: area.row, column: place.column, rows: max(1, area.rows - beneath), columns: place.columns)
    (waysRow, beneathRow) = (place.row + place.rows, place.row + place.rows + stop.large.count)
  }

  /// The rows of the smallest large letters.
  private static func least(_ glyphs: Glyphs) -> Int { glyphs.isUnicode ? 3 : 5 }

  /// Places everything with the ways in a face; does nothing where that is too large.
  ///
  /// - Parameter most: How many rows the text takes at most, and is scrolled in.
  private mutating func fit(
    _ stop: Stop, _ body: [Page.Paragraph], _ isAsked: Bool, _ ways: Ways, _ face: BigText.Face, most: Int
  ) -> Bool {
    let width = place.columns, gap = width < 60 ? 1 : 3
    let keys = stop.large.map { face.columns(of: $0.key) }.max() ?? 0
    let words = stop.large.map { face.columns(of: $0.word ?? "") }.max() ?? 0
    // Without colour only what is clear between them parts a key from its word.
    let apart = max(3, face.rows / 2)
    let waysWidth = ways == .words ? keys + apart + words : ways == .keys ? keys + apart : 0
    guard waysWidth <= (ways == .keys ? width - 14 : width) else { return false }
    let helps = ways == .keys ? width - waysWidth : Self.helpWidth(stop, face, free: width - waysWidth - 2)
    if ways == .keys, stop.large.contains(where: { $0.help.wrapped(to: helps).count > face.rows }) {
      return false
    }
    // On a narrow screen the footer alone tells the rest.
    if ways == .words, helps == 0, width >= 58, stop.large.contains(where: \.needsHelp) { return false }
    let asked = isAsked ? Large(stop.asked, face, width: width) : nil
    if isAsked, asked == nil { return false }
    let count = stop.large.count
    let waysRows = ways == .lines ? count : max(0, count * (face.rows + face.lead) - face.lead)
    let below = [asked?.rows ?? 0, waysRows, stop.beneath.count]
    let room = area.rows - below.reduce(0, +)
    guard room > 0, let top = top(stop, body, room: room, gap: gap, least: face, most: most) else {
      return false
    }
    (word, self.asked, self.ways, self.face) = (top.word, asked, ways, face)
    (text, helpWidth) = (top.text, helps)
    let parts = 1 + below.count { $0 > 0 }
    var spare = room - top.rows
    let clear = min(2, spare / parts)
    spare -= clear * (parts - 1)
    // What is left goes to the text where it is scrolled, and else to the ways, for the body beside them.
    let isScrolled = top.text.count > top.place.rows
    let more = isScrolled ? spare : 0
    let above = !isScrolled && stop.rest == nil ? spare / 3 : 0
    var row = area.row + above
    wordRow = row
    place = Rect(
      row: row + top.place.row, column: area.column + 1 + top.place.column, rows: top.place.rows + more,
      columns: top.place.columns)
    row += top.rows + more + clear
    askedRow = row
    if let asked { row += asked.rows + clear }
    let block = waysRows + (isScrolled || stop.rest == nil ? 0 : spare)
    waysRow = row + (block - waysRows) / 2
    wordColumn = area.column + 1 + keys + apart
    helpColumn = area.column + 1 + waysWidth + (ways == .words ? 2 : 0)
    beneathRow = row + block + (waysRows > 0 ? clear : 0)
    let left =
      ways == .words ? helpColumn + (helps > 0 ? helps + 2 : 0) : helpColumn + (ways == .keys ? 30 : 40)
    let columns = area.column + area.columns - 1 - left
    let rows = area.row + area.rows - row
    if stop.rest != nil, columns >= 24, rows >= FigureView.smallest.rows {
      rest = Rect(row: row, column: left, rows: min(rows, max(8, columns / 2)), columns: columns)
    }
    let wide = max(top.word.columns, top.text.map(\.text.columns).max() ?? 0) + 3
    if stop.rest != nil, rest == nil, !isScrolled, top.place.column == 0, width - wide >= 24,
      top.rows >= FigureView.smallest.rows
    {
      rest = Rect(row: wordRow, column: area.column + 1 + wide, rows: top.rows, columns: width - wide)
    }
    return true
  }

  /// How wide what the ways do has to be beside their words; 0 where it has no room.
  private static func helpWidth(_ stop: Stop, _ face: BigText.Face, free: Int) -> Int {
    guard free >= 12, stop.large.contains(where: \.needsHelp) else { return 0 }
    return (12...min(free, 34)).first { width in
      stop.large.allSatisfy { way in
        let lines = way.help.wrapped(to: width)
        return lines.count <= face.rows && lines.allSatisfy { $0.columns <= width }
      }
    } ?? 0
  }

  private struct Top {
    let word: Large
    let text: [Page.Line]
    /// Where the text stands, from the word's place.
    let place: Rect
    let rows: Int
  }

  /// The word with the text below it or beside it, as large as the room allows.
  private func top(
    _ stop: Stop, _ body: [Page.Paragraph], room: Int, gap: Int, least: BigText.Face, most: Int
  ) -> Top? {
    let width = place.columns
    let highest = max(least.rows, area.rows / 3)
    let lead = stop.line.map { [Page.Paragraph($0, stop.role)] } ?? []
    for face in BigText.faces(upTo: min(room, highest), stop.glyphs) where face.rows >= least.rows {
      guard let word = Large(stop.word, face, width: width) else { continue }
      // The word in ordinary letters as well, for whoever reads letters alone, where that costs nothing.
      for body in [lead + body, body] {
        let below = min(Self.longest, width)
        let text = Page(title: "", body: body).laidOut(width: below)
        let rows = min(text.count, most)
        let clear = word.rows + 1 + rows <= room ? 1 : 0
        if word.rows + clear + rows <= room {
          return Top(
            word: word, text: text,
            place: Rect(row: word.rows + clear, column: 0, rows: rows, columns: below),
            rows: word.rows + clear + rows)
        }
        let beside = min(Self.longest, width - word.columns - gap)
        if beside >= Self.narrowest {
          let text = Page(title: "", body: body).laidOut(width: beside)
          let rows = min(text.count, most), column = word.columns + gap
          if max(rows, word.rows) <= room {
            let row = rows < word.rows ? (word.rows - rows) / 2 : 0
            return Top(
              word: word, text: text, place: Rect(row: row, column: column, rows: rows, columns: beside),
              rows: max(rows, word.rows))
          }
        }
      }
    }
    return nil
  }
}
