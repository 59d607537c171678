extension Character {
  /// How many columns a terminal gives it: 2 for East Asian wide ones, 0 for what only combines, else 1.
  public var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if scalar.isPlain { return 1 }
    if scalar.value < 0x300 { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return Self.wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// The blocks that Unicode's East Asian Width calls wide or full-width, and the pictographs.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3, 0x25FD...0x25FE,
    0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB,
    0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3,
    0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0,
    0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E, 0x3041...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,
    0x20000...0x3FFFD,
  ]
}

extension Unicode.Scalar {
  /// Whether it takes one column and never joins another: letters, lines, blocks and braille dots.
  fileprivate var isPlain: Bool {
    switch value {
    case 32..<127, 160..<0x300, 0x2500...0x25FC, 0x2800...0x28FF: true
    default: false
    }
  }
}

extension String {
  /// How many columns a terminal gives it.
  public var columns: Int { isPlain ? unicodeScalars.count : reduce(0) { $0 + $1.columns } }

  /// Whether each scalar is a character of one column, as in most of what is shown: that needs no looking up.
  var isPlain: Bool { unicodeScalars.allSatisfy(\.isPlain) }

  /// The text broken into lines of at most so many columns, at spaces where there are some.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      var word = String(word)
      if !line.isEmpty, line.columns + 1 + word.columns <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while word.columns > width, word.count > 1 {
        let head = word.prefix(fitting: width)
        lines.append(head)
        word = String(word.dropFirst(head.count))
      }
      line = word
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// As many characters as fit, at least one.
  func prefix(fitting width: Int) -> String {
    var taken = "", used = 0
    for character in self {
      used += character.columns
      guard used <= width || taken.isEmpty else { break }
      taken.append(character)
    }
    return taken
  }

  /// Cut off with an ellipsis where it is too long.
  func cut(to width: Int, _ glyphs: Glyphs) -> String {
    guard columns > width else { return self }
    let room = width - glyphs.ellipsis.count
    return room > 0 ? prefix(fitting: room) + glyphs.ellipsis : prefix(fitting: max(1, width))
  }
}
