import Catalogue
import Engine
import Foundation
import Testing

@testable import Statistics

@Suite("The past")
struct PastTests {
  private func facts(
    _ exercise: String, _ ago: Int, side: Side? = nil, _ status: ExerciseRecord.Status = .done, reps: Int = 0,
    held: Int = 0
  ) -> ExerciseFacts {
    let day = Sample.today - ago
    return ExerciseFacts(
      session: "\(ago)", at: Date(timeIntervalSince1970: Double(day.number) * 86_400), day: day,
      exercise: exercise, side: side, status: status, reps: reps, held: .seconds(held))
  }

  @Test("tells an exercise's reps and holds over time, a side where it has sides")
  func stories() throws {
    let past = Past(
      exercises: [
        facts("plank", 1, held: 20), facts("plank", 9, held: 10), facts("plank", 5, .hurt, held: 4),
        facts("dead-bug", 2, side: .left, reps: 6), facts("dead-bug", 2, side: .right, reps: 8),
        facts("dead-bug", 1, side: .right, reps: 9),
      ])
    #expect(past.stories.map(\.exercise) == ["plank", "dead-bug"])
    let plank = try #require(past.story(of: "plank"))
    #expect(plank.points.map(\.amount) == [10, 4, 20])
    #expect(!plank.countsReps && !plank.isSided)
    #expect(plank.practice == Practice(times: 3, last: Sample.today - 1))
    #expect(plank.hurt == [Sample.today - 5])
    let deadBug = try #require(past.story(of: "dead-bug"))
    #expect(deadBug.points.map(\.amount) == [6, 9])
    #expect(deadBug.points.map(\.onlySide) == [nil, .right])
    #expect(deadBug.countsReps && deadBug.isSided)
    #expect(past.story(of: "bridge") == nil)
    // An exercise of one's own may have been done without sides at first.
    let own = Past(exercises: [facts("mine", 1, side: .left, reps: 6), facts("mine", 9, reps: 6)])
    #expect(own.story(of: "mine")?.isSided == true)
  }

  @Test("tells the pain of the sessions that told some, oldest first")
  func pain() {
    let past = Past(sessions: [
      Sample.session(1, before: 3), Sample.session(2), Sample.session(4, before: 5, after: 2),
    ])
    #expect(past.pain.map(\.day) == [Sample.today - 4, Sample.today - 1])
    #expect(past.pain.map(\.before) == [5, 3])
    #expect(past.pain.map(\.after) == [2, nil])
  }

  @Test("has every week from the first session on, the empty ones too, and never endlessly many")
  func weeks() {
    let past = Past(sessions: [Sample.session(0), Sample.session(19)])
    #expect(past.allWeeks(through: Sample.today).map(\.days) == [1, 0, 1])
    #expect(Past().allWeeks(through: Sample.today).isEmpty)
    #expect(Past(sessions: [Sample.session(-60)]).allWeeks(through: Sample.today).isEmpty)
    #expect(Past(sessions: [Sample.session(9_000_000)]).allWeeks(through: Sample.today).count == 5300)
  }
}
