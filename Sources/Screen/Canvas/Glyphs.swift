/// The characters that a screen may be drawn with.
public enum Glyphs: Hashable, Sendable {
  /// Blocks and lines; figures in blocks.
  case unicode
  /// The same with figures in braille dots.
  case dots
  /// Nothing drawn beyond ASCII, but words as they are: for fonts that lack dots and blocks, as on a console.
  case letters
  /// Nothing beyond ASCII, for locales without UTF-8.
  case ascii

  /// Whether more than letters can be drawn.
  public var isUnicode: Bool { self == .unicode || self == .dots }

  /// A filled cell.
  public var full: String { isUnicode ? "█" : "#" }
  /// A cell whose upper half is filled.
  var upperHalf: String { isUnicode ? "▀" : "#" }
  /// A cell whose lower half is filled.
  var lowerHalf: String { isUnicode ? "▄" : "#" }
  /// What is left of a bar that is half a cell high.
  var floor: String { isUnicode ? "▁" : "." }
  /// An empty cell of a bar.
  public var empty: String { isUnicode ? "░" : "." }
  /// A cell of a bar for what was skipped.
  var skipped: String { isUnicode ? "▚" : "-" }
  /// A cell of a bar for what hurt.
  var cross: String { isUnicode ? "✗" : "x" }
  /// A rep that is done.
  var dotDone: String { isUnicode ? "●" : "#" }
  /// The rep in progress.
  var dotNow: String { isUnicode ? "◐" : "+" }
  /// A rep to come.
  var dotLeft: String { isUnicode ? "○" : "." }
  /// A cell filled from below by eighths of its height, from 1 to 7.
  func lower(eighths: Int) -> String {
    guard isUnicode, let scalar = Unicode.Scalar(0x2580 + UInt32(max(1, min(8, eighths)))) else {
      return eighths >= 4 ? full : " "
    }
    return String(scalar)
  }
  /// Where a bar's parts meet.
  public var division: String { isUnicode ? "│" : "|" }
  /// A list's mark.
  public var bullet: String { isUnicode ? "•" : "*" }
  /// Between facts on one line.
  public var dot: String { isUnicode ? "·" : "-" }
  /// The chosen line's mark.
  public var pointer: String { isUnicode ? "▸" : ">" }
  /// A level line.
  public var rule: String { isUnicode ? "─" : "-" }
  /// Where a line is cut off.
  public var ellipsis: String { isUnicode ? "…" : "..." }
  /// More above.
  public var up: String { isUnicode ? "↑" : "^" }
  /// More below.
  public var down: String { isUnicode ? "↓" : "v" }
  /// To the left.
  public var left: String { isUnicode ? "←" : "<-" }
  /// To the right.
  public var right: String { isUnicode ? "→" : "->" }

  /// The text as these characters can show it.
  public func drawable(_ text: String) -> String {
    guard self == .ascii, !text.utf8.allSatisfy({ $0 < 128 }) else { return text }
    return String(text.map { $0.isASCII ? $0 : "?" })
  }
}

/// What figures are drawn with; plots are drawn with what goes with it.
public enum Drawing: String, CaseIterable, Hashable, Sendable {
  /// Pixels where the terminal says that it takes them, else blocks where it is known to show them, letters elsewhere.
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
    case .dots: self = .dots
    case .blocks: self = .unicode
    case .automatic, .pixels: self = terminal == "linux" ? .letters : .unicode
    }
  }
}
