import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("What hurt the last time")
final class HurtLastTimeTests: Scratch {
  private func met(
    _ exercise: String, _ statuses: ExerciseRecord.Status..., on day: Int, isRehearsal: Bool = false
  ) throws {
    let sides: [Side?] = statuses.count == 1 ? [nil] : [.right, .left]
    let records = zip(statuses, sides).map { Sample.exercise(exercise, side: $1, $0) }
    let id = "\(exercise) on day \(day)\(isRehearsal ? ", rehearsed" : "")"
    try journal.save(
      Sample.session(id, at: Sample.day(day), exercises: records, isRehearsal: isRehearsal))
  }

  private func day(_ number: Int) -> Day {
    Day(Sample.day(number), utcOffset: Sample.session("", exercises: []).utcOffset)
  }

  @Test("is remembered with its day")
  func isRemembered() throws {
    try met("bridge", .hurt, on: 1)
    try met("plank", .done, on: 1)
    #expect(try journal.hurtLastTime() == ["bridge": day(1)])
  }

  @Test("is forgotten once it was done without hurting", arguments: [ExerciseRecord.Status.done, .partial])
  func isForgotten(status: ExerciseRecord.Status) throws {
    try met("bridge", .hurt, on: 1)
    try met("bridge", status, on: 2)
    #expect(try journal.hurtLastTime().isEmpty)
  }

  @Test("isn't forgotten by leaving it out")
  func skippedKeeps() throws {
    try met("bridge", .hurt, on: 1)
    try met("bridge", .skipped, on: 2)
    #expect(try journal.hurtLastTime() == ["bridge": day(1)])
  }

  @Test("isn't forgotten for having gone well before")
  func earlierKeeps() throws {
    try met("bridge", .done, on: 1)
    try met("bridge", .hurt, on: 2)
    #expect(try journal.hurtLastTime() == ["bridge": day(2)])
  }

  @Test("isn't forgotten when only the other side went well")
  func otherSideKeeps() throws {
    try met("bird-dog", .hurt, .done, on: 1)
    #expect(try journal.hurtLastTime() == ["bird-dog": day(1)])
  }

  @Test("has the day it hurt last")
  func latestDay() throws {
    try met("bridge", .hurt, on: 3)
    try met("bridge", .hurt, on: 1)
    #expect(try journal.hurtLastTime() == ["bridge": day(3)])
  }

  @Test("comes back when it hurts again after going well")
  func comesBack() throws {
    try met("bridge", .hurt, on: 1)
    try met("bridge", .done, on: 2)
    try met("bridge", .hurt, on: 3)
    #expect(try journal.hurtLastTime() == ["bridge": day(3)])
  }

  @Test("is remembered of a break as well, until a session does it without hurting")
  func inBreak() throws {
    func had(_ number: Int, hurting: [String]) throws {
      try journal.save(
        BreakTaken(
          at: Sample.day(number), outcome: .done, seconds: 60, exercises: ["walking"], hurting: hurting))
    }
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    try met("arm-circles", .done, on: 0)
    try had(1, hurting: ["arm-circles", "wall-angels"])
    try met("wall-angels", .hurt, on: 2)
    #expect(try journal.hurtLastTime(in: berlin) == ["arm-circles": day(1), "wall-angels": day(2)])
    #expect(try journal.hurts().map(\.exercise) == ["wall-angels", "arm-circles", "wall-angels"])
    #expect(try journal.hurts().map { $0.session == nil } == [false, true, true])
    // A break in which it isn't led says nothing of it.
    try had(3, hurting: [])
    #expect(try journal.hurtLastTime(in: berlin).count == 2)
    try met("arm-circles", .partial, on: 4)
    #expect(try journal.hurtLastTime(in: berlin) == ["wall-angels": day(2)])
    #expect(try journal.sessionCount() == 3 && journal.exerciseFacts().count == 3)
  }

  @Test("is no business of a rehearsal")
  func rehearsalsAreIgnored() throws {
    try met("bridge", .hurt, on: 1, isRehearsal: true)
    #expect(try journal.hurtLastTime().isEmpty)
    try met("bridge", .hurt, on: 2)
    try met("bridge", .done, on: 3, isRehearsal: true)
    #expect(try journal.hurtLastTime() == ["bridge": day(2)])
  }
}
