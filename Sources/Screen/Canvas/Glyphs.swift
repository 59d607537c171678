/// The characters that a screen may be drawn with.
public enum Glyphs: Hashable, Sendable {
  /// Blocks, lines and dots.
  case unicode
  /// Nothing drawn beyond ASCII, but words as they are: for fonts that lack dots and blocks, as on a console.
  case letters
  /// Nothing beyond ASCII, for locales without UTF-8.
  case ascii

  /// A filled cell.
  public var full: String { self == .unicode ? "█" : "#" }
  /// A cell whose upper half is filled.
  var upperHalf: String { self == .unicode ? "▀" : "#" }
  /// A cell whose lower half is filled.
  var lowerHalf: String { self == .unicode ? "▄" : "#" }
  /// An empty cell of a bar.
  public var empty: String { self == .unicode ? "░" : "." }
  /// Where a bar's parts meet.
  public var division: String { self == .unicode ? "│" : "|" }
  /// A list's mark.
  public var bullet: String { self == .unicode ? "•" : "*" }
  /// Between facts on one line.
  public var dot: String { self == .unicode ? "·" : "-" }
  /// The chosen line's mark.
  public var pointer: String { self == .unicode ? "▸" : ">" }
  /// A level line.
  public var rule: String { self == .unicode ? "─" : "-" }
  /// Where a line is cut off.
  public var ellipsis: String { self == .unicode ? "…" : "..." }
  /// More above.
  public var up: String { self == .unicode ? "↑" : "^" }
  /// More below.
  public var down: String { self == .unicode ? "↓" : "v" }
  /// To the left.
  public var left: String { self == .unicode ? "←" : "<-" }
  /// To the right.
  public var right: String { self == .unicode ? "→" : "->" }

  /// The text as these characters can show it.
  public func drawable(_ text: String) -> String {
    guard self == .ascii, !text.utf8.allSatisfy({ $0 < 128 }) else { return text }
    return String(text.map { $0.isASCII ? $0 : "?" })
  }
}

/// What figures are drawn with; plots are drawn with what goes with it.
public enum Drawing: String, CaseIterable, Hashable, Sendable {
  /// Pixels where the terminal says that it takes them, else dots where it is known to show them, letters elsewhere.
  case automatic
  /// Pixels, though the terminal doesn't say that it takes them.
  case pixels
  /// Braille dots.
  case dots
  /// Blocks that fill a cell or a part of it.
  case blocks
  /// Letters, digits and signs that every font has.
  case plain
}

extension Glyphs {
  /// The characters for a terminal.
  ///
  /// - Parameters:
  ///   - isUTF8: Whether the locale can show more than ASCII.
  ///   - terminal: The terminal's type, as `TERM` has it; the console of Linux shows no more than 512 characters.
  ///   - drawing: What the person has chosen.
  public init(isUTF8: Bool, terminal: String?, _ drawing: Drawing) {
    switch drawing {
    case _ where !isUTF8: self = .ascii
    case .plain: self = .letters
    case .dots, .blocks: self = .unicode
    case .automatic, .pixels: self = terminal == "linux" ? .letters : .unicode
    }
  }
}
