import Catalogue
import Engine

/// A question laid over the session, with each answer on a line of its own.
enum QuestionView {
  static func draw(
    _ question: SessionScene.Question, _ scene: SessionScene, in area: Rect, on canvas: inout Canvas
  ) {
    let exercise = scene.snapshot.exercise
    let (title, text, map): (String, String, KeyMap) =
      switch question {
      case .hurting:
        (
          "! STOPPED",
          "It is written down that \(exercise.name) hurt. Let go and come to rest. What next?", .hurting
        )
      case .ending: ("End the session?", "What you have done is kept.", .ending)
      }
    let isLow = area.rows < 12
    var row = isLow ? area.row : area.row + 1
    canvas.put(title, row: row, column: 3, question == .hurting ? .danger : .title)
    row += 1
    for line in text.wrapped(to: max(8, min(70, area.columns - 6))) {
      canvas.put(line, row: row, column: 3)
      row += 1
    }
    if !isLow { row += 1 }
    for binding in map.bindings {
      guard let key = binding.keys.first else { continue }
      let isEasier = binding.intent == .command(.easier)
      if isEasier, exercise.easier == nil { continue }
      let end = canvas.put(key.name(canvas.glyphs).padded(to: 6), row: row, column: 3, .key)
      let fits = end + 1 + binding.help.columns < canvas.size.columns
      canvas.put((fits ? binding.help : binding.label) ?? binding.help, row: row, column: end + 1)
      row += 1
    }
  }
}
