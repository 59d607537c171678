import Catalogue
import Screen

@testable import Coach

/// How a person answers about the warning signs.
extension Person {
  /// Looks at what is on the screen, as long as it takes limber to wait for the next key.
  mutating func look() { send(.tick) }

  /// Looks at every warning sign, screen by screen.
  mutating func looksThroughSigns() {
    look()
    for _ in model.known.askedSigns {
      press(.pageDown)
      look()
    }
  }

  /// Looks at every warning sign, and says that none of them applies.
  @discardableResult
  mutating func saysNone() -> [Effect] {
    looksThroughSigns()
    return type("n")
  }

  /// Looks at every warning sign, ticks some, and goes on with them.
  @discardableResult
  mutating func ticks(_ signs: String...) -> [Effect] {
    looksThroughSigns()
    for sign in signs {
      press(.home)
      for _ in 0..<(model.known.askedSigns.firstIndex { $0.id == sign } ?? 0) { press(.down) }
      type(" ")
    }
    return press(.enter)
  }

  /// A warning sign of a group that is asked about before a session.
  func sign(_ group: WarningSign.Group) throws -> WarningSign {
    guard let sign = model.known.askedSigns.first(where: { $0.group == group }) else { throw Missing() }
    return sign
  }
}
