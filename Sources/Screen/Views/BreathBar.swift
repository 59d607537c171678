import Catalogue
import Engine
import Text

/// The breath as a word and a wide pacer, a slope that fills with the breath in and empties with the breath out.
enum BreathBar {
  /// How many steps the pacer has.
  static let cells = 16
  /// A pacer narrower than this says less than a shorter word beside a wider one.
  private static let leastWidth = 20

  /// Whether the breath is told apart as in and out.
  static func isPaced(_ snapshot: Snapshot) -> Bool {
    isShown(snapshot) && snapshot.breath.breath != .natural
  }

  /// Whether the exercise is one whose breath is told apart, if not right now.
  static func isEverPaced(_ snapshot: Snapshot) -> Bool {
    isShown(snapshot)
      && (snapshot.breath.breath != .natural
        || snapshot.exercise.prescription.tempo.contains { $0.breath != .natural })
  }

  /// What the pacer shows, to tell whether it has to be drawn anew.
  static func look(_ snapshot: Snapshot) -> [Int] {
    [snapshot.breath.filled(of: cells) ?? -1, snapshot.breath.breath == .in ? 1 : 0]
  }

  static func isShown(_ snapshot: Snapshot) -> Bool { snapshot.activity == .running && snapshot.kind.isWork }

  static func draw(_ snapshot: Snapshot, in place: Rect, on canvas: inout Canvas) {
    guard isShown(snapshot) else { return }
    let columns = place.column..<place.column + place.columns
    let breath = snapshot.breath, glyphs = canvas.glyphs
    guard let filled = breath.filled(of: cells) else {
      let word = Wording.Session.breatheEasily
      if place.rows > 1, let face = BigText.face(for: [word], in: place.size, canvas.glyphs) {
        canvas.put(word, face, row: place.row, column: place.column, .breath)
      } else {
        canvas.put(word, row: place.row, centredIn: columns, .breath)
      }
      return
    }
    let forms = [
      (in: Wording.Session.breatheIn, out: Wording.Session.breatheOut),
      (in: Wording.Session.briefIn, out: Wording.Session.briefOut),
    ]
    let fits =
      place.rows == 1
      ? nil
      : forms.lazy.compactMap { form in
        let size = Size(rows: place.rows, columns: place.columns - leastWidth - 2)
        return BigText.face(for: [form.out], in: size, glyphs).map { (form, $0) }
      }.first
    guard let (form, face) = fits else {
      let word = breath.breath == .in ? forms[0].in : forms[0].out
      let wide = forms[0].out.columns
      let start = place.column + max(0, (place.columns - cells - wide - 1) / 2)
      let next = canvas.put(
        word.padded(to: wide), row: place.row, column: start, .breath, limit: columns.upperBound)
      return slope(filled, Rect(row: place.row, column: next + 1, rows: 1, columns: cells), on: &canvas)
    }
    let top = place.row + place.rows - face.rows
    canvas.put(breath.breath == .in ? form.in : form.out, face, row: top, column: place.column, .breath)
    let start = face.columns(of: form.out) + 2
    let wide = place.columns - start
    slope(
      filled, Rect(row: place.row, column: place.column + start, rows: place.rows, columns: wide), on: &canvas
    )
  }

  /// Rising from left to right, full up to where the breath is.
  private static func slope(_ filled: Int, _ place: Rect, on canvas: inout Canvas) {
    let end = place.columns * filled / cells
    for column in 0..<place.columns {
      let height =
        place.rows == 1 ? 8 : max(4, (column + 1) * place.rows * 8 / place.columns)
      for row in 0..<place.rows {
        let part = min(8, max(0, height - (place.rows - 1 - row) * 8))
        guard part > 0 else { continue }
        let (y, x) = (place.row + row, place.column + column)
        if column >= end {
          canvas.put(part >= 4 ? canvas.glyphs.empty : " ", row: y, column: x, .barLeft)
        } else if part == 8 {
          canvas.put(canvas.glyphs.full, row: y, column: x, .breath)
        } else {
          canvas.put(canvas.glyphs.lower(eighths: part), row: y, column: x, .breath)
        }
      }
    }
  }
}
