import Engine
import Foundation
import GRDB
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("A journal of another version")
struct VersionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let files = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Versions")

  /// Puts a file in the journal's place that limber really wrote at a version.
  private func put(_ version: String) throws -> Data {
    let data = try Data(contentsOf: Self.files.appendingPathComponent("journal-\(version).db"))
    try folder.write(Array(data), to: "limber/journal.db")
    return data
  }

  @Test("has a real file in the tests, whatever version it is")
  func allVersions() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.files.path).sorted()
    #expect(files == Migrations.all.migrations.map { "journal-\($0).db" })
  }

  @Test(
    "keeps all its sessions, answers and hurts when it is opened by this one",
    arguments: Migrations.all.migrations)
  func earlier(version: String) throws {
    _ = try put(version)
    let journal = try Journal(path: folder.journal)
    let all = try journal.sessions(), sessions = all.filter { !$0.isLogged }
    #expect(sessions.map(\.routine) == ["daily", "first-steps", "first-steps", "desk-break"])
    #expect(sessions.map(\.outcome) == [.interrupted, .ended, .completed, .completed])
    #expect(sessions.map(\.exercises.count) == [10, 4, 4, 3])
    #expect(sessions.map(\.isRehearsal) == [false, false, true, true])
    #expect(sessions.map(\.painBefore) == [1, 3, nil, nil])
    #expect(sessions[1].exercises.map(\.status) == [.partial, .hurt, .skipped, .skipped])
    #expect(sessions[2].time.elapsed > .seconds(300))
    #expect(try journal.signsAnswer()?.clearance == .clear)
    #expect(try journal.signsAnswer()?.ticked == [])
    #expect(try journal.retainedExercises().isEmpty)
    let inBreaks = version < "v6" ? [] : ["chin-tuck"]
    #expect(try journal.hurtLastTime().keys.sorted() == inBreaks + ["knee-to-chest"])
    try journal.save(Sample.session("new", at: Sample.day(1)))
    #expect(try Journal(path: folder.journal).sessions().count == all.count + 1)
  }

  @Test("is copied before it is changed, and the copy stays", arguments: Migrations.all.migrations.dropLast())
  func backup(version: String) throws {
    _ = try put(version)
    _ = try Journal(path: folder.journal)
    let index = try #require(Migrations.all.migrations.firstIndex(of: version))
    let copy = folder.path("limber/journal-before-\(Migrations.all.migrations[index + 1]).db")
    #expect(try folder.mode("limber/" + (copy as NSString).lastPathComponent) == 0o600)
    let before = try DatabaseQueue(path: copy).read { db in
      (try Migrations.all.appliedMigrations(db), try Int.fetchOne(db, sql: "SELECT count(*) FROM session"))
    }
    #expect(before.0.last == version)
    #expect(before.1 == (version < "v5" ? 4 : 5))
    // Opened once more there is nothing to copy.
    _ = try Journal(path: folder.journal)
    #expect(try folder.contents().keys.count { $0.contains("before") } == 1)
  }

  @Test("stays as it is while another limber writes")
  func locked() throws {
    let data = try put("v1")
    let other = try DatabaseQueue(path: folder.journal)
    try other.inDatabase { db in
      try db.inTransaction(.exclusive) {
        #expect(throws: JournalError.self) { try Journal(path: folder.journal) }
        return .rollback
      }
    }
    #expect(try folder.contents().compactMapValues { $0 } == ["limber/journal.db": data])
  }

  @Test("2 has the session that was left behind, with how it came to be")
  func leftBehind() throws {
    _ = try put("v2")
    let unfinished = try Journal(path: folder.journal).unfinished()
    #expect(unfinished.map(\.record.routine) == ["daily"])
    let log = try #require(unfinished.first?.log)
    #expect(log.seen > .seconds(15))
    #expect(log.entries.isEmpty)
  }

  @Test("4 has what was set right beside what was first written")
  func setRight() throws {
    _ = try put("v4")
    let sessions = try Journal(path: folder.journal).sessions()
    #expect(sessions.map { $0.amendment?.note } == ["Sore from the garden", nil, nil, nil])
    #expect(sessions.map(\.painAfter) == [nil, 2, nil, nil])
    #expect(sessions.map(\.amended.painAfter) == [2, 2, nil, nil])
    #expect(sessions.map(\.amended.painBefore) == [1, nil, nil, nil])
    #expect(sessions[1].amendment?.hurt == [] && sessions[1].amendment?.notHurt == [])
  }

  @Test("5 has the session that was told, and no earlier one has any")
  func told() throws {
    _ = try put("v5")
    let journal = try Journal(path: folder.journal)
    let told = try journal.sessions().filter(\.isLogged)
    #expect(told.map(\.routine) == ["daily"])
    #expect(told.map(\.outcome) == [.completed])
    #expect(told.map(\.painAfter) == [2])
    #expect(try journal.sessionFacts().map(\.id).contains(told[0].id))
  }

  @Test("6 has what was said after a session, and all that is kept beside sessions; no earlier one has any")
  func besideSessions() throws {
    _ = try put("v6")
    let journal = try Journal(path: folder.journal)
    let last = try #require(try journal.lastSession())
    #expect((last.effort, last.note) == (3, "Went well"))
    let activities = try journal.activities()
    #expect(activities.map(\.text) == ["Tie my shoes", "Lift my child"])
    #expect(activities.map { $0.ratings.map(\.score) } == [[3, 6], []])
    #expect(activities.current.count == 1)
    #expect(try journal.programmeChoices().map(\.kind) == [.started, .held])
    #expect(try journal.lookBacks().map(\.feeling) == [.better])
    #expect(try journal.habitTicks(since: Day(0)).count == 1)
    #expect(try journal.archive().habits.map(\.isTicked) == [true, false])
    let breaks = try journal.breaks(since: .distantPast)
    #expect(breaks.map(\.outcome) == [.done, .postponed])
    #expect(
      breaks.map(\.exercises) == [["shoulder-rolls"], []] && breaks.map(\.hurting) == [["chin-tuck"], []])
    _ = try put("v5")
    let earlier = try Journal(path: folder.journal).archive()
    #expect(earlier.activities.isEmpty && earlier.choices.isEmpty && earlier.lookBacks.isEmpty)
    #expect(earlier.habits.isEmpty && earlier.breaks.isEmpty)
    #expect(earlier.sessions.allSatisfy { $0.effort == nil && $0.said == nil })
  }

  @Test("of the future is only read, and says so", arguments: [true, false])
  func future(byMigration: Bool) throws {
    try Journal(path: folder.journal).save(Sample.session(exercises: [Sample.exercise("bridge")]))
    try DatabaseQueue(path: folder.journal).write {
      try $0.execute(
        sql: byMigration
          ? "INSERT INTO grdb_migrations (identifier) VALUES ('a later one')" : "PRAGMA user_version = 99")
    }
    let before = try folder.contents()
    let journal = try Journal(path: folder.journal)
    #expect(journal.state == .readOnly)
    #expect(try journal.sessions().map(\.id) == ["one"])
    for _ in 1...2 {
      #expect(throws: JournalError.fromTheFuture(path: folder.journal)) {
        try journal.save(Sample.session("two"))
      }
    }
    #expect(throws: JournalError.fromTheFuture(path: folder.journal)) {
      try journal.save(SignsAnswer(at: Sample.morning, clearance: .clear))
    }
    #expect(try journal.sessions().map(\.id) == ["one"])
    #expect(try folder.contents() == before)
  }

  @Test("of the future with other tables says why it can't be read")
  func unknownTables() throws {
    try Journal(path: folder.journal).save(Sample.session())
    try DatabaseQueue(path: folder.journal).write {
      try $0.execute(sql: "ALTER TABLE session RENAME TO sitting; PRAGMA user_version = 99")
    }
    let journal = try Journal(path: folder.journal)
    #expect(throws: JournalError.fromTheFuture(path: folder.journal)) { try journal.sessions() }
  }
}
