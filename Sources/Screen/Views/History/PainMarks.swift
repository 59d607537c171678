/// What pain before and after a session is marked with.
struct PainMarks {
  /// Before it.
  let before: String
  /// After it: lower, higher, or the same.
  let fell: String
  let rose: String
  let same: String
  /// After it, where it was not rated before.
  let alone: String
  /// Between before and after, where it fell and where it rose.
  let falling: String
  let rising: String

  init(_ glyphs: Glyphs) {
    let isUnicode = glyphs.isUnicode
    (before, alone) = isUnicode ? ("○", "◆") : ("o", "*")
    (fell, rose, same) = isUnicode ? ("▼", "▲", "=") : ("v", "^", "=")
    (falling, rising) = isUnicode ? ("█", "▒") : ("|", "!")
  }
}
