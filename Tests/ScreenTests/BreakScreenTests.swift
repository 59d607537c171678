import Engine
import Testing

@testable import Screen

@Suite("The pane that counts to breaks")
struct BreakScreenTests {
  private func rows(_ state: BreakScene.State, _ rows: Int, _ columns: Int, moves: [String]? = nil) throws
    -> [String]
  {
    try BreakScenes.scene(state, moves: moves ?? ["Arm circles", "Marching in place"])
      .canvas(Size(rows: rows, columns: columns), .unicode).text
  }

  @Test("says in six rows when the next break comes, how long that is, and what to press")
  func small() throws {
    let counting = try rows(.counting(try BreakScenes.time("10:30"), left: .seconds(1439)), 6, 40)
    #expect(counting[0].hasPrefix(" Breaks") && counting[0].hasSuffix("every 30 min"))
    #expect(counting.joined(separator: " ").contains("10:30"))
    #expect(counting[5].contains("Enter begin now") && counting[5].contains("? help"))
    let due = try rows(.due, 6, 40)
    #expect(due.joined(separator: " ").contains("Time to get up"))
    #expect(due[5].contains("Enter go") && due[5].contains("5 later") && due[5].contains("s skip"))
  }

  @Test(
    "a session in it asks what it asks, with the answers in the last row",
    arguments: [SessionScene.Question.sharp, .hurting])
  func asks(_ question: SessionScene.Question) throws {
    var following = try Following("first-steps")
    try following.go(to: .hold, after: .seconds(3))
    following.ask(.hurts)
    let rows = try following.scene(question: question, felt: nil).canvas(.smallestPane, .unicode).text
    let asked = rows[1..<5].joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(asked.contains(question == .sharp ? "Is it sharp, shooting, spreading or numb?" : "What"))
    #expect(rows[5].contains(question == .sharp ? "y yes, stop" : "n next exercise"))
  }

  @Test("has its three answers in large letters where there is room")
  func large() throws {
    let due = try rows(.due, 24, 80)
    #expect(due.count { $0.contains("█") || $0.contains("▀") } > 12)
    #expect(due.joined().contains("Time to get up: Arm circles and Marching in place, 75 s."))
  }

  @Test("tells on which day it goes on")
  func opens() throws {
    func told(_ weekday: Weekday, _ days: Int) throws -> String {
      let opening = BreakScene.Opening(weekday, try BreakScenes.time("9:00"), inDays: days)
      return try BreakScenes.scene(.closed(opening)).told(after: nil, isCued: false, answers: []).joined(
        separator: " ")
    }
    #expect(try told(.monday, 0).contains("begin at 9:00."))
    #expect(try told(.tuesday, 1).contains("begin tomorrow at 9:00."))
    #expect(try told(.monday, 3).contains("begin on Monday at 9:00."))
  }
}
