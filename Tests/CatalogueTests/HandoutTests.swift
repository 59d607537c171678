import Catalogue
import CatalogueFiles
import Foundation
import TestSupport
import Testing

@Suite("A handout becomes a routine, line by line", .timeLimit(.minutes(1)))
struct HandoutTests {
  private static func read(_ text: String) throws -> Handout { Handout(text, in: try Shipped.catalogue) }

  private static func file(_ text: String) throws -> String {
    try read(text).routine("mine", schema: "/schema", beside: try Shipped.catalogue)
  }

  private static func fault(_ bytes: some Sequence<UInt8>) throws -> String {
    let catalogue = try Shipped.catalogue
    do throws(Diagnostic) {
      _ = try Handout(Data(bytes), called: "anna.txt", in: catalogue)
      return "none"
    } catch {
      return error.description
    }
  }

  @Test("Headings say which block what follows stands in, and a line can begin with one")
  func blocks() throws {
    let handout = try Self.read("Warm up\nCat cow x10\nMain\nBridge x10\nCool-down: child's pose 30s")
    #expect(handout.entries.map(\.block) == [.warmUp, .main, .coolDown])
    #expect(try Self.read("Warm-up\nCat cow x10").entries.map(\.block) == [.main])
  }

  @Test("A dose on the lines below a name belongs to it, and what is already said stays")
  func below() throws {
    let handout = try Self.read("Bridge\n3 sets of 10\nhold 5 seconds\n\nWall sit\n2 x 20 s\nTwice a day")
    #expect(handout.entries.map(\.amount) == ["3 x 10 reps, hold 5 s", "2 x 20 s"])
    #expect(handout.entries.map(\.certainty) == [.sure, .own])
    #expect(try Self.read("Bridge 2x8\n3 sets of 10").entries.map(\.amount) == ["2 x 8 reps"])
  }

  @Test("A line that lists exercises becomes as many")
  func several() throws {
    let handout = try Self.read("Bridge 3x10, plank 2x15s; bird dog 2x8")
    #expect(handout.entries.compactMap(\.exercise?.id) == ["bridge", "plank", "bird-dog"])
    let text = try Self.file("Bridge 3x10, plank 2x15s; bird dog 2x8")
    #expect(text.components(separatedBy: "# Bridge 3x10").count == 2)
  }

