extension Unicode.Scalar {
  /// Whether a terminal could obey it instead of showing it, or it could turn the text around it.
  var isUnsafe: Bool {
    // Nearly all that is read is plain, and to look up what Unicode says of a character takes its time.
    if value < 0x7F { return value < 0x20 }
    if properties.isNoncharacterCodePoint { return true }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: !Self.joiners.contains(self)
    default: false
    }
  }

  /// Invisible, but part of ordinary words in some scripts.
  private static let joiners: Set<Unicode.Scalar> = ["\u{200C}", "\u{200D}"]
}

extension String {
  /// The text with control, format and bidirectional characters written out, as `\u{202E}`.
  ///
  /// For words that come from outside and are about to be shown: arguments, ids, what a database holds.
  public var printable: String {
    var safe = ""
    for scalar in unicodeScalars {
      if scalar.isUnsafe {
        safe += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// The first character that must not reach a terminal, a voice or a log.
  var firstUnsafe: Unicode.Scalar? { unicodeScalars.first(where: \.isUnsafe) }
}
