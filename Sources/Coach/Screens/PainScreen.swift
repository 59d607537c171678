import Engine
import Screen

/// The question how much it hurts, before a session or after it.
struct PainScreen: CoachScreen {
  /// What begins once it is answered; `nil` after the session.
  private let before: Start?
  private var input = ScoreInput()

  init(before: Start?) { self.before = before }

  /// Unsaid is an answer.
  func keyAlone(_ model: Model) -> Key? { .enter }

  func keys(_ model: Model) -> KeyMap { before == nil ? .painAfter : .pain }

  func scene(_ model: Model) -> any Scene {
    PainScene(
      question: before == nil ? Wording.Pain.after : Wording.Pain.before,
      value: input.value, keys(model))
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    input.take(intent)
    switch intent {
    case .accept: return accept(&model, moment)
    case .dismiss: return model.leave(moment)
    default: break
    }
    return []
  }

  private func accept(_ model: inout Model, _ moment: MessageTime) -> [Effect] {
    model.navigation.close()
    guard var start = before else {
      let save = model.live?.setPainAfter(input.value)
      return (save.map { [$0] } ?? []) + model.finish()
    }
    start.pain = input.value
    start.knowsPain = true
    return model.prepare(start, moment)
  }
}
