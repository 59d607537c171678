import Engine
import Foundation
import GRDB
import Statistics
import TestSupport
import Testing

@testable import Documents
@testable import Journal

@Suite("A journal with rows that limber never wrote")
struct DamagedRowsTests {
  /// Every number of every table that is read.
  private static let numbers: [(table: String, columns: [String])] = [
    (
      "session",
      [
        "started_ms", "utc_offset", "ended_ms", "pain_before", "pain_after", "active_ms", "ready_ms",
        "rest_ms",
        "paused_ms", "away_ms", "effort",
      ]
    ),
    (
      "exercise",
      ["slot", "place", "sets_done", "reps_done", "reps_target", "held_ms", "held_target_ms"]
    ),
    ("amendment", ["at_ms", "pain_before", "pain_after"]), ("clearance", ["at_ms"]),
    ("kept_exercise", ["at_ms"]), ("activity", ["added_ms", "dropped_ms"]), ("rating", ["at_ms", "score"]),
    ("programme_choice", ["at_ms"]), ("look_back", ["at_ms"]), ("habit_tick", ["day", "at_ms"]),
    ("break_taken", ["at_ms", "seconds"]), ("unfinished", ["seen_ns"]), ("happening", ["at_ns", "until_ns"]),
  ]
  private static let columns = numbers.flatMap { table, columns in columns.map { "\(table).\($0)" } }
  private static let values = ["9223372036854775807", "-90000000", "1e300", "'long'", "x'00ff'"]

