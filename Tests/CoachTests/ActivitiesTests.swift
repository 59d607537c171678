import Engine
import Foundation
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("What a person wants to do again, on the screen")
struct ActivitiesTests {
  private func activity(_ text: String, _ scores: Int..., daysAgo: Double = 0) -> Activity {
    let at = Person.morning - daysAgo * 86_400
    return Activity(
      id: text, text: text, addedAt: at, ratings: scores.map { Activity.Rating(at: at, score: $0) })
  }

  @Test("is added by letters, rated at once by a number, and kept")
  func adds() throws {
    var person = try Person(Memory(clearance: .clear))
    person.type("wa")
    person.type("Tie my shoes")
    #expect(person.sees("> Tie my shoes_"))
    person.press(.enter)
    #expect(person.sees("Tie my shoes: how does it go today?"))
    person.type("3")
    person.press(.enter)
    #expect(person.sees("3 of 10"))
    let kept = try person.activities
    #expect(kept.map(\.text) == ["Tie my shoes"])
    #expect(kept.map { $0.ratings.map(\.score) } == [[3]])
  }

  @Test("is refused with a sentence where it is there already, or would be the sixth")
  func refuses() throws {
    let all = ["a", "b", "c", "d"].map { activity($0, 5) }
    var person = try Person(Memory(clearance: .clear, activities: all))
    person.type("wa")
    person.type("B")
    person.press(.enter)
    #expect(person.sees("b is in your list already."))
    person.press(.backspace)
    person.type("e")
    person.press(.enter, .escape)
    person.type("a")
    #expect(person.sees("drop one first."))
    #expect(try person.activities.map(\.text) == ["e"])
  }

  @Test("is rated again, and says whether that is a change")
  func rates() throws {
    var person = try Person(Memory(clearance: .clear, activities: [activity("Tie my shoes", 3, daysAgo: 14)]))
    #expect(person.sees("Tie my shoes: how does it go now?"))
    person.type("w")
    person.press(.enter)
    person.type("10")
    person.press(.enter)
    #expect(person.sees("3 at first, 10 now: a real change, for the better."))
    person.press(.escape)
    #expect(!person.sees("how does it go now?"))
  }

  @Test("is dropped with a second key alone, and asked about no longer")
  func drops() throws {
    var person = try Person(Memory(clearance: .clear, activities: [activity("Walk", 3), activity("Dig", 5)]))
    person.type("wd")
    #expect(person.sees("d again: be asked no longer about Walk."))
    person.press(.down)
    person.type("d")
    #expect(person.sees("d again: be asked no longer about Dig."))
    person.type("d")
    #expect(!person.sees("Dig"))
    #expect(try person.activities.map { $0.droppedAt != nil } == [true])
  }

  @Test("of a session that is over, how hard it was and a line are said from the summary, and kept")
  func effort() throws {
    var person = try Person(following: "desk-break")
    person.finish()
    person.press(.enter)
    #expect(person.sees("How hard was it, 0 to 10?"))
    person.type("4")
    #expect(person.sees("some work"))
    person.press(.enter)
    person.type("went well")
    person.press(.enter)
    #expect(person.sees("Effort: 4 of 10"))
    #expect(person.sees("Note: went well"))
    let kept = try #require(try person.sessions.first)
    #expect(kept.effort == 4)
    #expect(kept.said == "went well")
    #expect(person.model.finished == kept)
    #expect(person.press(.enter) == [.quit])
  }

  @Test("is asked about in a look back after two weeks, one after another, and can be passed over")
  func lookBack() throws {
    let due = [activity("Walk", 3, daysAgo: 14), activity("Dig", 5, daysAgo: 20), activity("Lift", 5)]
    var person = try Person(Memory(clearance: .clear, activities: due))
    person.model.navigation.open(LookBackScreen())
    person.press(.enter, .enter)
    #expect(person.sees("Walk: how does it go today?"))
    person.type("6")
    person.press(.enter)
    #expect(person.sees("Dig: how does it go today?"))
    person.press(.enter)
    #expect(!person.sees("Lift"))
    #expect(try person.activities.map { $0.ratings.map(\.score) } == [[3, 6]])
  }

  @Test(
    "In lines it is asked after the pain, before the summary; whoever leaves the pain unsaid is asked no further"
  )
  func inLines() throws {
    var person = try Person(following: "desk-break")
    person.goesInLines(alone: false)
    person.finish()
    person.type("0")
    person.press(.enter)
    #expect(person.sees("How hard was it?"))
    person.type("4")
    person.press(.enter)
    #expect(person.press(.enter).last == .quit)
    #expect(try person.sessions.first?.effort == 4)
    var other = try Person(following: "desk-break")
    other.goesInLines(alone: false)
    other.finish()
    #expect(other.press(.enter).last == .quit)
    #expect(try other.sessions.first?.effort == nil)
  }

  @Test("and how hard it was may stay unsaid, and then nothing is written")
  func unsaid() throws {
    var person = try Person(following: "desk-break")
    person.finish()
    person.press(.enter)
    #expect(person.sees("Session completed."))
    person.type("4")
    person.press(.escape)
    #expect(person.sees("Session completed."))
    #expect(person.press(.enter) == [.quit])
    #expect(try person.sessions.first?.effort == nil)
  }
}
