import Catalogue
import Engine
import Text

/// The phase's word and the side in large letters, right across the screen.
enum PhaseStrip {
  /// How long the word is shown the other way round at each turn, for whoever has the sound off.
  static let flash = Duration.milliseconds(400)

  /// How much of the flash is to come; `nil` where the word stands as it is.
  static func flashLeft(_ scene: SessionScene) -> Duration? {
    let snapshot = scene.snapshot
    guard !scene.isStill, snapshot.activity == .running else { return nil }
    let passed = snapshot.kind == .timed ? snapshot.breath.elapsed : snapshot.length - snapshot.left
    return passed < flash ? flash - passed : nil
  }

  static func draw(_ scene: SessionScene, _ layout: SessionLayout, on canvas: inout Canvas) {
    let text = CountText(scene, canvas.glyphs), place = layout.strip, isFlashing = flashLeft(scene) != nil
    guard !layout.isLow else {
      let columns = place.column..<place.column + place.columns
      let all = 1..<canvas.size.columns
      return canvas.put(
        text.phase, row: place.row, centredIn: text.phase.columns <= columns.count ? columns : all,
        isFlashing ? .selected : text.role)
    }
    // The box of a flash stands out to the left by a column.
    canvas.clear(Rect(row: place.row, column: 0, rows: place.rows, columns: canvas.size.columns))
    if let change = text.change {
      let glyphs = canvas.glyphs
      let face = change.compactMap { form in
        BigText.face(for: [form], in: place.size, glyphs).map { (form, $0) }
      }
      // Of the forms the longest that is as high as the strip lets letters be.
      let highest = face.map { $0.1.rows }.max()
      guard let (form, letters) = face.first(where: { $0.1.rows == highest }) else {
        return small(text, place, on: &canvas)
      }
      return canvas.put(
        form, letters, row: place.row, column: place.column, text.role, isReversed: isFlashing)
    }
    let side = layout.side == nil ? text.side : nil
    // The letters of an exercise keep their size from phase to phase.
    let words = text.words
    let forms = side.map { side in words.map { "\($0) \(side)" } } ?? words
    let own = side.map { "\(text.word) \($0)" } ?? text.word
    let face =
      BigText.face(for: forms, in: place.size, canvas.glyphs)
      ?? BigText.face(for: [own], in: place.size, canvas.glyphs)
    guard let face else { return small(text, place, on: &canvas) }
    canvas.put(text.word, face, row: place.row, column: place.column, text.role, isReversed: isFlashing)
    if let side {
      let start = place.column + place.columns - face.columns(of: side)
      canvas.put(side, face, row: place.row, column: start, text.role)
    }
  }

  /// The side in its own place on a narrow screen.
  static func drawSide(_ scene: SessionScene, _ layout: SessionLayout, on canvas: inout Canvas) {
    let text = CountText(scene, canvas.glyphs)
    guard let place = layout.side, let side = text.side, text.change == nil else { return }
    guard let face = BigText.face(for: ["RIGHT"], in: place.size, canvas.glyphs) else {
      return canvas.put(
        side, row: place.row, centredIn: place.column..<place.column + place.columns, text.role)
    }
    let start = place.column + place.columns - face.columns(of: side)
    canvas.put(side, face, row: place.row, column: start, text.role)
  }

  /// The exercise's name while the person gets ready for it; of one that is too long as many words as fit and end as a name does.
  static func drawName(_ scene: SessionScene, _ layout: SessionLayout, on canvas: inout Canvas) {
    guard let place = layout.name else { return }
    let words = scene.snapshot.exercise.name.split(separator: " ")
    for count in stride(from: words.count, to: 0, by: -1) {
      guard !Wording.Session.joining.contains(words[count - 1].lowercased()) else { continue }
      let name = words.prefix(count).joined(separator: " ")
      guard let face = BigText.face(for: [name], in: place.size, canvas.glyphs) else { continue }
      return canvas.put(name, face, row: place.row, column: place.column, .title)
    }
  }

  /// A word too long for large letters: whole, in small ones, and the side large.
  private static func small(_ text: CountText, _ place: Rect, on canvas: inout Canvas) {
    var room = place.columns
    if let side = text.side, let face = BigText.face(for: [side], in: place.size, canvas.glyphs) {
      let columns = face.columns(of: side)
      canvas.put(side, face, row: place.row, column: place.column + place.columns - columns, text.role)
      room -= columns + 2
    }
    for (offset, line) in text.word.wrapped(to: max(8, room)).prefix(place.rows).enumerated() {
      canvas.put(line, row: place.row + offset, column: place.column, text.role)
    }
  }
}
