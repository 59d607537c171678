import Catalogue
import Engine

/// Where things stand on the session screen at a size.
///
/// From sixteen rows on the phase's word, the side and the breath have strips of their own, which grow with the window. What
/// there is no room for gives way in this order: the name in large letters, clear rows, the guidance, the second row of facts, the
/// breath's large letters, the figure, the strips of word and side. The count, and one row each of word, side and breath, are always there.
struct SessionLayout: Equatable {
  /// Whether there are no strips: phase and digits stand beside the figure, and under both are two lines right across.
  let isLow: Bool
  /// Everything between heading and status.
  let middle: Rect
  /// Everything between heading and footer.
  let whole: Rect
  /// The word at the left and, but on a narrow screen, the side at the right.
  let strip: Rect
  /// The side on a narrow screen, under the word.
  let side: Rect?
  /// The exercise's name in large letters, while the person gets ready for it.
  let name: Rect?
  /// The figure, at the left.
  let figure: Rect
  /// The count at the right, with lines under it where the screen is wide.
  let count: Rect
  /// Lines right across, where the screen is narrow.
  let lines: Rect?
  /// The breath.
  let breath: Rect
  /// Words in the place of the breath.
  let guidance: Rect

  /// The lines that stand under the count where the screen is wide.
  static let linesUnderCount = 6
  private static let leastDigits = 7

  /// Where things stand for a scene.
  init(_ scene: SessionScene, on size: Size, _ glyphs: Glyphs) {
    self.init(
      size, digits: CountText(scene, glyphs).digits, isUnicode: glyphs.isUnicode,
      isNamed: scene.snapshot.kind == .ready && BigText.holds(scene.snapshot.exercise.name))
  }

  /// - Parameters:
  ///   - digits: How many digits the count has at most.
  ///   - isNamed: Whether the name is to be read from afar.
  init(_ size: Size, digits: Int = 2, isUnicode: Bool = true, isNamed: Bool = false) {
    let inner = size.rows - 4
    // Without half blocks no letter is lower than five rows.
    let least = isUnicode ? 3 : 5
    let isWide = size.columns >= 70
    // On a narrow screen three digits leave no room for the figure.
    let counted = BigText.leastColumns(ofDigits: digits)
    let left =
      isWide ? size.columns * 11 / 20 : min(max(22, size.columns / 2), size.columns - 1 - counted)
    let across = size.columns - 2
    // A pane has neither the status nor the routine's bar while it stands still.
    let isPane = SessionPane.holds(size)
    middle = Rect(row: 1, column: 0, rows: isPane ? size.rows - 2 : inner, columns: size.columns)
    whole = Rect(row: 1, column: 0, rows: size.rows - 2, columns: size.columns)
    isLow = inner < 12 || inner < least + Self.leastDigits + 2
    guard !isLow else {
      let rows = inner - 2
      strip = Rect(row: 1, column: left, rows: 1, columns: size.columns - left - 1)
      (side, name) = (nil, nil)
      figure = Rect(row: 1, column: 1, rows: rows, columns: left - 2)
      count = Rect(row: 1, column: left, rows: rows, columns: size.columns - left - 1)
      lines = nil
      breath = Rect(row: 1 + rows + 1, column: 1, rows: 1, columns: across)
      guidance = Rect(row: 0, column: 0, rows: 0, columns: 0)
      return
    }
    let high = max(least, (inner * 3 + 10) / 20)
    strip = Rect(row: 1, column: 1, rows: high, columns: isWide ? across : size.columns - 1)
    // The breath's letters need a strip as high as the word's, and the count its seven rows besides.
    let under = isWide ? 0 : inner < 16 ? 2 : 4
    let isBreathLarge = inner >= 2 * high + Self.leastDigits + under + (isWide ? 3 : 0)
    let breathRows = isBreathLarge ? high : 1
    let spare = isBreathLarge && inner > 2 * high + Self.leastDigits + under + 5 ? 1 : 0
    let rows = inner - high - breathRows - under - spare
    let top = 1 + high
    let isTall = !isWide && rows >= high + 6
    side = isTall ? Rect(row: top, column: 1, rows: high, columns: across) : nil
    // The count keeps its digits and three lines under them.
    let hasName = isNamed && isWide && rows >= high + Self.leastDigits + 3
    name = hasName ? Rect(row: top, column: 1, rows: high, columns: across) : nil
    let above = isTall || hasName ? high : 0
    figure = Rect(row: top + above, column: 1, rows: rows - above, columns: left - 2)
    count = Rect(
      row: top + above, column: left, rows: rows - above, columns: size.columns - left - 1)
    lines = isWide ? nil : Rect(row: top + rows, column: 1, rows: under, columns: across)
    breath = Rect(row: top + rows + under, column: 1, rows: breathRows, columns: across)
    guidance = Rect(row: breath.row, column: 1, rows: breathRows + spare, columns: across)
  }
}
