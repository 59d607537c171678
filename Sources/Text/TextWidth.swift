extension Character {
  /// More scalars than any script or picture joins to one character; what goes beyond is not drawn.
  public static let mostScalars = 32

  /// How many columns most terminals give it.
  ///
  /// Terminals add up what each scalar takes, as the C library's `wcwidth` does: marks that combine and the later parts
  /// of a Hangul syllable take none, and a conjunct such as क्ष is as wide as its letters. Only what is one picture is
  /// two columns, however many scalars make it.
  public var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    let rest = unicodeScalars.dropFirst()
    if rest.isEmpty { return first.columns }
    let sum = unicodeScalars.prefix(Self.mostScalars).reduce(0) { $0 + $1.columns }
    guard first.properties.isEmoji else { return sum }
    if rest.contains("\u{FE0F}") { return 2 }
    let isJoined = rest.contains { $0 == "\u{200D}" || $0.properties.isEmojiModifier || $0.isRegional }
    return isJoined ? min(2, sum) : sum
  }
}

extension Unicode.Scalar {
  /// How many columns terminals give it where it stands by itself.
  fileprivate var columns: Int {
    if isPlain { return 1 }
    if value < 0x300 || isLaterJamo { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return WideRanges.contain(value) ? 2 : 1
    }
  }

  /// Whether it is one of the two letters of a flag.
  fileprivate var isRegional: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it is a vowel or a final consonant that joins the Hangul syllable before it.
  private var isLaterJamo: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// Whether it takes one column and never joins another: letters, lines, blocks and braille dots.
  fileprivate var isPlain: Bool {
    switch value {
    case 32..<127, 160..<0x300, 0x2500...0x25FC, 0x2800...0x28FF: true
    default: false
    }
  }
}

extension WideRanges {
  fileprivate static func contain(_ value: UInt32) -> Bool {
    var low = 0, high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].contains(value) { return true }
      if all[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return false
  }
}

extension String {
  /// How many columns a terminal gives it.
  public var columns: Int { isPlain ? unicodeScalars.count : reduce(0) { $0 + $1.columns } }

  /// Whether each scalar is a character of one column, as in most of what is shown: that needs no looking up.
  public var isPlain: Bool {
    for scalar in unicodeScalars where !scalar.isPlain { return false }
    return true
  }

  /// The text broken into lines of at most so many columns, at spaces where there are some.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    var line = "", used = 0
    for word in split(separator: " ") {
      var word = String(word), columns = word.columns
      if !line.isEmpty, used + 1 + columns <= width {
        line += " " + word
        used += 1 + columns
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while columns > width, word.count > 1 {
        let head = word.prefix(fitting: width)
        lines.append(head)
        word = String(word.dropFirst(head.count))
        columns = word.columns
      }
      (line, used) = (word, columns)
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// The text with each line that is too long broken at spaces, what goes on standing in by two columns more.
  ///
  /// Unlike ``wrapped(to:)`` it leaves the spaces between words as they are, as a table needs them.
  public func folded(to width: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      var lines: [String] = [], part = "", rest = line
      let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count + 2)
      while !rest.isEmpty {
        let spaces = rest.prefix { $0 == " " }, word = rest.dropFirst(spaces.count).prefix { $0 != " " }
        rest = rest.dropFirst(spaces.count + word.count)
        if part.columns + spaces.count + String(word).columns <= width || !part.contains(where: { $0 != " " })
        {
          part += spaces + word
        } else {
          lines.append(part)
          part = indent + word
        }
      }
      return lines + [part]
    }.joined(separator: "\n")
  }

  /// As many characters as fit, at least one.
  public func prefix(fitting width: Int) -> String {
    var taken = "", used = 0
    for character in self {
      used += character.columns
      guard used <= width || taken.isEmpty else { break }
      taken.append(character)
    }
    return taken
  }
}
