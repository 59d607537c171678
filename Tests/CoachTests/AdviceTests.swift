import Advice
import Catalogue
import Engine
import Foundation
import Journal
import Screen
import Settings
import Statistics
import TestSupport
import Testing

@testable import Coach

@Suite("Advice")
struct AdviceTests {
  /// A session so many days before this morning.
  private func session(
    _ ago: Int, _ routine: String = "daily", before: Int? = nil, after: Int? = nil, isRehearsal: Bool = false
  ) -> SessionRecord {
    let start = Person.morning - Double(ago) * 86_400
    return SessionRecord(
      id: "\(ago) days ago", routine: routine, routineName: routine, level: .gentle, startedAt: start,
      utcOffset: 3600, endedAt: start + 600, outcome: .completed, isRehearsal: isRehearsal,
      painBefore: before,
      painAfter: after, time: TimeSplit(), exercises: [])
  }

  private func hurt(_ exercise: String, _ ago: Int) -> Hurt {
    Hurt(session: "\(ago) days ago", at: Person.morning - Double(ago) * 86_400, exercise: exercise)
  }

  /// Seven comfortable sessions, the last of them a stretch.
  private var week: [SessionRecord] {
    (0..<7).map { session(3 + 2 * $0, $0 == 0 ? "hips-and-hamstrings" : "daily", before: 2, after: 2) }
  }

  @Test("stands on home below today's suggestion, whose routine is chosen and opens at its level")
  func atHome() throws {
    var person = try Person(Memory(sessions: week))
    #expect(person.sees("Today: Daily, "))
    #expect(person.reads(" min. Three to five times a week."))
    #expect(person.reads("• Try standard (l on a routine's page). Your last 5 sessions at gentle"))
    #expect(person.sees("▸ Daily"))
    person.press(.enter)
    #expect(person.title.hasSuffix("gentle"))
  }

  @Test("is all on a page, with reasons and sources")
  func page() throws {
    var person = try Person(Memory(sessions: week))
    person.type("a")
    #expect(person.title.hasPrefix(" Advice"))
    #expect(person.sees("Today: Daily, gentle"))
    #expect(person.sees("Try standard"))
    #expect(person.sees("002 Rule #1: Start Slow & Gentle"))
    person.press(.escape)
    #expect(person.sees("Today: Daily"))
  }

  @Test("counts no rehearsal")
  func rehearsals() throws {
    let rehearsals = (0..<20).map { session($0, isRehearsal: true) }
    #expect(try Person(Memory(sessions: rehearsals)).sees("Today: First steps"))
  }

  @Test("changes with the session that has just been done, and with the day")
  func changes() throws {
    var settings = Settings()
    settings.weeklyGoal = 5
    var person = try Person(Memory(sessions: week, clearance: .clear), settings: settings)
    person.press(.enter, .enter, .enter)
    person.finish()
    person.press(.enter, .enter)
    #expect(person.reads("Today: Rest. You have done today's session"))
    person.wait(.seconds(86_400))
    #expect(person.sees("Today: Upper back, "))
  }

  @Test("puts an easier exercise in the place of one that hurt twice, and says so before and at the start")
  func replaces() throws {
    let memory = Memory(
      sessions: week, clearance: .clear,
      hurts: [hurt("arm-circles", 5), hurt("bridge", 5), hurt("bridge", 9)])
    var person = try Person(memory)
    person.press(.end, .enter)
    #expect(person.title.hasPrefix(" Stronger"))
    #expect(person.reads("Pelvic tilt instead of Bridge, which hurt 2 times."))
    #expect(!person.sees("• Bridge ·"))
    #expect(person.sees("• Arm circles"))
    person.press(.enter, .enter)
    #expect(person.sees("Pelvic tilt instead of Bridge"))
    #expect(person.session?.plan.slots.contains { $0.exercise.id == "bridge" } == false)
  }

  @Test("takes a replacement back for good")
  func takesBack() throws {
    var person = try Person(
      Memory(sessions: week, clearance: nil, hurts: [hurt("bridge", 5), hurt("bridge", 9)]))
    person.press(.end, .enter)
    #expect(person.type("u") == [.retain(["bridge"])])
    #expect(person.sees("• Bridge ·"))
    #expect(!person.sees("instead of"))
    #expect(person.type("u") == [])
    person.press(.escape)
    #expect(!person.sees("instead of Bridge"))
  }

  @Test("is in every plan, also of a routine begun by command: the level of home, and what hurt replaced")
  func byCommand() throws {
    let memory = Memory(sessions: week, clearance: .clear, hurts: [hurt("bridge", 5), hurt("bridge", 9)])
    let planner = try Person(memory).model.known.planner
    let stronger = try #require(try Shipped.catalogue.routines["stronger"])
    let (plan, changes) = planner.plan(stronger)
    #expect(plan.level == .gentle)
    #expect(!plan.slots.contains { $0.exercise.id == "bridge" })
    #expect(changes.map(\.exercise) == ["bridge"])
    #expect(planner.plan(stronger, .full).plan.level == .full)
  }
}
