/// Digits that can be read from across the room.
enum BigDigits {
  /// Five columns by seven rows of dots each; a colon has three columns.
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
    ":": ["...", "...", ".#.", "...", ".#.", "...", "..."],
  ]
  /// Three columns by five rows, for small screens.
  private static let smallShapes: [Character: [String]] = [
    "0": ["###", "#.#", "#.#", "#.#", "###"], "1": [".#.", "##.", ".#.", ".#.", "###"],
    "2": ["###", "..#", "###", "#..", "###"], "3": ["###", "..#", "###", "..#", "###"],
    "4": ["#.#", "#.#", "###", "..#", "..#"], "5": ["###", "#..", "###", "..#", "###"],
    "6": ["###", "#..", "###", "#.#", "###"], "7": ["###", "..#", "..#", "..#", "..#"],
    "8": ["###", "#.#", "###", "#.#", "###"], "9": ["###", "#.#", "###", "..#", "###"],
    ":": [".", "#", ".", "#", "."],
  ]

  /// A text of digits and colons as rows of filled (true) and empty cells, as large as fits.
  ///
  /// A dot is two columns wide, so that digits have a body's proportions. Empty when nothing fits.
  /// - Parameter template: The widest text that will stand in its place, which alone decides the size.
  static func rows(_ text: String, like template: String, in size: Size) -> [[Bool]] {
    for scale in stride(from: max(1, size.rows / 7), through: 1, by: -1)
    where fits(rows(template, shapes, scale: scale), size) {
      return rows(text, shapes, scale: scale)
    }
    return fits(rows(template, smallShapes, scale: 1), size) ? rows(text, smallShapes, scale: 1) : []
  }

  private static func fits(_ rows: [[Bool]], _ size: Size) -> Bool {
    rows.count <= size.rows && (rows.first?.count ?? 0) <= size.columns
  }

  private static func rows(_ text: String, _ shapes: [Character: [String]], scale: Int) -> [[Bool]] {
    let digits = text.compactMap { shapes[$0] }
    guard let height = digits.first?.count else { return [] }
    return (0..<height).flatMap { row -> [[Bool]] in
      var line: [Bool] = []
      for (index, digit) in digits.enumerated() {
        if index > 0 { line += Array(repeating: false, count: 2 * scale) }
        line += digit[row].flatMap { Array(repeating: $0 == "#", count: 2 * scale) }
      }
      return Array(repeating: line, count: scale)
    }
  }
}
