import Figure
import Screen
import TestSupport
import Testing

@testable import Terminal

@Suite("Pictures on a terminal")
struct EaselTests {
  let start = ContinuousClock.now
  let screen = Size(rows: 30, columns: 100)

  func at(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

  func replies(_ text: String) -> [Reply] {
    var decoder = KeyDecoder()
    _ = decoder.take(Array(text.utf8), at: .zero)
    return decoder.drainReplies()
  }

  static let vt340 = "\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[?63;1;2;4;6;9;15;16;22;28c"
  static let kitty =
    "\u{1B}_Gi=31;OK\u{1B}\\\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[6;18;9t\u{1B}[?2026;2$y\u{1B}[?62;c"

  func easel(_ answers: String, at time: Int = 5) -> Easel {
    var easel = Easel(TerminalHints(["TERM": "xterm-256color"]), isUTF8: true, canTile: true, process: 7)
    #expect(!easel.use(.automatic, at: start).isEmpty)
    _ = easel.take(replies(answers), at: at(time))
    return easel
  }

  @Test("are none until the terminal says that it takes them, be it late")
  func late() throws {
    var easel = easel("")
    #expect(easel.pixels == .none && easel.finding == nil)
    #expect(easel.isExpecting(at: at(1999)) && !easel.isExpecting(at: at(2000)))
    #expect(easel.deadline == at(2000))
    _ = easel.take([], at: at(2000))
    #expect(easel.finding?.way == nil && easel.finding != nil && easel.deadline == nil)
    _ = easel.take(replies(Self.kitty), at: at(9000))
    #expect(easel.pixels == .moving && easel.finding?.way == .placements)
  }

  @Test("are asked for once, and follow what the person chooses")
  func chosen() throws {
    var easel = easel(Self.kitty)
    let figure = try Pictures.figure
    _ = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10))
    let sent = String(decoding: easel.use(.dots, at: at(20)), as: UTF8.self)
    #expect(sent.contains("a=d,d=I,i="))
    #expect(easel.pixels == .none)
    #expect(easel.use(.automatic, at: at(30)).isEmpty)
    #expect(easel.pixels == .moving)
  }

  @Test("are never sent before the one before was taken, and shown by number meanwhile")
  func outstanding() throws {
    let figure = try Pictures.figure
    var easel = easel(Self.kitty)
    #expect(easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10)).transmission.isHeavy)
    let early = easel.show(Pictures.pane(50, of: figure), on: screen, at: at(110))
    #expect(early.transmission == Gallery.Transmission() && early.wait == .milliseconds(1900))
    _ = easel.take(replies("\u{1B}[1;2R"), at: at(60))
    #expect(easel.show(Pictures.pane(50, of: figure), on: screen, at: at(121)).transmission.isHeavy)
    #expect(!easel.show(Pictures.pane(0, of: figure), on: screen, at: at(210)).transmission.isHeavy)
    #expect(easel.show(Pictures.pane(50, of: figure), on: screen, at: at(220)).wait == .milliseconds(70))
  }

  @Test("have no question open as the terminal is left, or it is known which may still be answered")
  func owed() throws {
    let figure = try Pictures.figure
    var easel = easel("")
    #expect(easel.isOwed(at: at(100)), "the first questions")
    _ = easel.use(.blocks, at: at(110))
    #expect(easel.isOwed(at: at(120)) && !easel.isOwed(at: at(2000)))
    _ = easel.take(replies(Self.vt340), at: at(130))
    #expect(!easel.isOwed(at: at(140)))
    _ = easel.use(.automatic, at: at(150))
    _ = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(160))
    // Another size comes before the picture is known to have been taken.
    #expect(String(decoding: easel.measureAnew(at: at(170)), as: UTF8.self).hasSuffix("\u{1B}[6n"))
    _ = easel.forget()
    _ = easel.take(replies("\u{1B}[1;1R"), at: at(180))
    #expect(easel.isOwed(at: at(190)), "one of two answers has come")
    _ = easel.take(replies("\u{1B}[1;1R"), at: at(200))
    #expect(!easel.isOwed(at: at(210)))
    // What never comes is not waited for for ever.
    _ = easel.measureAnew(at: at(220))
    #expect(easel.isOwed(at: at(2219)) && !easel.isOwed(at: at(2220)))
  }

  @Test("come half as often over a slow line")
  func slow() throws {
    let figure = try Pictures.figure
    var easel = easel(Self.vt340)
    #expect(easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10)).transmission.isHeavy)
    _ = easel.take(replies("\u{1B}[1;2R"), at: at(100))
    let early = easel.show(Pictures.pane(50, of: figure), on: screen, at: at(110))
    #expect(early.transmission == Gallery.Transmission() && early.wait == .milliseconds(100))
    #expect(easel.show(Pictures.pane(50, of: figure), on: screen, at: at(210)).transmission.isHeavy)
    _ = easel.take(replies("\u{1B}[1;2R"), at: at(215))
    #expect(easel.show(Pictures.pane(90, of: figure), on: screen, at: at(300)).transmission.isHeavy)
  }

  @Test("leave the last row free, where a terminal would scroll")
  func lastRow() throws {
    let figure = try Pictures.figure
    for way in [Self.vt340, Self.kitty] {
      var easel = easel(way)
      let touching = Rect(row: 10, column: 1, rows: 20, columns: 40)
      #expect(
        easel.show(Pictures.pane(0, of: figure, in: touching), on: screen, at: at(10)).transmission
          == Gallery.Transmission())
      let above = Rect(row: 10, column: 1, rows: 19, columns: 40)
      #expect(
        easel.show(Pictures.pane(0, of: figure, in: above), on: screen, at: at(10)).transmission.isHeavy)
    }
  }

  @Test("are gone from a place before there is room to show them on another")
  func moved() throws {
    let figure = try Pictures.figure
    var easel = easel(Self.vt340)
    _ = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10))
    #expect(easel.cover != nil)
    _ = easel.show(
      Pictures.pane(0, of: figure, in: Rect(row: 5, column: 50, rows: 9, columns: 30)), on: screen, at: at(20)
    )
    #expect(easel.cover == nil)
  }

  @Test("stay where they are though their place is wider than a picture may be")
  func wide() throws {
    let figure = try Pictures.figure, screen = Size(rows: 50, columns: 200)
    let wide = Rect(row: 2, column: 1, rows: 40, columns: 120)
    var easel = easel(Self.vt340)
    #expect(easel.show(Pictures.pane(0, of: figure, in: wide), on: screen, at: at(10)).transmission.isHeavy)
    // The same again asks for nothing, and the next that comes too early takes nothing away.
    let again = easel.show(Pictures.pane(0, of: figure, in: wide), on: screen, at: at(20))
    #expect(again.transmission == Gallery.Transmission() && again.wait == nil && easel.cover != nil)
    let early = easel.show(Pictures.pane(50, of: figure, in: wide), on: screen, at: at(30))
    #expect(early.wait != nil && easel.cover != nil)
  }

  @Test("are off the screen before another place is drawn on, where they lie above it", arguments: [1, 2])
  func above(next: Int) throws {
    let figure = try Pictures.figure
    var easel = easel(Self.kitty)
    _ = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10))
    let elsewhere = Rect(row: 5, column: 50, rows: 9, columns: 30)
    let pane = next == 1 ? Pictures.pane(0, of: figure, in: elsewhere) : nil
    let left = easel.show(pane, on: screen, at: at(20)).transmission
    #expect(String(decoding: left.after, as: UTF8.self).contains("a=d,d=i,"))
  }

  @Test("that can't be taken back are so many and no more, whatever the terminal says meanwhile")
  func inline() throws {
    let figure = try Pictures.figure
    var easel = easel("\u{1B}P>|iTerm2 3.5.4\u{1B}\\\u{1B}[?62;4c")
    var sent = 0
    for step in 0..<1000 where easel.pixels != .none {
      #expect(easel.pixels == .posed)
      if easel.show(Pictures.pane(step % 2 * 100, of: figure), on: screen, at: at(step * 1000)).transmission
        .isHeavy
      {
        sent += 1
      }
      _ = easel.take(
        replies("\u{1B}[1;1R\u{1B}]11;rgb:\(step % 2)/0/0\u{7}"), at: at(step * 1000 + 10))
    }
    #expect(sent == 300)
    _ = easel.use(.blocks, at: at(2_000_000))
    _ = easel.use(.automatic, at: at(2_000_001))
    #expect(easel.pixels == .none)
  }

  @Test("that can't be taken back are sent once, however long they stand")
  func standing() throws {
    let figure = try Pictures.figure
    var easel = easel("\u{1B}P>|iTerm2 3.5.4\u{1B}\\\u{1B}[?62;4c")
    _ = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10))
    for second in 1..<400 {
      let again = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(second * 1000))
      #expect(again.transmission == Gallery.Transmission())
    }
  }

  @Test(
    "are sent anew before a terminal may have dropped them, and are seen meanwhile",
    arguments: ["\u{1B}P>|kitty(0.26.5)", "\u{1B}P>|kitty(0.35.2)"])
  func anew(name: String) throws {
    let figure = try Pictures.figure
    var easel = easel("\u{1B}_Gi=31;OK\u{1B}\\\(name)\u{1B}\\\u{1B}[?62;c"), reader = GraphicsReader()
    let first = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10)).transmission
    reader.take(first.before + first.after)
    _ = easel.take(replies("\u{1B}[1;1R"), at: at(20))
    let numbers = Set(reader.images.keys)
    for minute in 1...5 {
      let again = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(minute * 61_000)).transmission
      #expect(again.isHeavy)
      reader.take(again.before)
      #expect(Set(reader.images.keys).isSuperset(of: numbers), "none is gone yet")
      reader.take(again.after)
      _ = easel.take(replies("\u{1B}[1;1R"), at: at(minute * 61_000 + 20))
    }
    #expect(reader.images.count == 1 && reader.faults == [])
    if easel.finding?.way == .placements { #expect(reader.put.count == 1) }
  }

  @Test("are kept when the terminal says that they may be larger or smaller")
  func largest() throws {
    let figure = try Pictures.figure
    var easel = easel("\u{1B}[?2;0;800;480S" + Self.vt340)
    easel.told = PixelSize(cellWidth: 8, height: 16)
    _ = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10))
    #expect(easel.take(replies("\u{1B}[1;1R\u{1B}[?2;0;900;500S"), at: at(20)).isEmpty)
    #expect(easel.cover != nil)
    let again = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(200))
    #expect(again.transmission == Gallery.Transmission() && again.wait == nil)
  }

  @Test("are not sent for each of many sizes that a window goes through")
  func storm() throws {
    let figure = try Pictures.figure
    var easel = easel(Self.vt340), sent = 0
    for step in 0..<100 {
      _ = easel.forget()
      if easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10 + step * 10)).transmission.isHeavy {
        sent += 1
      }
    }
    #expect((10...15).contains(sent))
  }

  @Test("have cells of the size that the terminal says, or the system, or any")
  func cells() throws {
    let figure = try Pictures.figure
    func width(_ answers: String, told: PixelSize? = nil) throws -> Int {
      var easel = easel(answers)
      easel.told = told
      let transmission = easel.show(
        Pictures.pane(0, of: figure, in: Rect(row: 2, column: 1, rows: 10, columns: 20)), on: screen,
        at: at(10)
      ).transmission
      let match = try #require(
        String(decoding: transmission.after, as: UTF8.self).firstMatch(of: /"1;1;(\d+);/))
      return try #require(Int(match.1))
    }
    #expect(try width(Self.vt340) == 200)
    #expect(try width(Self.vt340, told: PixelSize(cellWidth: 7, height: 15)) == 140)
    #expect(try width("\u{1B}[?2;0;800;480S" + Self.vt340) == 160)
    #expect(try width("\u{1B}[6;18;9t" + Self.vt340, told: PixelSize(cellWidth: 7, height: 15)) == 180)
    // What no cell and no picture can have was not answered: no figure at all would come of it.
    for wrong in ["6;1;1t", "6;3;9t", "6;18;1t", "6;2000;900t", "6;18;201t", "?2;0;30;20S", "?2;0;20000;1S"] {
      #expect(try width("\u{1B}[\(wrong)" + Self.vt340, told: PixelSize(cellWidth: 7, height: 15)) == 140)
      #expect(try width("\u{1B}[\(wrong)" + Self.vt340, told: PixelSize(cellWidth: 1, height: 900)) == 200)
    }
  }

  @Test("survive whatever comes in place of answers", arguments: 0..<8)
  func hostile(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var easel = easel("")
    let figure = try Pictures.figure
    var decoder = KeyDecoder()
    for step in 1...100 {
      let parts = [
        "\u{1B}_G", "i=31;OK", "\u{1B}\\", "\u{1B}P>|", "kitty(", "0.", "99999999999999999999", ")",
        "\u{1B}[?", ";4", "c",
        "\u{1B}[6;", "0;", "-1", "t", "\u{1B}]11;rgb:", "ffff", "/", "\u{1B}[1;1R", "\u{7}", "\u{18}", "S",
        "$y", "2026;",
      ]
      let colour = (0..<3).map { _ in
        String(repeating: "F", count: Int.random(in: 1...24, using: &dice))
      }.joined(separator: "/")
      let text =
        (0..<6).map { _ in parts.randomElement(using: &dice) ?? "" }.joined()
        + "\u{1B}\\\u{1B}]11;rgb:\(colour)\u{7}"
      _ = decoder.take(Array(text.utf8), at: .milliseconds(step))
      _ = easel.take(decoder.drainReplies(), at: at(step * 10))
      _ = easel.show(Pictures.pane(step % 4 * 25, of: figure), on: screen, at: at(step * 10))
    }
    #expect(easel.parting.count <= Gallery.longestParting)
  }
}
