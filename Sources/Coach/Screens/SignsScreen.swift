import Advice
import Catalogue
import Screen
import Statistics

/// The warning signs, gone through one by one: before a start, or only to be read.
struct SignsScreen: CoachScreen {
  /// What begins once they are answered; `nil` where they are only read.
  private let before: Start?
  /// Why they are asked about; `nil` where the person opened them.
  private let reason: SignsDue.Reason?
  /// The ids of the signs that are ticked.
  private var ticked: Set<String>
  private var selected = 0
  /// The first line seen.
  private var line = 0
  /// The ids of the signs that have been on the screen as a whole.
  private var seen: Set<String> = []
  /// Why the last key did nothing.
  private var notice: String?

  init(before: Start?, because reason: SignsDue.Reason?, ticked: Set<String>) {
    (self.before, self.reason, self.ticked) = (before, reason, ticked)
  }

  var questionOfSafety: Unanswered? { before == nil ? nil : .signs }

  func keys(_ model: Model) -> KeyMap { .signs }
  func scene(_ model: Model) -> any Scene { signs(model) }

  private func signs(_ model: Model) -> SignsScene {
    let signs = model.known.askedSigns
    return SignsScene(
      signs: signs, ticked: ticked, selected: selected, from: line,
      lead: SignsScene.lead(reason: reason.map(Wording.Signs.reason), ticked: model.known.lastTicked),
      notice: notice,
      isSeen: signs.allSatisfy { seen.contains($0.id) })
  }

  /// What is shown now was shown before the next key is read.
  mutating func tick(_ model: inout Model, _ moment: MessageTime) -> [Effect] {
    // In lines all are told at once.
    seen.formUnion(
      model.output.isInLines
        ? Set(model.known.askedSigns.map(\.id)) : signs(model).visible(on: model.output.size))
    return []
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch intent {
    case .body: model.openConditions()
    case .help: openHelp(&model)
    case .dismiss: return model.leave(moment)
    default: return answer(intent, &model, moment)
    }
    return []
  }

  private mutating func answer(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    notice = nil
    let scene = signs(model)
    switch intent {
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let moved = scene.moved(intent, on: model.output.size)
      (selected, line) = (moved.selected, moved.from)
    case .tick where scene.signs.indices.contains(selected):
      ticked.formSymmetricDifference([scene.signs[selected].id])
    case .no, .accept:
      notice = scene.refusal(of: intent)
      guard notice == nil else { break }
      model.navigation.close()
      return intent == .no ? answerNone(&model, moment) : answerTicked(scene.signs, &model, moment)
    default: break
    }
    return []
  }

  private func answerNone(_ model: inout Model, _ moment: MessageTime) -> [Effect] {
    // Somebody for whom one applies is cleared by a professional, not by going through the signs again.
    if model.known.clearance == .flagged { return [] }
    return model.answerSigns(.clear, moment) + model.goOn(to: before, moment)
  }

  private func answerTicked(_ signs: [WarningSign], _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    let ticked = signs.filter { self.ticked.contains($0.id) }
    let isFlagged = model.known.clearance == .flagged || ticked.contains { $0.group != .ask }
    model.navigation.open(AdvisedScreen(before: before))
    return model.answerSigns(isFlagged ? .flagged : .clear, ticked: ticked.map(\.id), moment)
  }
}

extension Model {
  /// Asks about the warning signs.
  mutating func ask(before start: Start?, because reason: SignsDue.Reason? = nil) {
    // Whoever is kept from exercising goes on from what they said.
    let ticked = known.clearance == .flagged ? Set(known.answer?.ticked ?? []) : []
    navigation.open(SignsScreen(before: start, because: reason, ticked: ticked))
  }
}

extension SignsScene {
  /// Why an answer isn't taken yet; `nil` where it is.
  fileprivate func refusal(of intent: Intent) -> String? {
    if !isSeen { return Wording.Signs.notSeen }
    switch (intent, ticked.isEmpty) {
    case (.no, false): return Wording.Signs.someTicked
    case (.accept, true): return Wording.Signs.noneTicked
    default: return nil
    }
  }
}
