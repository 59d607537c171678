import Catalogue
import Engine
import Foundation
import Screen
import Testing

@testable import Coach

@Suite("Today's suggestion")
struct SuggestionTests {
  private func session(
    _ outcome: Outcome = .completed, before: Int? = nil, after: Int? = nil, isRehearsal: Bool = false
  ) -> SessionRecord {
    SessionRecord(
      id: UUID().uuidString, routine: "first-steps", routineName: "First steps", level: .gentle,
      startedAt: Person.morning, utcOffset: 3600, endedAt: Person.morning, outcome: outcome,
      isRehearsal: isRehearsal, painBefore: before, painAfter: after, time: TimeSplit(), exercises: [])
  }

  @Test("is first steps, gently, to begin with and for the first week")
  func firstWeek() {
    for count in 0...6 {
      let suggestion = Suggestion(after: Array(repeating: session(), count: count))
      #expect(suggestion.routine == "first-steps")
      #expect(suggestion.level == .gentle)
    }
  }

  @Test("is the daily routine after a week of completed sessions")
  func afterAWeek() {
    let suggestion = Suggestion(after: Array(repeating: session(), count: 7))
    #expect(suggestion.routine == "daily")
    #expect(suggestion.level == .standard)
  }

  @Test("counts no rehearsal and nothing that was broken off")
  func counts() {
    let rehearsals = Array(repeating: session(isRehearsal: true), count: 20)
    let endedEarly = Array(repeating: session(.ended), count: 20) + [session(.interrupted)]
    #expect(Suggestion(after: rehearsals + endedEarly).routine == "first-steps")
    #expect(Suggestion(after: rehearsals).reason == Suggestion(after: []).reason)
  }

  @Test("is the gentlest after strong pain in the last session", arguments: 7...10)
  func strongPain(pain: Int) {
    let week = Array(repeating: session(), count: 10)
    for last in [session(before: 2, after: pain), session(before: pain)] {
      let suggestion = Suggestion(after: [last] + week)
      #expect(suggestion.routine == "on-your-back")
      #expect(suggestion.level == .gentle)
    }
  }

  @Test("goes by the pain after, by the last session, and by no rehearsal")
  func whichPain() {
    let week = Array(repeating: session(), count: 10)
    #expect(Suggestion(after: [session(before: 9, after: 6)] + week).routine == "daily")
    #expect(Suggestion(after: week + [session(after: 10)]).routine == "daily")
    #expect(Suggestion(after: [session(after: 10, isRehearsal: true)] + week).routine == "daily")
  }

  @Test("gives a reason, and is in the catalogue")
  func exists() throws {
    let catalogue = try Shipped.catalogue.get()
    let histories = [[], [session()], Array(repeating: session(), count: 9), [session(after: 8)]]
    for history in histories {
      let suggestion = Suggestion(after: history)
      #expect(catalogue.routines[suggestion.routine] != nil)
      #expect(suggestion.reason.hasSuffix("."))
    }
    #expect(catalogue.routines[Suggestion.gentlest] != nil)
  }

  @Test("is chosen at home, and its routine opens at its level")
  func atHome() throws {
    var person = try Person(Memory(sessions: Array(repeating: session(), count: 7)))
    #expect(person.sees("▸ Daily"))
    #expect(person.sees("Today: Daily"))
    person.press(.enter)
    #expect(person.title.hasSuffix("standard"))
  }
}