  /// A journal with two sessions and something in every table; the first session is one that can be gone on with.
  private func journal() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(try Self.sound.get(), to: "limber/journal.db")
    return folder
  }

  /// Made once: each write of a journal waits for the disk.
  private static let sound = Result {
    let folder = try TemporaryFolder()
    let journal = try Journal(path: folder.journal)
    let outline = try JSONDecoder().decode(
      PlanOutline.self, from: Data(#"{"routine":"a","name":"A","level":"gentle","slots":[],"steps":[]}"#.utf8)
    )
    let entries = [
      SessionLog.Entry(at: .seconds(1), kind: .away(until: .seconds(2))),
      SessionLog.Entry(at: .seconds(3), kind: .command(.pause)),
    ]
    try journal.save(
      Sample.session("spoilt", exercises: [Sample.exercise("bridge", .hurt)]),
      log: SessionLog(outline: outline, entries: entries, seen: .seconds(4)))
    try journal.save(Sample.session("whole", at: Sample.day(1), exercises: [Sample.exercise("plank")]))
    var amendment = Amendment(at: Sample.day(2))
    amendment.painBefore = .rated(4)
    amendment.painAfter = .rated(5)
    try journal.amend("spoilt", with: amendment)
    try journal.save(SignsAnswer(at: Sample.day(0), clearance: .flagged, ticked: ["night-pain"]))
    try journal.save(SignsAnswer(at: Sample.day(1), clearance: .cleared, ticked: []))
    try journal.retain(["bridge"], despite: nil, at: Sample.day(1))
    _ = try journal.merge(Sample.one())
    return try Data(contentsOf: URL(fileURLWithPath: folder.journal))
  }

  private func spoil(_ folder: TemporaryFolder, _ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.journal)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF; " + sql) }
    try queue.close()
  }

  /// Asks all that a journal can be asked.
  private func askAll(_ journal: Journal) throws {
    _ = try journal.lastSession()
    _ = try journal.sessions(beginningWith: "s")
    _ = try journal.sessionFacts()
    _ = try journal.exerciseFacts()
    _ = try journal.hurts()
    _ = try journal.practice()
    _ = try journal.hurtLastTime()
    _ = try journal.reached(["bridge", "plank"])
    _ = try journal.signsAnswer()
    _ = try journal.signsAnswers()
    _ = try journal.retainedExercises()
    _ = try journal.unfinished()
    _ = try journal.activities()
    _ = try journal.programmeChoices()
    _ = try journal.lookBacks()
    _ = try journal.habitTicks(since: Day(0))
    _ = try journal.breaks(since: .distantPast)
    let archive = try journal.archive()
    _ = try archive.json
    _ = ExerciseTable.csv(archive.sessions)
    _ = try JSONEncoder().encode(archive.sessions.map(SessionDocument.init))
  }

  @Test("answers with the rest, and keeps a copy as it was", arguments: columns)
  func leftOut(column: String) throws {
    let parts = column.split(separator: ".")
    for value in Self.values {
      let folder = try journal()
      try spoil(
        folder,
        "UPDATE \(parts[0]) SET \(parts[1]) = \(value) WHERE rowid = (SELECT min(rowid) FROM \(parts[0]))")
      let damaged = FileManager.default.contents(atPath: folder.journal)
      let health = try JournalHealth(path: folder.journal)
      #expect(FileManager.default.contents(atPath: folder.journal) == damaged)
      let opened = try Journal(path: folder.journal)
      try askAll(opened)
      #expect(try opened.sessions().contains { $0.id == "whole" && $0.exercises.count == 1 })
      #expect(try opened.signsAnswers().contains { $0.clearance == .flagged } || parts[0] == "clearance")
      // What is said of pain outlives the numbers beside it.
      #expect(
        try Set(opened.hurts().map(\.exercise)) == ["bridge", "arm-circles"], "\(column) = \(value)")
      if ["unfinished", "happening"].contains(parts[0]) {
        // It can't be gone on with, and is what it was.
        #expect(opened.state == .asUsual && health.damagedRows == 0)
        #expect(try opened.unfinished().map(\.log) == [nil])
      } else {
        guard case .rowsLeftOut(1, let copy) = opened.state else {
          Issue.record("\(column) = \(value): \(opened.state)")
          continue
        }
        #expect(health.damagedRows == 1)
        #expect(try JournalHealth(path: copy).damagedRows == 1)
      }
      let again = try Journal(path: folder.journal)
      try askAll(again)
      #expect(again.state == .asUsual)
    }
  }

  @Test(
    "keeps an activity with its ratings whatever its moments are, and loses one rating with the moment of that one"
  )
  func activity() throws {
    let folder = try journal()
    try spoil(folder, "UPDATE activity SET added_ms = -1; UPDATE rating SET score = 11 WHERE score = 6")
    let activities = try Journal(path: folder.journal).activities()
    #expect(activities.map(\.text) == ["Tie my shoes"])
    #expect(activities.map { $0.ratings.map(\.score) } == [[3]])
    #expect(activities.map(\.droppedAt) == [Sample.day(5)])
  }

  @Test("asks about the warning signs again where an answer is one, and never takes it for a clear one")
  func signs() throws {
    let folder = try journal()
    try spoil(folder, "UPDATE clearance SET at_ms = -1 WHERE answer = 'flagged'")
    let opened = try Journal(path: folder.journal)
    #expect(try opened.signsAnswer() == nil)
    #expect(try opened.sessionCount() == 2)
  }

  @Test("takes in an archive that has the row whole")
  func importing() throws {
    let folder = try journal()
    let archive = try Journal(path: folder.journal).archive()
    try spoil(folder, "UPDATE session SET started_ms = 9223372036854775807 WHERE id = 'whole'")
    let opened = try Journal(path: folder.journal)
    #expect(try opened.merge(archive).added == 1)
    #expect(try opened.sessions().map(\.id) == ["whole", "spoilt"])
  }

  @Test(
    "loses nothing to numbers that are each within their limits and together beyond them, nor to any clock")
  func sums() throws {
    let folder = try journal()
    try spoil(
      folder,
      """
      UPDATE session SET started_ms = 0, utc_offset = -36000, active_ms = 1000000000000, ready_ms = 1000000000000
      """)
    let opened = try Journal(path: folder.journal)
    try askAll(opened)
    #expect(opened.state == .asUsual)
  }

  @Test("takes two spellings of one name for the same, and bytes for none")
  func spellings() throws {
    let folder = try journal()
    let journal = try Journal(path: folder.journal)
    try journal.retain(["cafe\u{301}", "caf\u{e9}"], despite: nil, at: Sample.day(1))
    try askAll(journal)
    try spoil(
      folder, "UPDATE kept_exercise SET exercise = CAST('bridge' AS BLOB) WHERE exercise = 'bridge'")
    let opened = try Journal(path: folder.journal)
    try askAll(opened)
    guard case .rowsLeftOut(1, _) = opened.state else { return #expect(opened.state == .asUsual) }
  }

  @Test(
    "is set aside, and not gone on with, where its entries are numbered wrongly",
    arguments: ["-50", "7", "1"])
  func misnumbered(first: String) throws {
    let folder = try journal()
    try spoil(folder, "UPDATE happening SET number = \(first) + 9 WHERE number = 0")
    #expect(try Journal(path: folder.journal).unfinished().map(\.log) == [nil])
  }
}
