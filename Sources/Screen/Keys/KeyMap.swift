/// The keys that are read on a screen.
public struct KeyMap: Hashable, Sendable {
  /// All keys here, the most useful first.
  public let bindings: [Binding]
  /// Whether characters that mean nothing else are text here, as in a search.
  public let takesText: Bool
  /// Whether the pages that it is for name its keys in their text.
  let isToldOnPage: Bool

  /// Keys for a screen.
  public init(_ bindings: [Binding], takesText: Bool = false, isToldOnPage: Bool = false) {
    self.bindings = bindings
    self.takesText = takesText
    self.isToldOnPage = isToldOnPage
  }

  /// The meaning of a key here.
  public func intent(for key: Key) -> Intent? {
    let place = key.atSamePlace
    return (bindings.first { $0.keys.contains(key) } ?? bindings.first { $0.keys.contains(place) })?.intent
  }
}

/// What many screens share.
extension KeyMap {
  static func letter(_ letters: Character...) -> [Key] { letters.map { .character($0) } }

  static let moving = [
    Binding([.up] + letter("k"), .up, "choose", "Up"),
    Binding([.down] + letter("j"), .down, nil, "Down"),
    Binding([.pageUp], .pageUp, nil, "A screenful up"),
    Binding([.pageDown], .pageDown, nil, "A screenful down"),
    Binding([.home], .first, nil, "To the first"),
    Binding([.end], .last, nil, "To the last"),
  ]

  static let scrolling = [
    Binding([.down] + letter("j"), .down, "scroll", "Down a line"),
    Binding([.up] + letter("k"), .up, nil, "Up a line"),
    Binding([.pageDown] + letter(" "), .pageDown, nil, "Down a screenful"),
    Binding([.pageUp], .pageUp, nil, "Up a screenful"),
    Binding([.home], .first, nil, "To the top"),
    Binding([.end], .last, nil, "To the bottom"),
  ]

  static let leaving = [
    Binding([.escape] + letter("q") + [.left, .backspace], .dismiss, "back", "Back")
  ]

  static let helping = Binding(letter("?"), .help, "help", "These keys")
}
