import Engine
import Testing

@testable import Screen

@Suite("The offer to go on with a session")
struct UnfinishedScreenTests {
  private func rows(_ size: Size, _ keys: KeyMap = .unfinished) throws -> [String] {
    var person = try Following("first-steps")
    person.wait(.seconds(70))
    let page = Page(
      unfinished: try PageScenes.record(), at: keys == .unfinished ? person.session.snapshot : nil,
      glyphs: .unicode)
    return Scene.page(page, from: 0, keys).canvas(size, .unicode).text
  }

  @Test("tells where it was and what can be done")
  func wide() throws {
    let rows = try rows(.wide)
    #expect(rows[0] == " Unfinished session                                            2026-11-21 07:30")
    #expect(rows[2] == " First steps, 3 minutes in, at Pelvic tilt, set 1.")
    #expect(rows[4] == " Enter Go on from that step's start")
    #expect(rows[5] == " s     Start again from the beginning")
    #expect(rows[6] == " l     Leave it unfinished")
    #expect(rows[7] == " q     Leave limber, decide next time")
    #expect(rows[23] == " Enter go on   s start again   l leave it   q later")
  }

  @Test("has every answer on the smallest screen")
  func small() throws {
    let text = try rows(.small).joined(separator: "\n")
    for key in ["Enter Go on", "s     Start", "l     Leave it", "q     Leave limber"] {
      #expect(text.contains(key))
    }
  }

  @Test("is only to start again or to leave it when its exercises have changed")
  func changed() throws {
    let rows = try rows(.wide, .unfinishable)
    #expect(rows[2] == " First steps, 3 minutes in.")
    #expect(rows[4] == " Its exercises have changed since, so it can't be resumed.")
    #expect(rows[6] == " s     Start again from the beginning")
    #expect(rows[23] == " s start again   l leave it   q later")
  }
}
