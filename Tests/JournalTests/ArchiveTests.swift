import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("An archive")
struct ArchiveTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func journal(_ name: String) throws -> Journal {
    try Journal(path: folder.path("\(name)/journal.db"))
  }

  /// A journal with sessions of all kinds, from a seed.
  private func filled(_ name: String, seed: UInt64) throws -> Journal {
    var dice = Dice(seed: seed)
    let journal = try journal(name)
    for number in 0..<Int.random(in: 0...12, using: &dice) {
      let session = Sample.random("\(name) \(number)", &dice)
      try journal.save(session)
      if Bool.random(using: &dice) {
        try journal.amend(session.id, with: Sample.amendment(of: session, &dice))
      }
    }
    for number in 0..<Int.random(in: 0...3, using: &dice) {
      try journal.save(Sample.answer(on: number, &dice))
    }
    return journal
  }

  @Test(
    "that is taken in by an empty journal comes out again byte for byte",
    arguments: 1...12 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let exported = try filled("one", seed: seed).archive()
    let data = try exported.json
    let other = try journal("other")
    let tally = try other.merge(Archive(json: data, at: .distantFuture))
    #expect(tally == Journal.Tally(added: exported.sessions.count))
    #expect(try other.archive().json == data)
    #expect(try other.sessions() == journal("one").sessions())
    // Once more, and nothing changes.
    #expect(
      try other.merge(Archive(json: data, at: .distantFuture)) == Journal.Tally(same: exported.sessions.count)
    )
    #expect(try other.archive().json == data)
  }

  @Test("brings two journals together, whichever comes first", arguments: 31...40 as ClosedRange<UInt64>)
  func merges(seed: UInt64) throws {
    let one = try filled("one", seed: seed), two = try filled("two", seed: seed + 100)
    let (first, second) = (try one.archive(), try two.archive())
    _ = try one.merge(second)
    _ = try two.merge(first)
    #expect(try one.archive().sessions == two.archive().sessions)
    #expect(try one.sessions().count == first.sessions.count + second.sessions.count)
  }

  @Test("never takes back what was done since: of two forms of a session the later one counts")
  func laterCounts() throws {
    let journal = try journal("one")
    var session = Sample.session(exercises: [Sample.exercise("bridge", .partial)])
    try journal.save(session)
    let early = try journal.archive()
    session.endedAt += 60
    session.outcome = .completed
    session.exercises = [Sample.exercise("bridge"), Sample.exercise("plank", slot: 1)]
    try journal.save(session)
    let late = try journal.archive()
    #expect(try journal.merge(early) == Journal.Tally(kept: 1))
    #expect(try journal.lastSession() == session)

    let other = try self.journal("other")
    _ = try other.merge(early)
    #expect(try other.merge(late) == Journal.Tally(replaced: 1))
    #expect(try other.lastSession() == session)
    // The pain afterwards is said when the session is over.
    session.painAfter = 2
    #expect(try other.merge(Archive(sessions: [session], answers: [])) == Journal.Tally(replaced: 1))
    #expect(try other.lastSession()?.painAfter == 2)
    #expect(try other.merge(late) == Journal.Tally(kept: 1))
  }

  @Test("replaces a form of a session wholly, so that nothing stays of what the later one lacks")
  func leavesNothing() throws {
    let journal = try journal("one")
    var session = Sample.session(exercises: [
      Sample.exercise("bridge"), Sample.exercise("dead-bug", slot: 4, side: .left, .hurt),
    ])
    try journal.save(session)
    session.endedAt += 60
    session.exercises = [Sample.exercise("bridge")]
    #expect(try journal.merge(Archive(sessions: [session], answers: [])) == Journal.Tally(replaced: 1))
    #expect(try journal.lastSession() == session)
    #expect(try journal.hurts().isEmpty)
  }

  @Test("with another pain after than here, of the same end, changes nothing and says so")
  func otherPain() throws {
    let journal = try journal("one")
    var session = Sample.session()
    session.painAfter = 2
    try journal.save(session)
    var other = session
    other.painAfter = 7
    #expect(try journal.merge(Archive(sessions: [other], answers: [])) == Journal.Tally(kept: 1))
    #expect(try journal.lastSession() == session)
  }

  @Test("brings along which exercises are kept though they hurt, and twice changes nothing")
  func kept() throws {
    let (one, other) = (try journal("one"), try journal("other"))
    try one.keep(["bridge", "plank"], despite: nil, at: Sample.day(3))
    try other.keep(["bridge"], despite: nil, at: Sample.day(5))
    for _ in 1...2 { _ = try other.merge(Archive(json: try one.archive().json, at: .distantFuture)) }
    #expect(try other.keptExercises() == ["bridge": Sample.day(5), "plank": Sample.day(3)])
    #expect(try other.archive().kept.count == 2)
  }

  @Test("of an earlier limber, which names no exercises that are kept, is taken in all the same")
  func withoutKept() throws {
    #expect(try Archive(json: Data(#"{"sessions": [], "answers": []}"#.utf8), at: .distantFuture).isEmpty)
  }

  @Test("of rehearsals says that they are")
  func rehearsals() throws {
    let journal = try journal("one")
    try journal.save(Sample.session(isRehearsal: true))
    #expect(String(decoding: try journal.archive().json, as: UTF8.self).contains(#""rehearsal" : true"#))
  }
}

