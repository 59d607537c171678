import Screen

/// Keys in the bytes that a terminal sends, for one whose description is not looked up.
enum KeyBytes {
  /// The keys, and the bytes at the end that are no whole key yet.
  static func keys(in bytes: [UInt8]) -> (keys: [Key], rest: [UInt8]) {
    var keys: [Key] = []
    var rest = bytes[...]
    while let first = rest.first {
      guard let (key, length) = first == 27 ? sequence(rest) : character(rest) else { break }
      keys.append(key)
      rest = rest.dropFirst(length)
    }
    return (keys, Array(rest))
  }

  /// Keys that came at once, with those made one that are a sequence which the terminal's description does not know.
  ///
  /// Taken one by one, its first would be the escape key: a stray key would leave the screen.
  static func joining(_ keys: [Key]) -> [Key] {
    var joined: [Key] = [], rest = keys[...]
    while let key = rest.first {
      var length = 1, whole = key
      if key == .escape {
        let bytes = [27] + rest.dropFirst().prefix(24).prefix { $0.ascii != nil }.compactMap(\.ascii)
        (whole, length) = sequence(bytes[...]) ?? (key, 1)
      }
      joined.append(whole)
      rest = rest.dropFirst(length)
    }
    return joined
  }

  /// The key of an escape sequence, or the escape key by itself; `nil` while it isn't whole.
  private static func sequence(_ bytes: ArraySlice<UInt8>) -> (Key, Int)? {
    let text = bytes.dropFirst()
    guard let kind = text.first, kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else {
      return (.escape, 1)
    }
    let body = text.dropFirst()
    // The Linux console sends its first function keys with a second bracket.
    let start = kind == UInt8(ascii: "[") && body.first == kind ? 1 : 0
    guard let end = body.dropFirst(start).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      // What goes on for long is no key.
      return bytes.count > 16 ? (.other, bytes.count) : nil
    }
    return (key(String(decoding: body[...end], as: UTF8.self)), end - bytes.startIndex + 1)
  }

  private static func key(_ sequence: String) -> Key {
    // After a semicolon stands what was held down with it.
    let number = sequence.prefix { $0 != ";" && $0 != "~" }
    switch (sequence.last, number) {
    case ("A", _): return .up
    case ("B", _): return .down
    case ("C", _): return .right
    case ("D", _): return .left
    case ("H", _), ("~", "1"), ("~", "7"): return .home
    case ("F", _), ("~", "4"), ("~", "8"): return .end
    case ("M", "M"): return .enter
    case ("~", "5"): return .pageUp
    case ("~", "6"): return .pageDown
    case ("~", "15"), ("~", "28"), ("E", "[E"): return .f5
    default: return .other
    }
  }

  /// The key of a character; `nil` while it isn't whole.
  private static func character(_ bytes: ArraySlice<UInt8>) -> (Key, Int)? {
    let length = bytes.first.map { $0 >= 0xF0 ? 4 : $0 >= 0xE0 ? 3 : $0 >= 0xC0 ? 2 : 1 } ?? 1
    guard bytes.count >= length else { return nil }
    let scalar = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars.first
    return (scalar.map { Key(character: $0.value) } ?? .other, length)
  }
}

extension Key {
  /// Its byte, for a character of ASCII.
  fileprivate var ascii: UInt8? {
    if case .character(let character) = self { character.asciiValue } else { nil }
  }
}