  @Test(
    "What goes far above the usual is told and stands; what no file can say is told and left to the exercise")
  func beyond() throws {
    let plank = try #require(try Self.read("Plank 3 x 5 min").entries.first)
    #expect(plank.amount == "3 x 300 s")
    #expect(plank.notes.contains { $0.contains("Hold 300 s is far above the usual for Plank, 15 at most") })
    #expect(try Self.file("Plank 3 x 5 min").contains("hold_seconds: 300, confirmed: true"))
    let long = try #require(try Self.read("Plank 2 hours").entries.first)
    #expect(long.certainty == .guess)
    #expect(long.notes.contains { $0.contains("Hold 7200 s can't be done") })
    #expect(try Self.file("Plank 2 hours").contains("  - plank\n"))
    let swim = try Self.file("Swimming 2 hours")
    #expect(
      swim.contains("Time 7200 s can't be done: here it stands as 3600 s") && swim.contains("seconds: 3600\n")
    )
    #expect(try Self.read("Walk 20 min").entries.first?.notes == [])
  }

  @Test("Numbers that find no place are told, and so is a side where both work together")
  func unread() throws {
    let bridge = try #require(try Self.read("Bridge 3x10, 4x12").entries.first)
    #expect(bridge.certainty == .guess && bridge.notes == ["Not all of its numbers found a place."])
    let side = try #require(try Self.read("Bridge 10 left").entries.first)
    #expect(side.certainty == .guess && side.notes == ["Bridge works both sides together."])
  }

  @Test("Two exercises of the same unknown name are two, and none takes the id of one that is known")
  func ids() throws {
    let text = try Self.file("Wall sit 20s\nWall sit 30s\n???? x10")
    #expect(text.contains("  - wall-sit\n") && text.contains("  - wall-sit-2\n"))
  }

  @Test("Words that mean something in YAML stay words")
  func marks() throws {
    let odd =
      "Odd {thing}: [a] & *b* \"c\" \\\\ ? - ? #d %e @f !g | > 'h' x 10\n&x ? y: 5 reps\n- ? : {{[[ 5 reps\n\u{A0}\u{3000}Bridge\u{A0}x\u{202F}10"
    let text = try Self.file(odd), catalogue = try Shipped.catalogue
    let folder = UserFolder(path: try TemporaryFolder().url.path)
    #expect(try folder.begin(text, as: "mine", beside: catalogue))
    #expect(folder.added(to: catalogue).leftOut == [])
    try? FileManager.default.removeItem(atPath: folder.path)
  }

  @Test(
    "What is no handout is refused with the place and the reason",
    arguments: [
      ("", "anna.txt: holds no line that is an exercise"),
      ("\n \n\t\n", "anna.txt: holds no line that is an exercise"),
      ("Remember to breathe\n", "anna.txt: holds no line that is an exercise"),
      (
        "Bridge x10\nPlank \u{1B}[31m",
        "anna.txt:2:7: this line holds the invisible character U+001B; take it out"
      ),
      (
        "Bridge \u{202E}01x\u{202C}",
        "anna.txt:1:8: this line holds the invisible character U+202E; take it out"
      ),
      ("Bridge\0x10", "anna.txt: holds no text"),
    ])
  func refused(text: String, reason: String) throws { #expect(try Self.fault(text.utf8) == reason) }

  @Test("Bytes that are no text, and more than any handout has, are refused")
  func bytes() throws {
    #expect(try Self.fault([0xFF, 0xFE, 0x42, 0x00]) == "anna.txt: holds no text")
    #expect(try Self.fault(repeatElement(0xC3, count: 50)) == "anna.txt: holds no text")
    #expect(try Self.fault(repeatElement(0x42, count: 3 << 20)) == "anna.txt: is larger than 32 KiB")
  }

  @Test("What word processors put between letters does no harm, and every kind of line break is one")
  func typography() throws {
    let text =
      "\u{FEFF}Bri\u{AD}dge\u{A0}3\u{2009}×\u{2009}10\r\nPlank\u{200B} 20\u{202F}s\rCat‑cow x10\u{2028}Child’s pose 30s"
    let handout = try Handout(Data(text.utf8), called: "it", in: try Shipped.catalogue)
    #expect(handout.entries.compactMap(\.exercise?.id) == ["bridge", "plank", "cat-cow", "childs-pose"])
    #expect(handout.entries.allSatisfy { $0.certainty == .sure })
  }

  @Test("Whatever the lines hold, reading them ends, drops none, and makes a file that passes the check")
  func random() throws {
    var dice = Dice(seed: 7)
    let words = [
      "Bridge", "plank", "3", "x", "10", "sets", "of", "reps", "hold", "5", "s", "sec", "min", "each", "side",
      "L", "R", "/", "-",
      ",", ":", "(", ")", "daily", "twice", "a", "day", "rest", "1:30", "99999", "floss", "&", "?", "[", "{",
      "\"", "'", "#", "*",
      "0", "8-12", "left", "warm", "up", "スクワット", "•", "½", "🏋️", "every", "week", "stretch", "wall",
    ]
    let catalogue = try Shipped.catalogue, scratch = try TemporaryFolder(),
      folder = UserFolder(path: scratch.url.path)
    for round in 0..<30 {
      let lines = (0..<8).map { _ in
        (0...dice.below(9)).map { _ in dice.pick(words) }.joined(separator: dice.below(3) > 0 ? " " : "")
      }
      let handout = Handout(lines.joined(separator: "\n"), in: catalogue)
      #expect(Set(handout.lines.map(\.number)) == Set(1...8))
      guard !handout.entries.isEmpty else { continue }
      let text = handout.routine("r\(round)", schema: "/s", beside: catalogue)
      do {
        _ = try folder.begin(text, as: "r\(round)", beside: catalogue)
        try FileManager.default.removeItem(atPath: folder.path(of: "r\(round)"))
      } catch let fault as Diagnostic {
        #expect(fault.reason.contains("minutes at level full"), "\(fault)\n\(text)")
      }
    }
  }
}
