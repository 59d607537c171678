import Screen

/// What the bytes of one key, or of what is none, look like: the forms that all terminals share.
///
/// The grammar is that of ECMA-48; the keys are those of xterm, VT220, rxvt, the Linux console and kitty.
enum KeySequence {
  static let escape: UInt8 = 0x1B
  private static let cancels: Set<UInt8> = [0x18, 0x1A], bell: UInt8 = 7

  /// What stands at the beginning of some bytes.
  enum Finding: Equatable {
    /// Nothing whole yet.
    case more
    /// So many bytes, which are a key or none.
    case whole(Int, Key?)
    /// So many bytes, which stand for Esc and another.
    case short(Int, UInt8)
    /// So many bytes, which begin what goes on for long.
    case opening(Int, KeyDecoder.Mode)
  }

  /// A control sequence with more bytes is no key.
  private static let mostBytes = 64

  /// What stands at the beginning of bytes, of which there is at least one.
  static func finding(in bytes: [UInt8]) -> Finding {
    guard bytes[0] == escape else { return character(bytes[...]) }
    guard let start = bytes.firstIndex(where: { $0 != escape }) else { return .more }
    // A second Esc says that Alt was held down.
    return sequence(bytes, start, isAlt: start > 1)
  }

  private static func sequence(_ bytes: [UInt8], _ start: Int, isAlt: Bool) -> Finding {
    let found: Finding
    switch bytes[start] {
    case UInt8(ascii: "["): found = control(bytes, start + 1)
    case UInt8(ascii: "O"): found = shifted(bytes, start + 1)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return .opening(start + 1, .string)
    case 0x20...0x2F:
      guard let end = bytes[start...].firstIndex(where: { !(0x20...0x2F).contains($0) }) else {
        return bytes.count > mostBytes ? .opening(bytes.count, .longSequence) : .more
      }
      found = .whole((0x30...0x7E).contains(bytes[end]) ? end + 1 : end, nil)
    default:
      // A letter that came with Esc is Alt and the letter.
      switch character(bytes[start...]) {
      case .whole(let count, _), .short(let count, _), .opening(let count, _):
        found = .whole(start + count, nil)
      case .more: found = .more
      }
    }
    guard isAlt, case .whole(let count, let key) = found else { return found }
    // No terminal answers with Alt: Esc was pressed as the answer came.
    return key == nil && isAnswer(bytes[(start - 1)..<count])
      ? .whole(start - 1, .escape) : .whole(count, nil)
  }

  // MARK: Control sequences

  /// What a byte is to a control sequence: whether it is taken in, and whether it ends it.
  static func endOfSequence(_ byte: UInt8) -> (count: Int, isEnd: Bool) {
    switch byte {
    case 0x18, 0x1A, 0x40...0x7E: (1, true)
    case escape, 0x80...: (0, true)
    default: (1, false)
    }
  }

  /// What stands behind the introducer of a control sequence that is whole; `nil` for anything else.
  static func controlBody(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard bytes.starts(with: [escape, UInt8(ascii: "[")]), let last = bytes.last, bytes.count > 2,
      (0x40...0x7E).contains(last)
    else { return nil }
    return bytes.dropFirst(2)
  }

  /// Whether it is a control sequence that terminals answer with: of places, kinds, sizes, modes and states, or of a form
  /// that no key has.
  private static func isAnswer(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let body = controlBody(bytes), let first = body.first, let last = body.last else { return false }
    return "cnRtuy".utf8.contains(last) && (isDigit(first) || "?>".utf8.contains(first))
  }

