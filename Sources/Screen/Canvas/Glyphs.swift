/// The characters that a screen may be drawn with.
public enum Glyphs: Hashable, Sendable {
  /// Blocks, lines and dots.
  case unicode
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
