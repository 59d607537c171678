import Figure

/// Everything that is told of a terminal; nothing else of this target holds a sentence.
enum Wording {
  /// Why pictures take the way they take, in a few words.
  enum Pixels {
    static let chosen = "as the settings say"
    static let notUTF8 = "the locale isn't UTF-8"
    static let notAsked = "this type of terminal isn't asked"
    static let screen = "screen hands no pictures on"
    static let insisted = "asked for, though the terminal didn't say that it takes them"
    static let tmuxIsShut = "tmux hands nothing on; its allow-passthrough may be off"
    static func noneThroughTmux(_ name: String) -> String { "\(name) takes no pictures through tmux" }
    static func inCellsThroughTmux(_ name: String) -> String { "\(name) takes them in cells, through tmux" }
    static let theTerminal = "the terminal"
    static func ownProtocol(_ name: String) -> String { "\(name) has a protocol of its own" }
    static func kittyInCells(_ name: String) -> String { "\(name) takes kitty's pictures in cells" }
    static func kitty(_ name: String) -> String { "\(name) takes kitty's pictures" }
    static func sixel(_ name: String) -> String { "\(name) takes sixel" }
    static func inline(_ name: String) -> String { "\(name) takes iTerm2's pictures" }
    static func none(_ name: String) -> String { "\(name) takes no pictures" }
    static let silent = "the terminal didn't answer in time"
  }
}

extension Answers {
  /// What came, each in a few words.
  var words: [String] {
    [
      name.map { "it is \($0.text)" }, tmux.map { "\($0.text) stands between" },
      takesGraphics ? "takes kitty's pictures" : nil, attributes.map { "attributes \($0.words)" },
      cell.map { "a cell has \($0.words) pixels" }, picture.map { "a picture up to \($0.words)" },
      isSynchronised ? "shows all at once" : nil,
      background.map { "its background is \($0.red) \($0.green) \($0.blue)" },
    ].compactMap { $0 }
  }
}

extension PixelSize {
  fileprivate var words: String { "\(width)x\(height)" }
}

extension [Int] {
  fileprivate var words: String { prefix(20).map(String.init).joined(separator: " ") }
}
