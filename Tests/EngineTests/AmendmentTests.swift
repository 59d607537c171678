import Catalogue
import Engine
import Foundation
import Testing

@Suite("What is set right about a session")
struct AmendmentTests {
  private func record(
    _ exercise: String, _ status: ExerciseRecord.Status, reps: (done: Int, of: Int) = (0, 0),
    held: (Double, of: Double) = (0, 0)
  ) -> ExerciseRecord {
    ExerciseRecord(
      slot: 0, order: 0, exercise: exercise, side: nil, status: status, setsDone: 0, repsDone: reps.done,
      repsTarget: reps.of, held: .seconds(held.0), heldTarget: .seconds(held.of))
  }

  private func session(_ exercises: ExerciseRecord...) -> SessionRecord {
    // Half past eleven in the evening in UTC, which is the next day in Berlin.
    SessionRecord(
      id: "one", routine: "daily", routineName: "Daily", level: .standard,
      startedAt: Date(timeIntervalSince1970: 1_795_303_800), utcOffset: 3600, endedAt: .distantFuture,
      outcome: .completed, isRehearsal: false, painBefore: nil, painAfter: nil, time: TimeSplit(),
      exercises: exercises)
  }

  @Test("What did not hurt after all stands for as much as was done of it, and what never hurt stays")
  func notHurt() {
    let hurt: [(ExerciseRecord, ExerciseRecord.Status)] = [
      (record("a", .hurt, reps: (4, 4)), .done), (record("b", .hurt, reps: (2, 4)), .partial),
      (record("c", .hurt, reps: (0, 4)), .skipped), (record("d", .hurt, held: (20, 20)), .done),
      (record("e", .hurt, held: (5, 20)), .partial), (record("f", .hurt, held: (0.5, 20)), .skipped),
    ]
    for (exercise, status) in hurt {
      var session = session(exercise, record(exercise.exercise, .partial, reps: (4, 4)))
      var amendment = Amendment(at: .distantPast)
      amendment.mark(exercise.exercise, hurts: false)
      session.amend(with: amendment)
      #expect(session.amended.exercises.map(\.status) == [status, .partial], "\(exercise)")
      #expect(session.hurting == [exercise.exercise], "what was first written stays")
    }
  }

  @Test("Whatever was begun is one of the times that it was done")
  func begun() { #expect(ExerciseRecord.Status.allCases.filter(\.isBegun) == [.done, .partial, .hurt]) }

  @Test("A session has the day and the time of where it was")
  func day() {
    #expect(session().day == "2026-11-22" && session().timeOfDay == "00:30")
  }
}
