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

  /// Whether the one has come that comes last.
  func areWhole(_ hints: TerminalHints) -> Bool { hints.isInTmux ? name != nil : attributes != nil }

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
    let form = /11;rgba?:([0-9A-Fa-f]{1,4})\/([0-9A-Fa-f]{1,4})\/([0-9A-Fa-f]{1,4})(?:\/[0-9A-Fa-f]{1,4})?/
    guard let parts = text.wholeMatch(of: form)?.output, let red = Self.part(parts.1),
      let green = Self.part(parts.2), let blue = Self.part(parts.3)
    else { return false }
    background = Raster.Colour(red: red, green: green, blue: blue)
    return true
  }

  /// A part of a colour, of which the most is as many `f` as it has digits.
  private static func part(_ digits: Substring) -> UInt8? {
    UInt16(digits, radix: 16).map { UInt8(clamping: Int($0) * 255 / ((1 << (4 * digits.count)) - 1)) }
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
      guard parts.count == 3, parts[0] == 6 else { return parts.count == 3 && parts[0] == 4 }
      cell = PixelSize(cellWidth: parts[2], height: parts[1]) ?? cell
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
