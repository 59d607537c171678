import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Documents
@testable import Journal

@Suite("Two machines that somebody uses for a year")
struct YearOfMergingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is done on one of the machines at a moment.
  private struct Deed {
    let machine: Int
    let at: Date
    let isDone: (Journal, Date) throws -> Void
  }

  /// One thing a day on this or that machine, no two at the same moment.
  private func year(_ dice: inout Dice) -> [Deed] {
    (0..<365).map { number in
      let at =
        Sample.morning + Double(number) * 86_400 + Double.random(in: 0..<28_000, using: &dice).rounded()
      return Deed(
        machine: Int.random(in: 0...1, using: &dice), at: at, isDone: deed(number, &dice))
    }
  }

  private func deed(_ number: Int, _ dice: inout Dice) -> (Journal, Date) throws -> Void {
    func upTo(_ most: Int) -> Int { Int.random(in: 0...most, using: &dice) }
    let score = upTo(10), pick = upTo(9), isSo = upTo(1) == 0,
      habit = HabitTick(
        habit: "first-weeks/\(1 + upTo(2))", day: Day(20_778 + number - upTo(2)))
    switch upTo(9) {
    case 0...2:
      return { journal, at in
        var session = Sample.session(
          "session-\(number)", at: at,
          exercises: [Sample.exercise("bridge"), Sample.exercise("plank", slot: 1, .hurt)])
        session.endedAt = at + 600
        try journal.save(session)
      }
    case 3:
      return { journal, at in
        var amendment = Amendment(at: at)
        (amendment.note, amendment.painAfter, amendment.isLeftOut) = ("\(number)", .rated(score), isSo)
        amendment.mark("bridge", hurts: isSo)
        try journal.amend("shared-\(pick)", with: amendment)
      }
    case 4: return { try $0.rate("activity-\(pick % 3)", .init(at: $1, score: score)) }
    case 5: return { isSo ? try $0.tick(habit, at: $1) : try $0.untick(habit, at: $1) }
    case 6: return { try $0.save(LookBack(at: $1, feeling: isSo ? .better : .same, hasNewSigns: pick == 0)) }
    case 7:
      let kinds = ProgrammeChoice.Kind.allCases
      return {
        try $0.save(ProgrammeChoice(programme: "first-weeks", at: $1, kind: kinds[pick % kinds.count]))
      }
    case 8:
      return { try $0.retain(["plank"], despite: isSo ? .soreWrists : nil, at: $1) }
    default:
      return { journal, at in
        try journal.save(
          BreakTaken(at: at, outcome: .done, seconds: 60 + score, exercises: ["arm-circles"], hurting: []))
      }
    }
  }

  /// What both machines hold after a year in which they were brought together now and then.
  ///
  /// - Parameter chance: Of so many deeds one is followed by bringing what is on one machine to the other.
  private func lived(_ deeds: [Deed], oneIn chance: Int, _ dice: inout Dice) throws -> [Archive] {
    let both = try (0...1).map { _ in try Journal(path: folder.path("\(UUID().uuidString)/journal.db")) }
    for journal in both {
      for number in 0...9 {
        try journal.save(Sample.session("shared-\(number)", exercises: [Sample.exercise("bridge")]))
      }
      for number in 0...2 {
        try journal.save(Activity(id: "activity-\(number)", text: "Walk \(number)", addedAt: Sample.morning))
      }
    }
    for deed in deeds {
      try deed.isDone(both[deed.machine], deed.at)
      guard Int.random(in: 1...chance, using: &dice) == 1 else { continue }
      let from = Int.random(in: 0...1, using: &dice)
      _ = try both[1 - from].merge(Archive(json: try both[from].archive().json, at: .distantFuture))
    }
    _ = try both[0].merge(both[1].archive())
    _ = try both[1].merge(both[0].archive())
    return try both.map { try $0.archive() }
  }

  @Test("have the same in the end, however often and in whatever order they were brought together")
  func sameInTheEnd() throws {
    var dice = Dice(seed: 1)
    let deeds = year(&dice)
    let often = try lived(deeds, oneIn: 40, &dice), never = try lived(deeds, oneIn: 100_000, &dice)
    #expect(often[0] == often[1] && never[0] == never[1])
    #expect(often[0] == never[0])
    #expect(never[0].sessions.count > 90 && never[0].breaks.count > 20)
  }
}
