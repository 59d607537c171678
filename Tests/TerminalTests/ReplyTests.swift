import Screen
import TestSupport
import Testing

@testable import Terminal

@Suite("What a terminal answers")
struct ReplyTests {
  private static let sent =
    "\u{1B}_Gi=31;OK\u{1B}\\\u{1B}P>|kitty(0.35.2)\u{1B}\\\u{1B}[6;18;9t\u{1B}]11;rgb:0000/0000/0000\u{7}\u{1B}[1;2R"
    + "\u{1B}[?2026;2$y\u{1B}[?62;4;22c"
  private static let replies = [
    Reply("_", "Gi=31;OK"), Reply("P", ">|kitty(0.35.2)"), Reply("[", "6;18;9t"),
    Reply("]", "11;rgb:0000/0000/0000"), Reply("[", "1;2R"), Reply("[", "?2026;2$y"), Reply("[", "?62;4;22c"),
  ]

  @Test("is taken in whole wherever it is torn, and is never a key")
  func torn() {
    let bytes = Array(Self.sent.utf8)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      decoder.isExpecting = true
      // Longer than Esc waits: over a slow line nobody knows where it is torn.
      let keys = decoder.take(bytes[..<cut], at: .zero) + decoder.take(bytes[cut...], at: .milliseconds(400))
      #expect(keys.isEmpty && decoder.expire(at: .seconds(60)).isEmpty, "torn at \(cut)")
      #expect(decoder.drainReplies() == Self.replies, "torn at \(cut)")
      #expect(decoder.drainReplies().isEmpty)
    }
    var decoder = KeyDecoder(), now = Duration.zero
    for byte in bytes {
      now += .milliseconds(20)
      #expect(decoder.take([byte], at: now).isEmpty)
    }
    #expect(decoder.drainReplies() == Self.replies)
  }

  @Test("leaves keys between its parts, and Esc that was pressed as it came, what they are")
  func keys() {
    var decoder = KeyDecoder()
    #expect(
      decoder.take(Array("n\u{1B}[1;2Rx\u{1B}[A".utf8), at: .zero) == [.character("n"), .character("x"), .up])
    #expect(decoder.take(Array("\u{1B}\u{1B}[14;2R".utf8), at: .seconds(1)) == [.escape])
    #expect(decoder.take(Array("\u{1B}\u{1B}[?62;4c".utf8), at: .seconds(2)) == [.escape])
    #expect(decoder.drainReplies().count == 3)
    // With Alt a key stays none.
    #expect(decoder.take(Array("\u{1B}\u{1B}[A\u{1B}\u{1B}[5~".utf8), at: .seconds(3)).isEmpty)
    #expect(decoder.drainReplies().isEmpty)
  }

  @Test("is none where it is too long, broken off, or without an end")
  func none() {
    var decoder = KeyDecoder()
    let long = String(repeating: "x", count: Reply.longest + 1)
    _ = decoder.take(
      Array("\u{1B}P\(long)\u{1B}\\\u{1B}Px\u{18}\u{1B}Py\u{1B}[A\u{1B}_never".utf8), at: .zero)
    _ = decoder.expire(at: .seconds(60))
    #expect(decoder.drainReplies().isEmpty)
    let just = String(repeating: "x", count: Reply.longest)
    _ = decoder.take(Array("\u{1B}P\(just)\u{1B}\\".utf8), at: .seconds(61))
    #expect(decoder.drainReplies() == [Reply("P", just)])
  }

  @Test("is not kept without end by a flood")
  func flood() {
    var decoder = KeyDecoder()
    for _ in 0..<10_000 { _ = decoder.take(Array("\u{1B}[1;1R".utf8), at: .zero) }
    #expect(decoder.drainReplies().count <= 32)
  }

  @Test("holds Esc back no longer than a second while it is expected")
  func escape() {
    var decoder = KeyDecoder()
    decoder.isExpecting = true
    #expect(decoder.take([27], at: .zero).isEmpty)
    #expect(decoder.expire(at: .milliseconds(999)).isEmpty)
    #expect(decoder.expire(at: .seconds(1)) == [.escape])
  }
}
