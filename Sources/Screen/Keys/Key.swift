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
    case .character(" "): Wording.Keys.space
    case .character("\t"): Wording.Keys.tab
    case .character(let character): String(character)
    case .up: glyphs.up
    case .down: glyphs.down
    case .left: glyphs.left
    case .right: glyphs.right
    case .pageUp: Wording.Keys.pageUp
    case .pageDown: Wording.Keys.pageDown
    case .home: Wording.Keys.home
    case .end: Wording.Keys.end
    case .enter: Wording.Keys.enter
    case .escape: Wording.Keys.escape
    case .backspace: Wording.Keys.backspace
    case .f5: "F5"
    case .other: "?"
    }
  }
}
