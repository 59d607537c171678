import Engine
import Screen

/// What was done in the session that has just ended.
struct SummaryScreen: TextScreen {
  private let record: SessionRecord
  private let care: Aftercare?
  private let ahead: Ahead?
  var line = 0

  init(_ record: SessionRecord, _ care: Aftercare?, _ ahead: Ahead?) {
    (self.record, self.care, self.ahead) = (record, care, ahead)
  }

  func keys(_ model: Model) -> KeyMap { .summary }

  func page(_ model: Model) -> Page {
    Page(
      record, catalogue: model.known.catalogue, glyphs: model.output.glyphs,
      isSaved: model.known.unsaved == nil, care: care, ahead: ahead)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard intent == .accept else { return read(intent, &model, moment) }
    return model.endsWithSession ? [.quit] : model.leave(moment)
  }
}
