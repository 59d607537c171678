extension Unicode.Scalar {
  /// Whether a terminal could obey it instead of showing it, or it could hide or turn the text around it.
  fileprivate var isUnsafe: Bool {
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

extension BidirectionalCollection<Unicode.Scalar> {
  /// Whether a terminal could obey the character at a place instead of showing it, or it could hide or turn text.
  public func isUnsafe(at place: Index) -> Bool { self[place].isUnsafe && !isInFlag(place) }

  /// Whether the character belongs to a flag that is written in invisible letters, such as that of Scotland: a black flag,
  /// the tags of up to six letters or digits, and the one that ends them.
  private func isInFlag(_ place: Index) -> Bool {
    func isLetter(_ place: Index) -> Bool {
      (0xE0030...0xE0039).contains(self[place].value) || (0xE0061...0xE007A).contains(self[place].value)
    }
    guard isLetter(place) || self[place] == Self.lastTag else { return false }
    var start = place, steps = 0
    while start > startIndex, self[start] != Self.blackFlag, steps < 7 {
      formIndex(before: &start)
      steps += 1
    }
    guard self[start] == Self.blackFlag else { return false }
    let tags = self[index(after: start)...].prefix(7)
    guard let end = tags.firstIndex(of: Self.lastTag), end >= place, end > tags.startIndex else {
      return false
    }
    return tags[..<end].indices.allSatisfy(isLetter)
  }

  private static var blackFlag: Unicode.Scalar { "\u{1F3F4}" }
  private static var lastTag: Unicode.Scalar { "\u{E007F}" }
}

extension String {
  /// The text with control, format and bidirectional characters written out, as `\u{202E}`.
  ///
  /// For words that come from outside and are about to be shown: arguments, ids, what a database holds.
  public var printable: String {
    var safe = ""
    for place in unicodeScalars.indices {
      let scalar = unicodeScalars[place]
      if unicodeScalars.isUnsafe(at: place) {
        safe += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// The first character that must not reach a terminal, a voice or a log.
  public var firstUnsafe: Unicode.Scalar? {
    for place in unicodeScalars.indices where unicodeScalars.isUnsafe(at: place) {
      return unicodeScalars[place]
    }
    return nil
  }
}
