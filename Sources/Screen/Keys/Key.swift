/// A key as a terminal tells it.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  case up, down, left, right, pageUp, pageDown, home, end, enter, escape, backspace, f5
  /// Something limber has no use for.
  case other

  /// The character that it types; `nil` for one that types none.
  public var typed: Character? { if case .character(let character) = self { character } else { nil } }

  /// As help and footer call it.
  public func name(_ glyphs: Glyphs) -> String {
    switch self {
    case .character(" "): "space"
    case .character("\t"): "Tab"
    case .character(let character): String(character)
    case .up: glyphs.up
    case .down: glyphs.down
    case .left: glyphs.left
    case .right: glyphs.right
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .f5: "F5"
    case .other: "?"
    }
  }
}
