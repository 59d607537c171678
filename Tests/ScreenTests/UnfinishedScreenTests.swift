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
    return PageScene(page, from: 0, keys).canvas(size, .unicode).text
  }

  private static let answers = [
    "Go on from that step's start", "Start again from the beginning", "Leave it unfinished",
    "Leave limber, decide next time",
  ]

  @Test("tells where it was and what can be done")
  func wide() throws {
    let rows = try rows(.wide), text = rows.joined(separator: " ")
    #expect(rows[0] == " Unfinished session                                            2026-11-21 07:30")
    #expect(text.contains("First steps, 3 minutes in") && text.contains("at Pelvic tilt, set 1."))
    #expect(rows[23] == " Enter go on   s start again   l leave it   q later")
  }

  @Test("has every answer on the smallest screen")
  func small() throws {
    let text = try rows(.small).joined(separator: "\n")
    for answer in Self.answers { #expect(text.contains(answer)) }
  }

  @Test("is only to start again or to leave it when its exercises have changed")
  func changed() throws {
    let rows = try rows(.wide, .unfinishable), text = rows.joined(separator: "\n")
    #expect(text.contains("First steps, 3 minutes in."))
    #expect(text.contains("Its exercises have changed since, so it can't be resumed."))
    #expect(!text.contains("Enter"))
    #expect(rows[23] == " s start again   l leave it   q later")
  }
}
