import Engine
import Screen

/// What was done in the session that has just ended.
struct SummaryScreen: TextScreen {
  private let record: SessionRecord
  private let care: Aftercare?
  var line = 0

  init(_ record: SessionRecord, _ care: Aftercare?) { (self.record, self.care) = (record, care) }

  func keys(_ model: Model) -> KeyMap { .summary }

  func page(_ model: Model) -> Page {
    Page(
      record, catalogue: model.known.catalogue, glyphs: model.output.glyphs,
      isSaved: model.known.unsaved == nil, care: care)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard intent == .accept else { return read(intent, &model, moment) }
    return model.endsWithSession ? [.quit] : model.leave(moment)
  }
}
