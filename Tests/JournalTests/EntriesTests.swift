import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("Beside sessions a journal keeps")
struct EntriesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func journal() throws -> Journal { try Journal(path: folder.journal) }

  @Test("an activity with its ratings, in the order of time, and when it was dropped")
  func activities() throws {
    let shoes = Activity(
      id: "shoes", text: "Tie my shoes", addedAt: Sample.day(1),
      ratings: [.init(at: Sample.day(4), score: 6), .init(at: Sample.day(1), score: 3)])
    try journal().save(shoes)
    try journal().save(Activity(id: "child", text: "Lift my child", addedAt: Sample.day(0)))
    #expect(try journal().rate("child", .init(at: Sample.day(2), score: 1)))
    #expect(try journal().drop("shoes", at: Sample.day(5)))
    #expect(try !journal().drop("shoes", at: Sample.day(6)))
    let all = try journal().activities()
    #expect(all.map(\.id) == ["child", "shoes"])
    #expect(all.map { $0.ratings.map(\.score) } == [[1], [3, 6]])
    #expect(all.map(\.droppedAt) == [nil, Sample.day(5)])
    #expect(all.current.map(\.text) == ["Lift my child"])
  }

  @Test("no rating of an activity that isn't there, and of one moment the one that was said last")
  func ratings() throws {
    #expect(try !journal().rate("nobody's", .init(at: Sample.day(0), score: 1)))
    #expect(try !journal().drop("nobody's", at: Sample.day(0)))
    try journal().save(Activity(id: "shoes", text: "Tie my shoes", addedAt: Sample.day(0)))
    for score in [7, 2] { try journal().rate("shoes", .init(at: Sample.day(1), score: score)) }
    #expect(try journal().activities().flatMap(\.ratings).map(\.score) == [2])
  }

  @Test("of years of ratings the first of each activity and as many of the latest as are wanted")
  func latestRatings() throws {
    for id in ["shoes", "child"] {
      let ratings = (0...9).map { Activity.Rating(at: Sample.day($0), score: id == "shoes" ? $0 : 10 - $0) }
      try journal().save(Activity(id: id, text: id, addedAt: Sample.day(0), ratings: ratings))
    }
    try journal().save(Activity(id: "walk", text: "walk", addedAt: Sample.day(1)))
    func scores(_ limit: Int) throws -> [[Int]] {
      try journal().activities(ratings: limit).map { $0.ratings.map(\.score) }
    }
    #expect(try scores(3) == [[10, 3, 2, 1], [0, 7, 8, 9], []])
    #expect(try scores(10) == journal().activities().map { $0.ratings.map(\.score) })
  }

  @Test("what was decided about programmes, a stop before the start of the same moment")
  func choices() throws {
    let choices = [
      ProgrammeChoice(programme: "first-weeks", at: Sample.day(0), kind: .started),
      ProgrammeChoice(programme: "first-weeks", at: Sample.day(9), kind: .stopped),
      ProgrammeChoice(programme: "desk-days", at: Sample.day(9), kind: .started),
      ProgrammeChoice(programme: "desk-days", at: Sample.day(11), kind: .held),
      ProgrammeChoice(programme: "desk-days", at: Sample.day(12), kind: .resumed),
    ]
    for choice in choices.reversed() { try journal().save(choice) }
    try journal().save(choices[0])
    #expect(try journal().programmeChoices() == choices)
  }

  @Test("each look back")
  func lookBacks() throws {
    let lookBacks = [
      LookBack(at: Sample.day(0), feeling: .same, hasNewSigns: false),
      LookBack(at: Sample.day(7), feeling: .worse, hasNewSigns: true),
    ]
    for lookBack in lookBacks.reversed() { try journal().save(lookBack) }
    #expect(try journal().lookBacks() == lookBacks)
    #expect(try journal().lookBacks(since: Day(Sample.day(7), utcOffset: 0)) == [lookBacks[1]])
  }

  @Test("the days of a habit, from a day on, without those that were taken back")
  func habits() throws {
    let ticks = (0..<4).map { HabitTick(habit: "first-weeks/1", day: Day(20_000 + $0)) }
    for tick in ticks { try journal().tick(tick, at: Sample.day(0)) }
    try journal().untick(ticks[2], at: Sample.day(0))
    #expect(try journal().habitTicks(since: Day(20_001)) == [ticks[1], ticks[3]])
    try journal().tick(ticks[2], at: Sample.day(0))
    #expect(try journal().habitTicks(since: Day(20_002)) == [ticks[2], ticks[3]])
  }

  @Test("each break with what was led in it, from a moment on")
  func breaks() throws {
    let breaks = [
      BreakTaken(at: Sample.day(0), outcome: .skipped, seconds: 0, exercises: []),
      BreakTaken(
        at: Sample.day(1), outcome: .done, seconds: 75, exercises: ["chin-tuck", "shoulder-rolls"],
        hurting: ["arm-circles", "walking"]),
      BreakTaken(at: Sample.day(2), outcome: .postponed, seconds: 0, exercises: []),
    ]
    for taken in breaks.reversed() { try journal().save(taken) }
    #expect(try journal().breaks(since: .distantPast) == breaks)
    #expect(try journal().breaks(since: Sample.day(1)) == Array(breaks.dropFirst()))
  }

  @Test("how hard a session was and what was said of it, also where that is said when it is over")
  func effort() throws {
    var session = Sample.session()
    try journal().save(session)
    #expect(try journal().lastSession()?.effort == nil)
    (session.effort, session.said) = (4, "a good one")
    try journal().save(session)
    #expect(try journal().lastSession() == session)
    #expect(try journal().lastSession()?.note == "a good one")
  }
}
