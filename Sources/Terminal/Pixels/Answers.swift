import Figure
import Screen

/// What a terminal has answered about itself: whatever came is taken in, and nothing of it is believed beyond its form.
struct Answers: Hashable, Sendable {
  /// Whether it took a picture by kitty's protocol.
  private(set) var takesGraphics = false
  /// What it calls itself, and what tmux does that it is in.
  private(set) var name: TerminalName?
  private(set) var tmux: TerminalName?
  /// What it can do, as the numbers of its answer about that; `nil` before it came, and it comes last.
  private(set) var attributes: [Int]?
  /// How large a cell is.
  private(set) var cell: PixelSize?
  /// How large a picture may be.
  private(set) var picture: PixelSize?
  /// Whether it can be told to show all at once what is sent in parts.
  private(set) var isSynchronised = false
  /// Its background.
  private(set) var background: Raster.Colour?

  /// The question about graphics has this number.
  static let question = 31

  /// Takes in what came.
  ///
  /// - Returns: Whether it was an answer to one of the questions.
  mutating func take(_ reply: Reply) -> Bool {
    switch reply.introducer {
    case "[": takeControl(reply.text)
    case "P": takeName(reply.text)
    case "]": takeColour(reply.text)
    case "_": takeGraphics(reply.text)
    default: false
    }
  }

  private mutating func takeGraphics(_ text: String) -> Bool {
    guard text == "Gi=\(Self.question);OK" else { return false }
    takesGraphics = true
    return true
  }

  private mutating func takeName(_ text: String) -> Bool {
    guard text.hasPrefix(">|"), let name = TerminalName(text.dropFirst(2)) else { return false }
    if name.word == "tmux" { tmux = name } else { self.name = name }
    return true
  }

  private mutating func takeColour(_ text: String) -> Bool {
    guard let parts = text.wholeMatch(of: /11;rgba?:([0-9A-Fa-f\/]{5,24})/)?.1.split(separator: "/"),
      parts.count >= 3
    else { return false }
    let values = parts.prefix(3).map { part in
      Int(part, radix: 16).map { $0 * 255 / ((1 << (4 * part.count)) - 1) }
    }
    guard let red = values[0], let green = values[1], let blue = values[2] else { return false }
    background = Raster.Colour(
      red: UInt8(clamping: red), green: UInt8(clamping: green), blue: UInt8(clamping: blue))
    return true
  }

  private mutating func takeControl(_ text: String) -> Bool {
    guard let last = text.last else { return false }
    let body = text.dropLast()
    func numbers(_ body: Substring) -> [Int] {
      body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    }
    switch last {
    case "c" where body.hasPrefix("?"):
      attributes = numbers(body.dropFirst())
      return true
    case "t":
      let parts = numbers(body)
      guard parts.count == 3, parts[0] == 6, let size = PixelSize(width: parts[2], height: parts[1]) else {
        return parts.first == 4 && parts.count == 3
      }
      cell = size
      return true
    case "S" where body.hasPrefix("?"):
      let parts = numbers(body.dropFirst())
      guard parts.count == 4, parts[0] == 2, parts[1] == 0,
        let size = PixelSize(width: parts[2], height: parts[3])
      else { return parts.first == 2 }
      picture = size
      return true
    case "y" where body.hasPrefix("?2026;") && body.hasSuffix("$"):
      let state = numbers(body.dropLast()).last ?? 0
      isSynchronised = state == 1 || state == 2
      return true
    default: return false
    }
  }
}

/// What a terminal calls itself, as `kitty(0.35.2)` and `WezTerm 20240203` do.
struct TerminalName: Hashable, Sendable {
  /// The name, in small letters.
  let word: String
  /// The numbers of its version.
  let version: [Int]
  /// All of it as it may be shown.
  let text: String

  /// A name; `nil` where there is none in the text.
  init?(_ text: some StringProtocol) {
    let shown = String(text.filter { $0.isASCII && !$0.isNewline && $0 >= " " && $0 <= "~" })
    let parts = shown.split(maxSplits: 1) { $0 == "(" || $0 == " " }
    guard let first = parts.first, shown.count <= 80 else { return nil }
    word = first.lowercased()
    version =
      parts.count > 1 ? parts[1].split { !$0.isNumber && $0 != "." }.first.map(Self.numbers) ?? [] : []
    self.text = shown
  }

  private static func numbers(_ text: Substring) -> [Int] { text.split(separator: ".").map { Int($0) ?? 0 } }

  /// Whether it is this terminal, in this version or a later one.
  func isAtLeast(_ word: String, _ version: [Int]) -> Bool {
    self.word == word && !self.version.lexicographicallyPrecedes(version)
  }
}
