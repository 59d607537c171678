import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Documents
@testable import Journal

@Suite("A faulty archive")
struct FaultyArchiveTests {
  /// A sound document with one thing in it changed.
  private func fault(_ old: String, _ new: String) throws -> ArchiveFault? {
    let sessions = [0, 1].map {
      Sample.session("id \($0)", exercises: [Sample.exercise("bridge"), Sample.exercise("plank", slot: 1)])
    }
    var archive = Archive(
      sessions: sessions, answers: [.init(at: Sample.morning, clearance: .clear)],
      retained: [.init(at: Sample.morning, exercise: "plow")])
    let one = Sample.one()
    (archive.activities, archive.choices, archive.lookBacks) = (one.activities, one.choices, one.lookBacks)
    (archive.habits, archive.breaks) = (one.habits, one.breaks)
    let json = String(decoding: try archive.json, as: UTF8.self)
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
      (#""effort" : null"#, #""effort" : 11"#, "sessions[1].effort", "is 11, not between 0 and 10"),
      (#""score" : 6"#, #""score" : -1"#, "activities[0].ratings[1].score", "is -1, not between 0 and 10"),
      (
        #""text" : "Tie my shoes""#, #""text" : "\u202e""#, "activities[0].text",
        "has characters that can't be printed"
      ),
      (#"2026-11-25T06:30"#, #"2026-11-22T06:30"#, "activities[0].ratings", "has the same moment twice"),
      (
        #""kind" : "started""#, #""kind" : "begun""#, "programme_choices[0].kind",
        #"is "begun", which is none of started, stopped, held, resumed"#
      ),
      (
        #""feeling" : "better""#, #""feeling" : "good""#, "look_backs[0].feeling",
        #"is "good", which is none of better, same, worse"#
      ),
      (#""day" : "2026-11-21""#, #""day" : "2026-02-30""#, "habits[0].day", "is no day such as 2026-11-21"),
      (#""ticked" : true"#, #""ticked" : 1"#, "habits[0].ticked", "is no true or false"),
      (#""seconds" : 75"#, #""seconds" : 90000"#, "breaks[0].seconds", "is 90000, not between 0 and 86400"),
      (#""chin-tuck""#, #""chin tuck""#, "breaks[0].exercises", "has an id with a space in it"),
      (#""arm-circles""#, #""arm circles""#, "breaks[0].hurt", "has an id with a space in it"),
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
