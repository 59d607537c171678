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

  @Test("is no business of a rehearsal")
  func rehearsalsAreIgnored() throws {
    try met("bridge", .hurt, on: 1, isRehearsal: true)
    #expect(try journal.hurtLastTime().isEmpty)
    try met("bridge", .hurt, on: 2)
    try met("bridge", .done, on: 3, isRehearsal: true)
    #expect(try journal.hurtLastTime() == ["bridge": day(2)])
  }
}
