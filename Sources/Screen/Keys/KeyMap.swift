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
