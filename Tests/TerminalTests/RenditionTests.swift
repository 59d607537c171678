import CTerminal
import TestSupport
import Testing

@Suite("Colours and styles in fewer bytes", .serialized)
struct RenditionTests {
  /// A character as a terminal shows it, or an erased line.
  private struct Shown: Equatable, CustomStringConvertible {
    let byte: UInt8
    let rendition: Rendition

    var description: String { "\(Character(UnicodeScalar(byte))) \(rendition)" }
  }

  private struct Rendition: Equatable {
    var ink: [Int] = [], paper: [Int] = [], styles: Set<Int> = []

    mutating func take(_ codes: [Int]) {
      var codes = codes[...]
      while let code = codes.popFirst() {
        switch code {
        case 0: self = Rendition()
        case 1, 2, 4, 7: styles.insert(code)
        case 22: styles.subtract([1, 2])
        case 24, 27: styles.remove(code - 20)
        case 38: (ink, codes) = ([5, codes.dropFirst().first ?? 0], codes.dropFirst(2))
        case 48: (paper, codes) = ([5, codes.dropFirst().first ?? 0], codes.dropFirst(2))
        case 39: ink = []
        case 49: paper = []
        case 30...37: ink = [5, code - 30]
        case 90...97: ink = [5, code - 82]
        case 40...47: paper = [5, code - 40]
        case 100...107: paper = [5, code - 92]
        default: break
        }
      }
    }
  }

  /// What a terminal shows of bytes, character by character, wherever they stand.
  private func shown(_ bytes: [UInt8]) -> [Shown] {
    var rendition = Rendition(), all: [Shown] = [], rest = bytes[...]
    while let byte = rest.popFirst() {
      guard byte == 0x1B else {
        all.append(Shown(byte: byte, rendition: rendition))
        continue
      }
      guard rest.popFirst() == UInt8(ascii: "[") else {
        rest = rest.dropFirst()
        continue
      }
      let codes = rest.prefix { $0 < 0x40 }
      rest = rest.dropFirst(codes.count)
      let last = rest.popFirst()
      if last == UInt8(ascii: "m") {
        rendition.take(
          codes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
            Int(String(decoding: $0, as: UTF8.self)) ?? 0
          })
      } else if last == UInt8(ascii: "K") {
        all.append(Shown(byte: UInt8(ascii: "K"), rendition: rendition))
      }
    }
    return all
  }

  private func shorter(_ parts: [[UInt8]]) -> [UInt8] {
    var all: [UInt8] = []
    for part in parts {
      var made = [CChar](repeating: 0, count: part.count + Int(CT_RENDITION_MORE))
      let count = ct_rendition(part.map { CChar(bitPattern: $0) }, part.count, &made)
      all += made.prefix(count).map { UInt8(bitPattern: $0) }
    }
    var rest = [CChar](repeating: 0, count: Int(CT_RENDITION_MORE))
    let count = ct_rendition_end(&rest)
    return all + rest.prefix(count).map { UInt8(bitPattern: $0) }
  }

  private func shorter(_ text: String) -> String {
    String(decoding: shorter([Array(text.utf8)]), as: UTF8.self)
  }

  @Test("are said when a character needs them, and only what differs")
  func differences() {
    ct_rendition_forget()
    #expect(shorter("\u{1B}[mA") == "\u{1B}[mA")
    #expect(shorter("\u{1B}(B\u{1B}[0;7m\u{1B}[38;5;166m ") == "\u{1B}(B\u{1B}[7;38;5;166m ")
    #expect(shorter("\u{1B}(B\u{1B}[0m\u{1B}[38;5;166mB") == "\u{1B}[27mB")
    #expect(shorter("\u{1B}(B\u{1B}[0m\u{1B}[5;9H\u{1B}[38;5;166mC") == "\u{1B}[5;9HC")
    #expect(shorter("\u{1B}(B\u{1B}[m") == "\u{1B}[m")
  }

  @Test("are said whole once somebody else had the terminal")
  func forgotten() {
    _ = shorter("\u{1B}[m\u{1B}[1;31mA")
    #expect(shorter("B") == "B")
    ct_rendition_forget()
    #expect(shorter("C") == "\u{1B}[0;1;31mC")
    #expect(shorter("\u{1B}[?1049lD") == "\u{1B}[?1049l\u{1B}[0;1;31mD")
  }

  @Test("are never put into a title or another string")
  func strings() {
    _ = shorter("\u{1B}[m")
    #expect(shorter("\u{1B}]0;limber\u{7}") == "\u{1B}]0;limber\u{7}")
  }

  @Test("look as they did, however they are said and cut, in no more bytes")
  func same() {
    var numbers = Dice(seed: 7)
    for round in 0..<3000 {
      ct_rendition_forget()
      var bytes = Array("\u{1B}[m".utf8)
      for _ in 0..<40 {
        bytes += Array(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &numbers)].utf8)
      }
      var parts: [[UInt8]] = [], rest = bytes[...]
      while !rest.isEmpty {
        let part = rest.prefix(Int.random(in: 1...30, using: &numbers))
        parts.append(Array(part))
        rest = rest.dropFirst(part.count)
      }
      let made = shorter(parts)
      #expect(
        shown(made) == shown(bytes),
        "round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      #expect(made.count <= bytes.count, "round \(round)")
    }
  }

  private static let pieces =
    ["A", " ", "B", "\u{1B}(B", "\u{1B}[K", "\u{1B}[7;12H", "\u{1B}[3C", "\u{1B}[m", "\u{1B}[10m"]
    + [
      "0", "0;7", "0;1;7", "1", "2", "22", "4", "24", "7", "27", "39", "49", "39;49", "31", "97", "44", "103",
      "38;5;166", "38;5;9", "48;5;243", "38;5;63;48;5;1", "0;1;38;5;130",
    ].map { "\u{1B}[\($0)m" }
}
