import Engine
import Screen

/// A number from 0 to 10 as it is being said.
struct ScoreInput: Hashable {
  private(set) var value: Int?
  /// The digit that was typed by the last key.
  private var typed: Int?

  init(_ value: Int? = nil) { self.value = value }

  /// Takes in a key that says a number; any other is only remembered to have come between.
  mutating func take(_ intent: Intent) {
    let last = typed
    typed = nil
    switch intent {
    case .number(let number):
      // There is no key for ten: it is a one and then a nought.
      value = number == 0 && last == 1 ? 10 : number
      typed = number
    case .increase: value = value.map { min(10, $0 + 1) } ?? 1
    case .decrease: value = value.map { max(0, $0 - 1) } ?? 0
    default: break
    }
  }
}
