/// Digits that can be read from across the room.
enum BigDigits {
  /// Five columns by seven rows of dots each.
  private static let shapes: [Character: [String]] = [
    "0": [".###.", "#...#", "#...#", "#...#", "#...#", "#...#", ".###."],
    "1": ["..#..", ".##..", "..#..", "..#..", "..#..", "..#..", ".###."],
    "2": [".###.", "#...#", "....#", "...#.", "..#..", ".#...", "#####"],
    "3": [".###.", "#...#", "....#", "..##.", "....#", "#...#", ".###."],
    "4": ["#..#.", "#..#.", "#..#.", "#####", "...#.", "...#.", "...#."],
    "5": ["#####", "#....", "####.", "....#", "....#", "#...#", ".###."],
    "6": [".###.", "#....", "#....", "####.", "#...#", "#...#", ".###."],
    "7": ["#####", "....#", "...#.", "...#.", "..#..", "..#..", "..#.."],
    "8": [".###.", "#...#", "#...#", ".###.", "#...#", "#...#", ".###."],
    "9": [".###.", "#...#", "#...#", ".####", "....#", "....#", ".###."],
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
    fileprivate let scale: Int

    /// Their height in rows.
    var rows: Int { isSmall ? 5 : 7 * scale }
  }

  /// The largest that so many digits can be in a place; `nil` when nothing fits.
  ///
  /// A dot is two columns wide, so that digits have a body's proportions.
  static func fit(_ count: Int, in size: Size) -> Fit? {
    func width(_ digit: Int) -> Int { 2 * (count * digit + max(0, count - 1)) }
    let scale = min(size.rows / 7, size.columns / max(1, width(5)))
    if scale > 0 { return Fit(isSmall: false, scale: scale) }
    return size.rows >= 5 && size.columns >= width(3) ? Fit(isSmall: true, scale: 1) : nil
  }

  /// Digits as rows of filled (true) and empty cells.
  static func rows(_ text: String, _ fit: Fit) -> [[Bool]] {
    let digits = text.compactMap { (fit.isSmall ? smallShapes : shapes)[$0] }
    return (0..<(digits.first?.count ?? 0)).flatMap { row -> [[Bool]] in
      var line: [Bool] = []
      for (index, digit) in digits.enumerated() {
        if index > 0 { line += Array(repeating: false, count: 2 * fit.scale) }
        line += digit[row].flatMap { Array(repeating: $0 == "#", count: 2 * fit.scale) }
      }
      return Array(repeating: line, count: fit.scale)
    }
  }
}
