import Foundation
import Testing

@testable import Statistics

@Suite("What a person wants to do again")
struct ActivityTests {
  private static let start = Date(timeIntervalSince1970: 1_795_242_600)
  private func day(_ number: Int) -> Date { Self.start + Double(number) * 86_400 }

  private func activity(_ text: String, _ scores: Int..., dropped: Bool = false) -> Activity {
    Activity(
      id: text, text: text, addedAt: day(0), droppedAt: dropped ? day(9) : nil,
      ratings: scores.enumerated().map { .init(at: day(14 * $0), score: $1) })
  }

  @Test("is told with the first and the latest score, and whether that is a change")
  func sentences() {
    #expect(activity("Tie my shoes").sentence == "Tie my shoes: not rated yet.")
    #expect(activity("Tie my shoes", 3).sentence == "Tie my shoes: 3, rated once.")
    #expect(
      activity("Tie my shoes", 3, 1, 6).sentence
        == "Tie my shoes: 3 at first, 6 now: a real change, for the better.")
    #expect(
      activity("Tie my shoes", 6, 3).sentence
        == "Tie my shoes: 6 at first, 3 now: a real change, for the worse.")
    #expect(activity("Tie my shoes", 3, 5).sentence == "Tie my shoes: 3 at first, 5 now: too small to tell.")
    #expect(activity("Tie my shoes", 3, 3).sentence == "Tie my shoes: 3 at first, 3 now: no change.")
  }

  @Test(
    "is told all together, from three that were rated twice on, by how large the change of the mean is",
    arguments: [
      (2, ActivitiesChange.Size.none), (3, .none), (4, .small), (6, .small), (7, .medium), (8, .medium),
      (9, .large), (15, .large), (-3, .none), (-4, .small), (-9, .large),
    ])
  func mean(sum: Int, size: ActivitiesChange.Size) throws {
    let change = try #require(
      ActivitiesChange([
        activity("a", 5, 5 + sum / 3), activity("b", 5, 5 + sum / 3), activity("c", 5, 5 + sum - sum / 3 * 2),
      ]))
    #expect(change.size == size)
    #expect(change.isBetter == (sum > 0))
  }

  @Test("is told all together with one digit behind the point, and without what was dropped or rated once")
  func together() throws {
    let three = [activity("a", 3, 6), activity("b", 4, 5), activity("c", 3, 6)]
    let all = three + [activity("d", 9), activity("e", 0, 10, dropped: true)]
    #expect(
      ActivitiesChange(all)?.sentence
        == "All 3 together: 3.3 at first, 5.7 now, on the average: a medium change for the better.")
    #expect(ActivitiesChange(Array(three.prefix(2)) + [activity("d", 9)]) == nil)
  }

  @Test("is asked for at once, and then every two weeks, until it is dropped")
  func due() {
    let today = Day(day(0), utcOffset: 0)
    func due(_ number: Int) -> [String] {
      [activity("new"), activity("rated", 4), activity("gone", dropped: true)].due(
        on: today + number, in: .gmt
      ).map(\.text)
    }
    #expect(due(0) == ["new"])
    #expect(due(13) == ["new"])
    #expect(due(14) == ["new", "rated"])
  }

  @Test("is one line in the person's own words, with nothing in it that a terminal could obey")
  func cleaned() throws {
    #expect(try [Activity]().checked("  tie\tmy \u{202E}shoes\n") == "tie my shoes")
    #expect(try [Activity]().checked("\u{1B}[31mred\u{7}") == "[31mred")
    #expect(try [Activity]().checked("Übung 体操 👍") == "Übung 体操 👍")
    #expect(throws: ActivityFault.empty) { try [Activity]().checked(" \u{200B}\n") }
    #expect(throws: ActivityFault.tooLong(81)) {
      try [Activity]().checked(String(repeating: "a", count: 81))
    }
  }

  @Test("is no sixth, and nothing that is there already; what was dropped makes room")
  func limits() throws {
    let five = ["a", "b", "c", "d", "e"].map { activity($0) }
    #expect(throws: ActivityFault.tooMany) { try five.checked("f") }
    #expect(throws: ActivityFault.isThere("b")) { try five.checked(" B ") }
    let four = Array(five.dropLast()) + [activity("e", dropped: true)]
    #expect(try four.checked("e") == "e")
    #expect(ActivityFault.tooMany.sentence == "Your list has 5, and that is the most: drop one first.")
  }

  @Test("is advised to be three to five")
  func advice() {
    func advice(_ count: Int) -> String? {
      (0..<count).map { activity("\($0)") }.countAdvice
    }
    #expect(advice(0) == nil && advice(3) == nil && advice(5) == nil)
    #expect(advice(1) == "One so far; 3 to 5 tell more. What else do you miss?")
    #expect(advice(2) == "2 so far; 3 to 5 tell more. What else do you miss?")
    #expect(advice(6) == "There are 6; 5 are enough. Drop what matters least to you.")
  }

  @Test("is called by the beginning of its text or its id, and by all of it where others begin so")
  func called() {
    let all = [activity("Walk"), activity("Walk the dog"), activity("Gone", dropped: true)]
    #expect(all.called("walk").map(\.text) == ["Walk"])
    #expect(all.called("WALK T").map(\.text) == ["Walk the dog"])
    #expect(all.called("wa").count == 2)
    #expect(all.called("gone").isEmpty && all.called("").isEmpty)
  }
}
