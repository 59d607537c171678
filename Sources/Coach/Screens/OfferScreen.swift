import Advice
import Catalogue
import Engine
import Screen
import Statistics

/// What there is in strong pain: the gentlest routine, or rest.
struct OfferScreen: CoachScreen {
  private let start: Start

  init(_ start: Start) { self.start = start }

  var questionOfSafety: Unanswered? { isAskedFor ? nil : .strongPain(start.pain ?? Situation.strongPain) }

  /// Whether the person has said with the command all that the offer asks: no warning sign, and the gentlest routine.
  private var isAskedFor: Bool {
    start.hasAnswered && start.plan.routine == Situation.gentlest && start.plan.level == .gentle
  }

  func keyAlone(_ model: Model) -> Key? { .enter }

  func showsRest(_ model: Model) -> Bool { true }

  func keys(_ model: Model) -> KeyMap { .offer }

  func scene(_ model: Model) -> any Scene {
    let gentle = model.gentlest(start).plan
    let page = Page(
      offer: gentle.steps.isEmpty ? nil : (gentle.name, gentle.minutes), isAgain: wasStrongPain(model),
      rest: model.resting, glyphs: model.output.glyphs)
    return PageScene(page, from: 0, keys(model))
  }

  /// Whether the last two sessions began or ended with as much pain.
  private func wasStrongPain(_ model: Model) -> Bool {
    let last = model.known.facts.prefix(2)
    return last.count == 2
      && last.allSatisfy { max($0.painBefore ?? 0, $0.painAfter ?? 0) >= Situation.strongPain }
  }

  func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch intent {
    case .accept:
      let gentle = model.gentlest(start)
      guard !gentle.plan.steps.isEmpty else { return [] }
      model.navigation.close()
      return model.begin(gentle, moment)
    case .dismiss: return model.leave(moment)
    default: return []
    }
  }
}
