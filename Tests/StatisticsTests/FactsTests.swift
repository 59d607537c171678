import Engine
import Foundation
import Testing

@testable import Statistics

@Suite("The facts of a session")
struct FactsTests {
  private static let lateEvening = Date(timeIntervalSince1970: 1_795_302_000)  // 2026-11-21 23:00 UTC

  @Test("know the day of the place, leave pauses out, and hold pain to its scale")
  func facts() throws {
    let facts = try #require(SessionFacts(Sample.record(Self.lateEvening)))
    #expect(facts.day.written == "2026-11-22")
    #expect(facts.length == .seconds(290))
    #expect(facts.painBefore == 10 && facts.painAfter == 0)
    #expect(SessionFacts(Sample.record(Self.lateEvening, utcOffset: 0))?.day.written == "2026-11-21")
  }

  @Test("there are none of a rehearsal, nor of what was skipped")
  func none() {
    func exercise(_ slot: Int, _ status: ExerciseRecord.Status) -> ExerciseRecord {
      ExerciseRecord(
        slot: slot, order: slot, exercise: "bridge", side: nil, status: status, setsDone: 1, repsDone: 8,
        repsTarget: 8, held: .zero, heldTarget: .zero)
    }
    let exercises = ExerciseRecord.Status.allCases.enumerated().map(exercise)
    let record = Sample.record(Self.lateEvening, exercises: exercises)
    #expect(ExerciseFacts.all(record).map(\.status) == [.done, .partial, .hurt])
    let rehearsal = Sample.record(Self.lateEvening, isRehearsal: true, exercises: exercises)
    #expect(SessionFacts(rehearsal) == nil)
    #expect(ExerciseFacts.all(rehearsal).isEmpty)
  }

  @Test("count as a session when it was completed, or five minutes of it were exercise")
  func counts() {
    #expect(Sample.session(0, minutes: 1).counts)
    #expect(Sample.session(0, minutes: 5, .ended).counts)
    #expect(Sample.session(0, minutes: 5, .interrupted).counts)
    #expect(!Sample.session(0, minutes: 4, .ended).counts)
  }
}

@Suite("A week")
struct WeekTests {
  @Test("goes from Monday to Sunday and counts days, not sessions")
  func days() {
    // Saturday twice, Monday, and the Sunday before.
    let sessions = [0, 0, 5, 6].map { Sample.session($0) }
    let weeks = sessions.weeks(2, through: Sample.today)
    #expect(weeks.map(\.monday.written) == ["2026-11-09", "2026-11-16"])
    #expect(weeks.map(\.days) == [1, 2])
    #expect(weeks.map(\.sessions) == [1, 3])
    #expect(weeks.map(\.minutes) == [10, 30])
  }

  @Test("takes in the minutes of a session that doesn't count, and no more of it")
  func shortSession() {
    let week = [Sample.session(0, minutes: 2, .ended)].weeks(1, through: Sample.today)[0]
    #expect(week.days == 0 && week.sessions == 0 && week.minutes == 2)
  }

  @Test("that met its goal stays met, whatever weeks without a session came after")
  func goal() {
    let sessions = [40, 41, 42, 43, 100, 101, 200].map { Sample.session($0) }
    #expect(sessions.weeksWithGoalMet(2) == 2)
    #expect(sessions.weeksWithGoalMet(1) == sessions.weeksWithGoalMet(0))
    #expect([SessionFacts]().weeksWithGoalMet(3) == 0)
  }

  @Test("adds up each day's time")
  func lengths() {
    let lengths = [0, 0, 3].map { Sample.session($0) }.lengthsByDay
    #expect(lengths == [Sample.today: .seconds(1200), Sample.today - 3: .seconds(600)])
    #expect(
      Duration.seconds(2).wholeMinutes == 0 && Duration.seconds(30).wholeMinutes == 1
        && Duration.zero.wholeMinutes == 0)
    #expect(Duration.seconds(95).wholeMinutes == 2)
  }
}
