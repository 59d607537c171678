import Catalogue
import Engine
import Text

/// A question laid over the session, with each answer on a line of its own.
enum QuestionView {
  static func draw(
    _ question: SessionScene.Question, _ scene: SessionScene, in area: Rect, on canvas: inout Canvas
  ) {
    // A screen that has hardly room for the answers gives them what lies between heading and footer.
    let isLow = area.rows < 12
    var row = isLow ? area.row : area.row + 1
    let width = max(8, min(70, area.columns - 4))
    for paragraph in scene.paragraphs(of: question) {
      for line in paragraph.text.wrapped(to: width) {
        canvas.put(line, row: row, column: 3, paragraph.role)
        row += 1
      }
    }
    if !isLow { row += 1 }
    for binding in question.keys.bindings where !scene.isMissing(binding.intent) {
      guard let key = binding.keys.first else { continue }
      let end = canvas.put(key.name(canvas.glyphs).padded(to: 6), row: row, column: 3, .key)
      let fits = end + 1 + binding.help.columns < canvas.size.columns
      canvas.put((fits ? binding.help : binding.label) ?? binding.help, row: row, column: end + 1)
      row += 1
    }
  }
}

extension SessionScene {
  /// What a question says before its answers.
  func paragraphs(of question: Question) -> [Page.Paragraph] {
    let what = felt ?? snapshot.exercise.name
    switch question {
    case .sharp:
      return [
        Page.Paragraph(Wording.Session.stopped, .danger),
        Page.Paragraph(Wording.Session.notedAndRest(what)),
        Page.Paragraph(Wording.Session.askSharp, .cue),
      ]
    case .hurting:
      return [
        Page.Paragraph(Wording.Session.stopped, .danger), Page.Paragraph(Wording.Session.noted(what)),
        Page.Paragraph(Wording.Session.askNext, .cue),
      ]
    case .ending:
      return [
        Page.Paragraph(Wording.Session.askEnd, .title), Page.Paragraph(Wording.Session.isKept),
      ]
    }
  }

  /// Whether a key has nothing to offer here: no easier exercise where there is none that is right.
  func isMissing(_ intent: Intent) -> Bool { intent == .command(.easier) && !canEase }
}

extension SessionScene.Question {
  /// The keys that answer it.
  public var keys: KeyMap {
    switch self {
    case .sharp: .sharp
    case .hurting: .hurting
    case .ending: .ending
    }
  }
}
