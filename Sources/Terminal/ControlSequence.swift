import Screen

/// A control sequence, as its numbers and the letter at its end, and the key that it is.
struct ControlSequence {
  /// The numbers between semicolons, each with what stands after its colons; `nil` for one left out.
  private let numbers: [[Int?]]
  private let final: Character
  /// Whether it is in a form that no key is sent in, as answers and the mouse are.
  private let isPrivate: Bool

  /// The sequence of what stands between its introducer and its final letter.
  init(_ body: some Sequence<UInt8>, final: Character) {
    // A control character in between is no part of it.
    let body = body.filter { $0 >= 0x20 && $0 < 0x7F }
    isPrivate = body.contains { (0x3C...0x3F).contains($0) || (0x20...0x2F).contains($0) }
    numbers = String(decoding: body, as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false)
      .map { $0.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) } }
    self.final = final
  }

  private func number(_ index: Int, _ part: Int = 0) -> Int? {
    guard numbers.indices.contains(index), numbers[index].indices.contains(part) else { return nil }
    return numbers[index][part]
  }

  /// Whether pasted text follows.
  var opensPaste: Bool { !isPrivate && final == "~" && number(0) == 200 }

  /// The key that it is; `nil` for what is none, and for one that Ctrl, Alt or another such was held down with.
  var key: Key? {
    guard !isPrivate else { return nil }
    switch final {
    case "~" where number(0) == 27: return character(number(2), heldWith: number(1))
    case "u": return number(1, 1) == 3 ? nil : character(number(0), heldWith: number(1))
    default: break
    }
    guard Modifiers(number(1)).isPlain, number(1, 1) != 3, numbers.count < 3 else { return nil }
    if final == "~" { return number(0).flatMap(Self.numbered) }
    guard number(0) ?? 1 <= 1 else { return nil }
    return Self.lettered(final)
  }

  /// The key of a sequence of the keypad's other mode, of which one form names what was held down first.
  var shiftedKey: Key? {
    // In rxvt small letters are arrows with Ctrl.
    guard final.isUppercase, Modifiers(number(1) ?? number(0)).isPlain else { return nil }
    return Self.lettered(final)
  }

  /// What was held down with a key, as a number one above its bits; the locks among them say nothing.
  private struct Modifiers {
    private let bits: Int

    init(_ number: Int?) { bits = max(0, (number ?? 1) - 1) }

    /// Whether none of Alt, Ctrl, Super, Hyper and Meta was.
    var isPlain: Bool { bits & 0b11_1110 == 0 }
    /// Whether a letter is a capital.
    var isCapital: Bool { (bits & 1 != 0) != (bits & 0b100_0000 != 0) }
  }

  private static func lettered(_ letter: Character) -> Key? {
    switch letter {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    // The keypad's middle, F1 to F4 without F3, which answers can be taken for, and Tab with Shift.
    case "E", "P", "Q", "S", "Z": .other
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    // Presenters send it with Shift as well.
    case 15, 28: .f5
    // Insert, Delete and the function keys.
    case 2, 3, 11...34: .other
    default: nil
    }
  }

  /// The key of a character's number, as kitty and xterm send it where they are asked to tell all keys apart.
  private func character(_ code: Int?, heldWith number: Int?) -> Key? {
    let modifiers = Modifiers(number)
    guard modifiers.isPlain, let code else { return nil }
    if let key = Self.coded[code] { return key }
    // What it types, or what it is with Shift, goes before what stands on it.
    let typed = final == "u" ? self.number(2) ?? (modifiers.isCapital ? self.number(0, 1) : nil) : nil
    guard let value = UInt32(exactly: typed ?? code), value >= 0x20, !(0x7F...0x9F).contains(value),
      !(0xE000...0xF8FF).contains(value), let scalar = Unicode.Scalar(value)
    else { return nil }
    let character = Character(scalar)
    guard typed == nil, modifiers.isCapital, let capital = character.uppercased().first else {
      return .character(character)
    }
    return .character(capital)
  }

  /// What kitty numbers by itself: the keys that send no character, and the keypad's.
  private static let coded: [Int: Key] = {
    var keys: [Int: Key] = [
      8: .backspace, 9: .character("\t"), 10: .enter, 13: .enter, 27: .escape, 127: .backspace,
      57409: .character("."), 57410: .character("/"), 57411: .character("*"), 57412: .character("-"),
      57413: .character("+"), 57414: .enter, 57415: .character("="), 57416: .character(","),
      57417: .left, 57418: .right, 57419: .up, 57420: .down, 57421: .pageUp, 57422: .pageDown,
      57423: .home, 57424: .end, 57425: .other, 57426: .other, 57427: .other,
    ]
    for digit in 0...9 { keys[57399 + digit] = .character(Character(String(digit))) }
    return keys
  }()
}
