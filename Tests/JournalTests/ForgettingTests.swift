import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("What a person no longer wants kept")
struct ForgettingTests {
  @Test("is gone with all that belongs to it, byte by byte; what is younger and the warning signs stay")
  func forgets() throws {
    let folder = try TemporaryFolder(), journal = try Journal(path: folder.journal)
    for day in 0..<4 {
      let session = Sample.session(
        "session-of-day-\(day)", at: Sample.day(day), exercises: [Sample.exercise("bridge", .hurt)])
      try journal.save(session)
      var amendment = Amendment(at: Sample.day(day))
      try amendment.write(note: "a secret of day \(day)")
      try journal.amend(session.id, with: amendment)
    }
    try journal.save(SignsAnswer(at: Sample.day(0), clearance: .flagged, ticked: ["fever"]))

    let old = Journal.Old(sessions: 2, others: 0)
    #expect(try journal.old(before: Sample.day(2)) == old)
    #expect(try journal.forget(before: Sample.day(2)) == old)
    #expect(try journal.sessions(limit: .max).map(\.id) == ["session-of-day-3", "session-of-day-2"])
    let answer = try journal.signsAnswer()
    #expect(answer?.ticked == ["fever"])
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.journal)), as: UTF8.self)
    for day in 0..<4 {
      #expect(text.contains("a secret of day \(day)") == (day >= 2))
      #expect(text.contains("session-of-day-\(day)") == (day >= 2))
    }
    #expect(try journal.forget(before: Sample.day(2)) == Journal.Old(sessions: 0, others: 0))
  }

  @Test("is gone as well where it belongs to no session; activities and the programme that is followed stay")
  func others() throws {
    let folder = try TemporaryFolder(), journal = try Journal(path: folder.journal)
    for number in [0, 4] {
      let at = Sample.day(number)
      try journal.save(
        Activity(id: "dropped-\(number)", text: "a secret of day \(number)", addedAt: at, droppedAt: at))
      try journal.save(LookBack(at: at, feeling: .same, hasNewSigns: false))
      try journal.save(
        BreakTaken(at: at, outcome: .done, seconds: 60, exercises: ["secret-of-day-\(number)"]))
      try journal.tick(HabitTick(habit: "habit-of-day-\(number)", day: Day(20_000 + number)), at: at)
    }
    for (number, programme) in [(0, "before"), (1, "now")] {
      try journal.save(ProgrammeChoice(programme: programme, at: Sample.day(number), kind: .started))
    }
    try journal.save(
      Activity(
        id: "shoes", text: "Tie my shoes", addedAt: Sample.day(0),
        ratings: [0, 4].map { .init(at: Sample.day($0), score: $0) }))

    #expect(try journal.forget(before: Sample.day(2)) == Journal.Old(sessions: 0, others: 6))
    #expect(try journal.activities().map(\.id) == ["shoes", "dropped-4"])
    #expect(try journal.activities().first?.ratings.map(\.score) == [4])
    #expect(try journal.lookBacks().count == 1)
    #expect(try journal.breaks(since: .distantPast).map(\.exercises) == [["secret-of-day-4"]])
    #expect(try journal.habitTicks(since: Day(0)).map(\.habit) == ["habit-of-day-4"])
    #expect(try journal.programmeChoices().map(\.programme) == ["now"])
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.journal)), as: UTF8.self)
    #expect(!text.contains("of day 0") && !text.contains("of-day-0"))
  }
}
