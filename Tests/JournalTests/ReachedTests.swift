import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("What was reached of a hold")
final class ReachedTests: Scratch {
  /// So many sets, planned for so many seconds each, and held for some of that in all.
  private func held(
    _ status: ExerciseRecord.Status = .done, of target: Int, for seconds: Int, sets: Int = 2,
    _ exercise: String = "plank", _ side: Side? = nil
  ) -> ExerciseRecord {
    ExerciseRecord(
      slot: 0, order: 0, exercise: exercise, side: side, status: status,
      setsDone: min(sets, seconds / target), repsDone: 0, repsTarget: 0, held: .seconds(seconds),
      heldTarget: .seconds(sets * target))
  }

  private func save(_ exercises: ExerciseRecord..., on day: Int, isRehearsal: Bool = false) throws {
    try journal.save(
      Sample.session(
        "\(day)\(isRehearsal ? " rehearsed" : "")", at: Sample.day(day), exercises: exercises,
        isRehearsal: isRehearsal))
  }

  private func reached(_ exercise: String = "plank") throws -> [Reached] {
    try journal.reached([exercise, "side-plank"])[exercise] ?? []
  }

  private func reached(on day: Int, _ seconds: Int, hurt: Bool = false) -> Reached {
    Reached(day: Day(Sample.day(day), utcOffset: 3600), seconds: seconds, isHurt: hurt)
  }

  @Test("are the seconds of a set where all sets were held to their end, and none where one was broken off")
  func seconds() throws {
    try save(held(of: 10, for: 20), on: 1)
    try save(held(.partial, of: 15, for: 29), on: 2)
    try save(held(.hurt, of: 15, for: 30), on: 3)
    #expect(try reached() == [reached(on: 3, 15, hurt: true), reached(on: 2, 0), reached(on: 1, 10)])
  }

  @Test("are not those of a session that was only told, but that it hurt")
  func told() throws {
    try journal.save(
      Sample.session("told", at: Sample.day(1), exercises: [held(of: 30, for: 60)], isLogged: true))
    #expect(try reached().isEmpty)
    var amendment = Amendment(at: Sample.day(2))
    amendment.mark("plank", hurts: true)
    try journal.amend("told", with: amendment)
    #expect(try reached() == [reached(on: 1, 30, hurt: true)])
  }

  @Test("are those of the side that had less")
  func sides() throws {
    try save(
      held(of: 10, for: 20, "side-plank", .right), held(of: 8, for: 16, "side-plank", .left),
      on: 1)
    try save(
      held(of: 10, for: 20, "side-plank", .right),
      held(.skipped, of: 10, for: 0, "side-plank", .left), on: 2)
    #expect(try reached("side-plank").map(\.seconds) == [0, 8])
  }

  @Test(
    "are of the latest five sessions in which it was met, skipped ones, rehearsals and those left out aside")
  func latest() throws {
    for day in 1...7 { try save(held(of: day + 5, for: (day + 5) * 2), on: day) }
    try save(held(.skipped, of: 30, for: 0), on: 8)
    try save(held(of: 30, for: 60), on: 9, isRehearsal: true)
    var amendment = Amendment(at: Sample.day(10))
    amendment.isLeftOut = true
    try journal.amend("6", with: amendment)
    #expect(try reached().map(\.seconds) == [12, 10, 9, 8, 7])
    #expect(try journal.reached(["bridge"]).isEmpty)
    #expect(try journal.reached([]).isEmpty)
  }

  @Test("hurt where that was set right afterwards")
  func amended() throws {
    try save(held(of: 10, for: 20), on: 1)
    var amendment = Amendment(at: Sample.day(2))
    amendment.mark("plank", hurts: true)
    try journal.amend("1", with: amendment)
    #expect(try reached() == [reached(on: 1, 10, hurt: true)])
  }
}
