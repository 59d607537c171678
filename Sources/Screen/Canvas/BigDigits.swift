/// Digits that can be read from across the room.
enum BigDigits {
  /// Five columns by seven rows of dots each, in seven segments: from second to second few of them change.
  private static let shapes: [Character: [String]] = [
    "0": ["#####", "#...#", "#...#", "#...#", "#...#", "#...#", "#####"],
    "1": ["....#", "....#", "....#", "....#", "....#", "....#", "....#"],
    "2": ["#####", "....#", "....#", "#####", "#....", "#....", "#####"],
    "3": ["#####", "....#", "....#", "#####", "....#", "....#", "#####"],
    "4": ["#...#", "#...#", "#...#", "#####", "....#", "....#", "....#"],
    "5": ["#####", "#....", "#....", "#####", "....#", "....#", "#####"],
    "6": ["#####", "#....", "#....", "#####", "#...#", "#...#", "#####"],
    "7": ["#####", "....#", "....#", "....#", "....#", "....#", "....#"],
    "8": ["#####", "#...#", "#...#", "#####", "#...#", "#...#", "#####"],
    "9": ["#####", "#...#", "#...#", "#####", "....#", "....#", "#####"],
  ]
  /// Three columns by five rows, for small screens.
  private static let smallShapes: [Character: [String]] = [
    "0": ["###", "#.#", "#.#", "#.#", "###"], "1": [".#.", "##.", ".#.", ".#.", "###"],
    "2": ["###", "..#", "###", "#..", "###"], "3": ["###", "..#", "###", "..#", "###"],
    "4": ["#.#", "#.#", "###", "..#", "..#"], "5": ["###", "#..", "###", "..#", "###"],
    "6": ["###", "#..", "###", "#.#", "###"], "7": ["###", "..#", "..#", "..#", "..#"],
    "8": ["###", "#.#", "###", "#.#", "###"], "9": ["###", "#.#", "###", "..#", "###"],
  ]

  /// How large digits are drawn.
  struct Fit: Hashable {
    fileprivate let isSmall: Bool
    /// How many half rows a dot is high, and columns wide, which gives digits a body's proportions.
    fileprivate let dot: Int

    /// Their height in rows.
    var rows: Int { ((isSmall ? 5 : 7) * dot + 1) / 2 }
  }

  /// Clear columns on either side of digits larger than they have to be.
  private static let margin = 2

  /// The largest that so many digits can be in a place; `nil` when nothing fits.
  static func fit(_ count: Int, in size: Size, _ glyphs: Glyphs) -> Fit? {
    func dots(_ digit: Int) -> Int { max(1, count * digit + count - 1) }
    // Without half blocks there are no half rows.
    let step = glyphs.isUnicode ? 1 : 2
    let dot = min(size.rows * 2 / 7, (size.columns - 2 * margin) / dots(5)) / step * step
    if dot > 2 { return Fit(isSmall: false, dot: dot) }
    if size.rows >= 7, size.columns >= 2 * dots(5) { return Fit(isSmall: false, dot: 2) }
    return size.rows >= 5 && size.columns >= 2 * dots(3) ? Fit(isSmall: true, dot: 2) : nil
  }

  /// Digits as rows of blocks and spaces.
  static func rows(_ text: String, _ fit: Fit, _ glyphs: Glyphs) -> [String] {
    let digits = text.compactMap { (fit.isSmall ? smallShapes : shapes)[$0] }
    guard let height = digits.first?.count, fit.dot > 0 else { return [] }
    var rows: [String] = [], places = (upper: -1, lower: -1)
    for row in 0..<fit.rows {
      let upper = row * 2 / fit.dot, lower = (row * 2 + 1) / fit.dot
      // Drawn every second: most rows are as the one above them.
      rows.append(
        places == (upper, lower)
          ? rows[row - 1] : line(digits, upper, lower < height ? lower : nil, fit, glyphs))
      places = (upper, lower)
    }
    return rows
  }

  /// A row of the digits, of which each half shows a row of their dots.
  private static func line(_ digits: [[String]], _ upper: Int, _ lower: Int?, _ fit: Fit, _ glyphs: Glyphs)
    -> String
  {
    var line = ""
    for (place, digit) in digits.enumerated() {
      if place > 0 { line += String(repeating: " ", count: fit.dot) }
      var under = lower.map { digit[$0].utf8.makeIterator() }
      for dot in digit[upper].utf8 {
        let isUpper = dot == UInt8(ascii: "#"), isLower = under?.next() == UInt8(ascii: "#")
        let glyph =
          isUpper ? isLower ? glyphs.full : glyphs.upperHalf : isLower ? glyphs.lowerHalf : " "
        line += String(repeating: glyph, count: fit.dot)
      }
    }
    return line
  }
}