  private static func control(_ bytes: [UInt8], _ start: Int) -> Finding {
    guard start < bytes.count else { return .more }
    // The mouse of X10, and the function keys of the Linux console, have more after what would be their end.
    if bytes[start] == UInt8(ascii: "M") { return mouse(bytes, start + 1) }
    if bytes[start] == UInt8(ascii: "[") {
      guard start + 1 < bytes.count else { return .more }
      let letter = bytes[start + 1]
      guard (0x40...0x7E).contains(letter) else { return .whole(start + 1, nil) }
      return .whole(start + 2, letter == UInt8(ascii: "E") ? .f5 : .other)
    }
    for index in start..<bytes.count {
      let byte = bytes[index], body = bytes[start..<index]
      // rxvt ends so the keys that Shift was held down with; in an answer more stands before it and after it.
      if byte == UInt8(ascii: "$"), !body.isEmpty, body.allSatisfy(isDigit) {
        return .whole(index + 1, ControlSequence(body, final: "~").key)
      }
      let part = endOfSequence(byte)
      guard part.isEnd else { continue }
      guard (0x40...0x7E).contains(byte) else { return .whole(index + part.count, nil) }
      let sequence = ControlSequence(body, final: Character(Unicode.Scalar(byte)))
      return sequence.opensPaste ? .opening(index + 1, .paste) : .whole(index + 1, sequence.key)
    }
    return bytes.count > mostBytes ? .opening(bytes.count, .longSequence) : .more
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Button, column and row: a byte each, or a character where the terminal writes them so.
  private static func mouse(_ bytes: [UInt8], _ start: Int) -> Finding {
    var index = start
    for _ in 1...3 {
      guard index < bytes.count else { return .more }
      let byte = bytes[index]
      // Cut short: no number is a control character but nought.
      if byte < 0x20, byte > 0 { return .whole(index, nil) }
      index += 1
      if (0xC2...0xDF).contains(byte) {
        guard index < bytes.count else { return .more }
        if (0x80...0xBF).contains(bytes[index]) { index += 1 }
      }
    }
    return .whole(index, nil)
  }

  /// The keypad and the arrows in their other mode.
  private static func shifted(_ bytes: [UInt8], _ start: Int) -> Finding {
    guard
      let end = bytes[start...].firstIndex(where: { !isDigit($0) && $0 != UInt8(ascii: ";") })
    else { return bytes.count > start + 8 ? .whole(bytes.count, nil) : .more }
    guard bytes[end] == 0x20 || (0x40...0x7E).contains(bytes[end]) else { return .whole(end, nil) }
    let letter = Character(Unicode.Scalar(bytes[end])), body = bytes[start..<end]
    if body.isEmpty, let key = keypad[letter] { return .whole(end + 1, key) }
    return .whole(end + 1, ControlSequence(body, final: letter).shiftedKey)
  }

  /// What the keys of the keypad send in their application mode.
  private static let keypad: [Character: Key] = {
    let signs: [Character: Character] = [
      " ": " ", "I": "\t", "X": "=", "j": "*", "k": "+", "l": ",", "m": "-", "n": ".", "o": "/",
    ]
    let digits = zip("pqrstuvwxy", "0123456789").map { ($0, Key.character($1)) }
    return signs.mapValues(Key.character).merging(digits) { $1 }.merging(["M": .enter]) { $1 }
  }()

  // MARK: What goes on for long

  /// Whether a byte breaks off what it stands in.
  static func isCancel(_ byte: UInt8) -> Bool { cancels.contains(byte) }

  /// How much of an answer stands at the beginning of bytes, and whether it ends there; `nil` for what could be either.
  static func endOfString(_ bytes: [UInt8]) -> (count: Int, isEnd: Bool)? {
    if bytes[0] == bell || cancels.contains(bytes[0]) { return (1, true) }
    guard bytes[0] == escape else { return (1, false) }
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "\\"): return (2, true)
    case escape: return (1, false)
    // What begins anew ends what was before.
    default: return (0, true)
    }
  }

  /// The same of pasted text.
  static func endOfPaste(_ bytes: [UInt8]) -> (count: Int, isEnd: Bool)? {
    let end = Array("\u{1B}[201~".utf8)
    if bytes.starts(with: end) { return (end.count, true) }
    return end.starts(with: bytes) ? nil : (1, false)
  }

  // MARK: Characters

  /// The key of a character in UTF-8; none for what is no character, or a control that no key means.
  private static func character(_ bytes: ArraySlice<UInt8>) -> Finding {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0..<0x20, 0x7F: return .whole(1, key(control: first))
    case ..<0x80: return .whole(1, .character(Character(Unicode.Scalar(first))))
    // As a terminal of eight bits sends what Esc and a letter stand for.
    case ..<0xA0: return .short(1, first - 0x40)
    case ..<0xC0: return .whole(1, nil)
    default: break
    }
    // Those that no character begins with have as many bytes as they say.
    let length =
      first >= 0xFE ? 1 : first >= 0xFC ? 6 : first >= 0xF8 ? 5 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    let count = 1 + bytes.dropFirst().prefix(length - 1).prefix { (0x80...0xBF).contains($0) }.count
    guard count == length else { return bytes.count > count ? .whole(count, nil) : .more }
    let scalars = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1, scalar != "\u{FFFD}" else {
      return .whole(length, nil)
    }
    if scalar.value < 0xA0 { return .short(length, UInt8(scalar.value - 0x40)) }
    return .whole(length, .character(Character(scalar)))
  }

  private static func key(control byte: UInt8) -> Key? {
    switch byte {
    case 8, 0x7F: .backspace
    case 9: .character("\t")
    case 10, 13: .enter
    default: nil
    }
  }
}