@Suite("A faulty archive")
struct FaultyArchiveTests {
  /// A sound document with one thing in it changed.
  private func fault(_ old: String, _ new: String) throws -> ArchiveFault? {
    let sessions = [0, 1].map {
      Sample.session("id \($0)", exercises: [Sample.exercise("bridge"), Sample.exercise("plank", slot: 1)])
    }
    let json = String(
      decoding: try Archive(
        sessions: sessions, answers: [.init(at: Sample.morning, clearance: .clear)],
        kept: [.init(at: Sample.morning, exercise: "plow")]
      ).json, as: UTF8.self)
    let place = try #require(json.range(of: old, options: .backwards), "no \(old) in \(json)")
    do throws(ArchiveFault) {
      _ = try Archive(json: Data(json.replacingCharacters(in: place, with: new).utf8), at: .distantFuture)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "says what is wrong and where",
    arguments: [
      (#""slot" : 1"#, #""slot" : -1"#, "sessions[1].exercises[1].slot", "is -1, not between 0 and 100000"),
      (#""slot" : 1"#, #""slot" : 1.5"#, "sessions[1].exercises[1].slot", "is no whole number"),
      (#""slot" : 1"#, #""slot" : 0"#, "sessions[1].exercises", "has the same slot and side twice"),
      (#""slot" : 1"#, #""slat" : 1"#, "sessions[1].exercises[1].slot", "is missing"),
      (#""reps_done" : 8"#, #""reps_done" : "8""#, "sessions[1].exercises[1].reps_done", "is no number"),
      (
        #""hold_seconds_done" : 14.5"#, #""hold_seconds_done" : 1e300"#,
        "sessions[1].exercises[1].hold_seconds_done",
        "is not between 0 and 1000000000 seconds"
      ),
      (
        #""status" : "done""#, #""status" : "Done""#, "sessions[1].exercises[1].status",
        #"is "Done", which is none of done, partial, skipped, hurt"#
      ),
      (
        #""side" : null"#, #""side" : "up""#, "sessions[1].exercises[1].side",
        #"is "up", which is none of left, right"#
      ),
      (
        #""id" : "plank""#, #""id" : "pl\u001bank""#, "sessions[1].exercises[1].id",
        "has characters that can't be printed"
      ),
      (#""id" : "id 1""#, #""id" : """#, "sessions[1].id", "is empty"),
      (#""id" : "id 1""#, #""id" : "-rf""#, "sessions[1].id", "begins with a hyphen"),
      (#""id" : "plank""#, #""id" : "--help""#, "sessions[1].exercises[1].id", "begins with a hyphen"),
      (#""id" : "id 1""#, #""id" : "id 0""#, "sessions", "has the same id at 0 and 1"),
      (#""id" : "id 1""#, #""id" : null"#, "sessions[1].id", "is null"),
      (#""id" : "id 1""#, #""id" : ["id 1"]"#, "sessions[1].id", "is no text"),
      (
        #""level" : "gentle""#, #""level" : "hard""#, "sessions[1].level",
        #"is "hard", which is none of gentle, standard, full"#
      ),
      (
        #""pain_before" : 3"#, #""pain_before" : 11"#, "sessions[1].pain_before",
        "is 11, not between 0 and 10"
      ),
      (#""rehearsal" : false"#, #""rehearsal" : 0"#, "sessions[1].rehearsal", "is no true or false"),
      (
        #""started_at" : "2026-11-21T"#, #""started_at" : "2026-11-31T"#, "sessions[1].started_at",
        "is no date such as 2026-11-21T07:30:00.000+01:00"
      ),
      (
        #""away_seconds" : 840"#, #""away_seconds" : -1"#, "sessions[1].away_seconds",
        "is not between 0 and 1000000000 seconds"
      ),
      (
        #""answer" : "clear""#, #""answer" : "yes""#, "answers[0].answer",
        #"is "yes", which is none of clear, flagged, cleared"#
      ),
      (#""exercise" : "plow""#, #""exercise" : """#, "kept_exercises[0].exercise", "is empty"),
      (
        #""ticked" : [\#n\#n      ]"#, #""ticked" : ["night pain"]"#, "answers[0].ticked",
        "is no list of different signs such as night-pain"
      ),
      (#""sessions" :"#, #""session" :"#, "sessions", "is missing"),
    ])
  func wrong(old: String, new: String, place: String, reason: String) throws {
    #expect(try fault(old, new) == ArchiveFault(place: place, reason: reason))
  }

  @Test(
    "that is no JSON says at which line and column",
    arguments: [
      ("", "line 1, column 1"), ("{", "line 1, column 2"),
      ("{\n  \"sessions\": [],\n  \"answers\" []\n}", "line 3, column 13"),
      ("{\n  \"sessions\": [}", "line 2, column 16"), ("\u{0}\u{1}", "line 1, column 1"),
      (#"{"ü": tru}"#, "line 1, column 10"), ("[1, 2] 3", "line 1, column 8"), ("[01]", "line 1, column 3"),
      (#"["\x"]"#, "line 1, column 4"), ("[1.]", "line 1, column 4"),
      (String(repeating: "[", count: 600), "line 1, column 513"),
    ])
  func syntax(json: String, place: String) {
    #expect(throws: ArchiveFault(place: place, reason: "this is no JSON")) {
      try Archive(json: Data(json.utf8), at: .distantFuture)
    }
  }

  @Test(
    "that says something twice is refused, however the second is spelt",
    arguments: [
      (#"{"sessions": [], "answers": [], "answers": []}"#, "line 1, column 33"),
      ("{\"sessions\": [\n {\"id\": 1, \"id\": 2}]}", "line 2, column 12"),
      (#"{"answers": [], "\u0061nswers": []}"#, "line 1, column 17"),
    ])
  func twice(json: String, place: String) {
    let fault = ArchiveFault(place: place, reason: "this key stands twice, or is not in plain letters")
    #expect(throws: fault) { try Archive(json: Data(json.utf8), at: .distantFuture) }
  }

  @Test("of another kind says what it should be", arguments: ["[]", "3", #""text""#, "null"])
  func otherKind(json: String) {
    #expect {
      _ = try Archive(json: Data(json.utf8), at: .distantFuture)
    } throws: {
      ($0 as? ArchiveFault)?.place == "the document"
    }
  }

  @Test("however deep is no trap")
  func deep() {
    let json = String(repeating: "[", count: 100_000)
    #expect(throws: ArchiveFault.self) { try Archive(json: Data(json.utf8), at: .distantFuture) }
    #expect(throws: ArchiveFault.self) { try Archive(json: Data([0xFF, 0xFE, 0x00]), at: .distantFuture) }
  }
}

@Suite("An archive with amendments")
struct AmendedArchiveTests {
  /// A session in which the plank hurt and was set right, as an archive tells it.
  private func document() throws -> String {
    var session = Sample.session(exercises: [Sample.exercise("plank", .hurt)])
    var amendment = Amendment(at: Sample.day(1))
    amendment.painAfter = .rated(2)
    amendment.mark("plank", hurts: false)
    try amendment.write(note: "slept badly")
    session.amendment = amendment
    return String(decoding: try Archive(sessions: [session], answers: []).json, as: UTF8.self)
  }

  private func fault(_ old: String, _ new: String, at now: Date = .distantFuture) throws -> ArchiveFault? {
    let document = try document()
    try #require(document.contains(old), "no \(old) in \(document)")
    do throws(ArchiveFault) {
      _ = try Archive(json: Data(document.replacing(old, with: new).utf8), at: now)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "that contradicts itself, or holds what limber can't have written, says where",
    arguments: [
      (
        #""amended_at" : "2026-11-22T07:30:00.000+01:00""#, #""amended_at" : null"#, "amended_at",
        "is missing though something was set right"
      ),
      (
        #""pain_after" : 2,"#, #""pain_after" : 3,"#, "amendment",
        "makes something else of what was first written than stands there"
      ),
      (
        #""status" : "partial""#, #""status" : "done""#, "amendment",
        "makes something else of what was first written than stands there"
      ),
      (#""note" : "slept badly""#, #""note" : "\u202e""#, "note", "has characters that can't be printed"),
      (
        #""hurt" : [\#n\#n        ]"#, #""hurt" : ["plank"]"#, "amendment.not_hurt",
        "names an exercise that stands under hurt as well"
      ),
    ])
  func faults(old: String, new: String, place: String, reason: String) throws {
    let found = try #require(try fault(old, new))
    #expect(found == ArchiveFault(place: "sessions[0].\(place)", reason: reason))
  }

  @Test("is read again as it was written, and as a session of an earlier limber without one")
  func reads() throws {
    let archive = try Archive(json: Data(try document().utf8), at: .distantFuture)
    #expect(archive.sessions.first?.amendment?.notHurt == ["plank"])
    #expect(String(decoding: try archive.json, as: UTF8.self) == (try document()))
    let plain = String(
      decoding: try Archive(sessions: [Sample.session()], answers: []).json, as: UTF8.self)
    let earlier = plain.split(separator: "\n").filter { line in
      !["note", "is_left_out", "amended_at"].contains { line.contains("\"\($0)\"") }
    }.joined(separator: "\n")
    #expect(earlier != plain)
    #expect(
      try Archive(json: Data(earlier.utf8), at: .distantFuture).sessions == [Sample.session()])
  }

  @Test("with a date more than a day ahead is refused whole")
  func future() throws {
    let reason = "is more than a day ahead of this machine's clock"
    #expect(
      try fault("slept", "slept", at: Sample.day(-1) - 1)
        == ArchiveFault(place: "sessions[0].started_at", reason: reason))
    #expect(
      try fault("slept", "slept", at: Sample.day(-1) + 1)
        == ArchiveFault(place: "sessions[0].ended_at", reason: reason))
    #expect(
      try fault("slept", "slept", at: Sample.day(0) - 1)
        == ArchiveFault(place: "sessions[0].amended_at", reason: reason))
    #expect(try fault("slept", "slept", at: Sample.day(0)) == nil)
    let answer = SignsAnswer(at: Sample.day(2), clearance: .clear)
    for (archive, place) in [
      (Archive(sessions: [], answers: [answer]), "answers[0].at"),
      (
        Archive(sessions: [], answers: [], kept: [.init(at: Sample.day(2), exercise: "plank")]),
        "kept_exercises[0].at"
      ),
    ] {
      #expect(throws: ArchiveFault(place: place, reason: reason)) {
        try Archive(json: try archive.json, at: Sample.day(0))
      }
    }
  }

  @Test("tells in a table what holds now and what was first written")
  func table() throws {
    let archive = try Archive(json: Data(try document().utf8), at: .distantFuture)
    let line = try #require(ExerciseTable.csv(archive.sessions).split(separator: "\n").last)
    #expect(line.contains(",false,3,2,1032.25,"))
    #expect(
      line.hasSuffix(",plank,,partial,1,8,10,14.5,20.0,slept badly,false,2026-11-22 07:30:00,3,,hurt"))
  }
}

@Suite("Sessions as a table")
struct ExerciseTableTests {
  @Test("are known again, also where a spreadsheet wrote the table anew; JSON and other tables are not")
  func known() {
    let table = ExerciseTable.csv([Sample.session()])
    for text in [
      table, "\u{FEFF}" + table, table.replacing(",", with: ";"), table.replacing(",", with: "\t"),
    ] {
      #expect(ExerciseTable.isOne(Data(text.utf8)))
    }
    #expect(ExerciseTable.isOne(Data("\"id\",\"started_at\",\"ended_at\",\"routine\"\r\n".utf8)))
    for text in ["", "{\n  \"sessions\": []\n}\n", "name,age,size\n1,2,3\n", "session\n"] {
      #expect(!ExerciseTable.isOne(Data(text.utf8)), "\(text)")
    }
  }

  @Test("have moments that spreadsheets read, by the clock where the session was")
  func moments() {
    let session = Sample.session()
    #expect(CommaSeparated.time(session.startedAt, of: session) == "2026-11-21 07:30:00")
  }

  @Test("have a line for each exercise and side, with the session's columns repeated")
  func lines() {
    let session = Sample.session(exercises: [
      Sample.exercise("bird-dog", side: .right, .partial), Sample.exercise("bird-dog", side: .left),
    ])
    let start =
      "one,2026-11-21 07:30:00,2026-11-21 07:47:12,first-steps,First steps,gentle,interrupted,false,3,,"
      + "1032.25,120.25,45.0,20.0,7.0,840.0,"
    let lines = ExerciseTable.csv([session, Sample.session()]).split(separator: "\n").map(String.init)
    #expect(
      lines.dropFirst() == [
        start + "bird-dog,right,partial,1,8,10,14.5,20.0,,false,,,,",
        start + "bird-dog,left,done,1,8,10,14.5,20.0,,false,,,,", start + ",,,,,,,,,false,,,,",
      ])
    #expect(Set(lines.map { $0.count { $0 == "," } }) == [29])
  }

  @Test(
    "give a spreadsheet nothing to obey or to take apart",
    arguments: [
      ("=1+1", "'=1+1"), ("+1 day", "'+1 day"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"), ("-3.5", "-3.5"),
      (#"a "good" one, really"#, #""a ""good"" one, really""#), ("=A1,\"x\"", #""'=A1,""x""""#),
      ("two\nlines", #"two\u{A}lines"#),
    ])
  func cells(name: String, cell: String) {
    #expect(
      ExerciseTable.csv([Sample.session(exercises: [Sample.exercise(name)])]).contains(",\(cell),,done,"))
  }
}
