import Foundation

/// A terminal's pictures in pixels: what it answers about them, and what it holds and shows of them.
struct Pictures {
  /// How a terminal answers.
  enum Kind: CaseIterable {
    /// Not at all.
    case silent
    /// As a kitty that draws pictures in cells, and as one before that.
    case kitty, oldKitty
    /// As an xterm that is a VT340.
    case vt340
    /// With what nobody asked, in forms that no terminal has.
    case wrong
  }

  var kind = Kind.silent
  /// What the terminal is about to type.
  var answers: [UInt8] = []
  /// The pictures that it holds, by their numbers, and those of them that it shows.
  private(set) var held: Set<Int> = []
  private(set) var shown: Set<Int> = []
  /// How many pictures were ever sent, by kitty's protocol and as sixel.
  private(set) var sent = 0
  private(set) var sixels = 0
  /// Whether the terminal waits with what it shows, because it was told that more comes.
  var isWaiting = false
  /// What no program should send.
  private(set) var odd: [String] = []
  private var loading: [Substring: Substring]?

  // MARK: Answering

  private mutating func answer(_ text: String) { answers += text.utf8 }

  /// Answers a control sequence; `false` where it asks nothing.
  mutating func answer(_ parameters: String, _ final: Character) -> Bool {
    let asked = "\(parameters)\(final)"
    guard [">0q", "16t", "14t", "?2;1;0S", "?2026$p", "c", "6n"].contains(asked) else { return false }
    let said: [Kind: [String: String]] = [
      .kitty: [
        ">0q": "\u{1b}P>|kitty(0.35.2)\u{1b}\\", "16t": "\u{1b}[6;20;10t", "?2026$p": "\u{1b}[?2026;2$y",
        "c": "\u{1b}[?62;c", "6n": "\u{1b}[1;2R",
      ],
      .oldKitty: [
        ">0q": "\u{1b}P>|kitty(0.26.5)\u{1b}\\", "16t": "\u{1b}[6;18;9t", "?2026$p": "\u{1b}[?2026;2$y",
        "c": "\u{1b}[?62;c", "6n": "\u{1b}[1;2R",
      ],
      .vt340: [
        ">0q": "\u{1b}P>|XTerm(379)\u{1b}\\", "?2;1;0S": "\u{1b}[?2;0;800;480S",
        "?2026$p": "\u{1b}[?2026;0$y",
        "c": "\u{1b}[?63;1;2;4;6;9;15;16;22;28c", "6n": "\u{1b}[1;2R",
      ],
      .wrong: [
        ">0q": "\u{1b}P>|" + String(repeating: "q", count: 600) + "\u{1b}\\\u{1b}P>|kitty(\u{18}",
        "16t": "\u{1b}[6;0;0t\u{1b}[6;99999999999999999999;1t\u{1b}[6t", "?2026$p": "\u{1b}[?2026;9$y",
        "?2;1;0S": "\u{1b}[?2;0;-1;0S", "c": "\u{1b}[?;;;44;;c\u{1b}[?62;4", "6n": "\u{1b}[R\u{1b}[1;",
      ],
    ]
    if let text = said[kind]?[asked] { answer(text) }
    return true
  }

  // MARK: Strings

  /// Takes in a string with its introducer, without its end.
  ///
  /// - Returns: Whether it is one of pictures.
  mutating func take(_ text: String) -> Bool {
    if text.hasPrefix("\u{1b}_G") {
      command(text.dropFirst(3))
    } else if text.hasPrefix("\u{1b}P0;0;0q") {
      sixels += 1
      if kind != .vt340 { odd.append("sixel to \(kind)") }
    } else if text == "\u{1b}]11;?" {
      if kind != .silent {
        answer(kind == .wrong ? "\u{1b}]11;rgb:zz\u{7}" : "\u{1b}]11;rgb:0000/0000/0000\u{7}")
      }
    } else {
      return false
    }
    return true
  }

  private mutating func command(_ text: Substring) {
    let parts = text.split(separator: ";", maxSplits: 1)
    var keys: [Substring: Substring] = [:]
    for pair in parts.first?.split(separator: ",") ?? [] {
      let sides = pair.split(separator: "=")
      if sides.count == 2 { keys[sides[0]] = sides[1] } else { odd.append("keys \(pair)") }
    }
    if keys["a"] == "q" {
      if kind == .kitty || kind == .oldKitty { answer("\u{1b}_Gi=\(keys["i"] ?? "");OK\u{1b}\\") }
      if kind == .wrong { answer("\u{1b}_Gi=31;EINVAL:\u{202e}q\u{1b}\\\u{1b}_G;;;;OK\u{1b}\\") }
      return
    }
    if let open = loading, keys["i"] == nil {
      // kitty takes a piece that doesn't say so for one of an ordinary picture.
      if (keys["a"] == "f") != (open["a"] == "f") { odd.append("\(keys) in the middle of \(open)") }
      if keys["m"] == "0" {
        loading = nil
        perform(open)
      }
    } else if keys["m"] == "1" {
      loading = keys
    } else {
      // Whatever was under way is over.
      loading = nil
      perform(keys)
    }
  }

  private mutating func perform(_ keys: [Substring: Substring]) {
    guard let number = keys["i"].flatMap({ Int($0) }) else { return odd.append("\(keys)") }
    switch keys["a"] {
    case "t", "f", "T":
      sent += 1
      held.insert(number)
      if keys["a"] == "T" { shown.insert(number) }
    case "p": shown.insert(number)
    case "a": break
    case "d":
      shown.remove(number)
      if keys["d"] == "I" { held.remove(number) }
    default: odd.append("\(keys)")
    }
  }

  /// Whether nothing of a picture is left.
  var isGone: Bool { held.isEmpty && shown.isEmpty && !isWaiting }
}
