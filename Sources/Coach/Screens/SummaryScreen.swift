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

  func keys(_ model: Model) -> KeyMap { asksEffort ? .summaryAsking : .summary }

  /// Whether it is asked how hard it was: not of somebody whom it hurt.
  private var asksEffort: Bool { care == nil && !record.isRehearsal }

  func page(_ model: Model) -> Page {
    Page(
      now(model), catalogue: model.known.catalogue, glyphs: model.output.glyphs,
      isSaved: model.known.unsaved == nil, asksEffort: asksEffort, care: care, ahead: ahead)
  }

  /// The session with what was said of it since.
  private func now(_ model: Model) -> SessionRecord { model.known.session(record.id) ?? record }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    if case .number = intent {
      var screen = EffortScreen(now(model))
      defer { model.navigation.open(screen) }
      return screen.handle(intent, &model, moment)
    }
    guard intent == .accept else { return read(intent, &model, moment) }
    return model.endsWithSession ? [.quit] : model.leave(moment)
  }
}
