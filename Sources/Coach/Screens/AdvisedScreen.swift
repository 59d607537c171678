import Catalogue
import Screen
import Statistics

/// What belongs to the signs that were ticked last, before a start or not.
struct AdvisedScreen: TextScreen {
  private let before: Start?
  var line = 0

  init(before: Start?) { self.before = before }

  var questionOfSafety: Unanswered? { before == nil ? nil : .flagged }

  func showsRest(_ model: Model) -> Bool { true }

  func keys(_ model: Model) -> KeyMap { model.known.clearance == .flagged ? .flagged : .advised }

  func page(_ model: Model) -> Page {
    let ticked = Set(model.known.answer?.ticked ?? [])
    return Page(
      ticked: model.known.catalogue.warningSigns.filter { ticked.contains($0.id) },
      isFlagged: model.known.clearance == .flagged, rest: model.resting, glyphs: model.output.glyphs)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch intent {
    case .signs:
      model.navigation.close()
      model.ask(before: before)
      return []
    case .cleared where model.known.clearance == .flagged:
      model.navigation.close()
      return model.answerSigns(.cleared, moment) + model.goOn(to: before, moment)
    case .accept where model.known.clearance != .flagged:
      model.navigation.close()
      return model.goOn(to: before, moment)
    default: return read(intent, &model, moment)
    }
  }
}
