/// The keys that are read on a screen.
public struct KeyMap: Hashable, Sendable {
  /// All keys here, the most useful first.
  public let bindings: [Binding]
  /// How many letters of text can be typed here, as in a search; `nil` where none can.
  ///
  /// Characters that mean nothing else are text then.
  public let mostLetters: Int?
  /// Whether the pages that it is for name its keys in their text.
  let isToldOnPage: Bool

  /// Keys for a screen.
  public init(_ bindings: [Binding], mostLetters: Int? = nil, isToldOnPage: Bool = false) {
    self.bindings = bindings
    self.mostLetters = mostLetters
    self.isToldOnPage = isToldOnPage
  }

  /// How many letters can be typed as a name, or looked for.
  public static let longestName = 60

  /// Whether characters that mean nothing else are text here.
  public var takesText: Bool { mostLetters != nil }
  /// Whether they are those of a session that goes on.
  public var areOfSession: Bool { bindings.contains { $0.intent == .togglePause } }
  /// Whether the links of a page are followed with them.
  var followsLinks: Bool { bindings.contains { $0.intent == .nextLink } }

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
    Binding([.up] + letter("k"), .up, .up),
    Binding([.down] + letter("j"), .down, .down),
    Binding([.pageUp], .pageUp, .screenfulUp),
    Binding([.pageDown], .pageDown, .screenfulDown),
    Binding([.home], .first, .toFirst),
    Binding([.end], .last, .toLast),
  ]

  static let scrolling = [
    Binding([.down] + letter("j"), .down, .scrollDown),
    Binding([.up] + letter("k"), .up, .scrollUp),
    Binding([.pageDown] + letter(" "), .pageDown, .scrollScreenfulDown),
    Binding([.pageUp], .pageUp, .scrollScreenfulUp),
    Binding([.home], .first, .toTop),
    Binding([.end], .last, .toBottom),
  ]

  static let leaving = [
    Binding([.escape] + letter("q") + [.left, .backspace], .dismiss, .back)
  ]

  static let helping = Binding(letter("?"), .help, .help)
}
