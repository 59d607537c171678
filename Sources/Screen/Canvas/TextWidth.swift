extension Character {
  /// How many columns a terminal gives it: 2 for East Asian wide ones, 0 for what only combines, else 1.
  public var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if scalar.value < 0x300 { return scalar.value < 32 || (127..<160).contains(scalar.value) ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return Self.wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// The blocks that Unicode's East Asian Width calls wide or full-width, and the pictographs.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

extension String {
  /// How many columns a terminal gives it.
  public var columns: Int { reduce(0) { $0 + $1.columns } }

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
