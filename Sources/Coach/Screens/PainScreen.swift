import Engine
import Screen

/// The question how much it hurts, before a session or after it.
struct PainScreen: CoachScreen {
  /// What begins once it is answered; `nil` after the session.
  private let before: Start?
  private var value: Int?
  /// The digit that was typed by the last key.
  private var typed: Int?

  init(before: Start?) { self.before = before }

  /// Unsaid is an answer.
  func keyAlone(_ model: Model) -> Key? { .enter }

  func keys(_ model: Model) -> KeyMap { before == nil ? .painAfter : .pain }

  func scene(_ model: Model) -> any Scene {
    PainScene(
      question: before == nil ? Wording.Pain.after : Wording.Pain.before,
      value: value, keys(model))
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    let last = typed
    typed = nil
    switch intent {
    case .number(let number):
      // There is no key for ten: it is a one and then a nought.
      value = number == 0 && last == 1 ? 10 : number
      typed = number
    case .increase: value = value.map { min(10, $0 + 1) } ?? 1
    case .decrease: value = value.map { max(0, $0 - 1) } ?? 0
    case .accept: return accept(&model, moment)
    case .dismiss: return model.leave(moment)
    default: break
    }
    return []
  }

  private func accept(_ model: inout Model, _ moment: MessageTime) -> [Effect] {
    model.navigation.close()
    guard var start = before else {
      let save = model.live?.setPainAfter(value)
      return (save.map { [$0] } ?? []) + model.finish()
    }
    start.pain = value
    start.knowsPain = true
    return model.prepare(start, moment)
  }
}
