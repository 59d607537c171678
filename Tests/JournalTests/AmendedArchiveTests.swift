import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Documents
@testable import Journal

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
      !["note", "is_logged", "is_left_out", "amended_at", "effort"].contains { line.contains("\"\($0)\"") }
    }.joined(separator: "\n")
    #expect(earlier != plain)
    #expect(
      try Archive(json: Data(earlier.utf8), at: .distantFuture).sessions == [Sample.session()])
  }

  @Test("keeps apart what was said after a session and what was set right of it")
  func notes() throws {
    for note in [nil, "", "no, a bad one"] {
      var session = Sample.session(effort: 4, said: "a good one")
      var amendment = Amendment(at: Sample.day(1))
      amendment.note = note
      amendment.isLeftOut = true
      session.amendment = amendment
      let json = try Archive(sessions: [session]).json
      let read = try Archive(json: json, at: .distantFuture).sessions
      #expect(read == [session])
      #expect(read.map(\.note) == [note == nil ? "a good one" : note == "" ? nil : note])
      #expect(read.map(\.effort) == [4])
    }
  }

  @Test("of an earlier limber, whose notes were all set right afterwards, has them as it did")
  func earlierNotes() throws {
    let lines = try document().split(separator: "\n").map(String.init)
    // The note that was set right stood with the session alone.
    let first = try #require(lines.firstIndex { $0.contains("first_written") })
    let earlier = lines.enumerated().filter { index, line in
      !line.contains("\"note\"") || line.contains("slept badly") && line.hasPrefix("      \"note\"")
    }.map(\.element)
    try #require(earlier.count == lines.count - 2 && first > 0)
    let text = earlier.joined(separator: "\n").replacing("\"amendment\" : {,", with: "\"amendment\" : {")
    let read = try Archive(json: Data(text.utf8), at: .distantFuture).sessions
    #expect(read.map { $0.amendment?.note } == ["slept badly"])
    #expect(read.map(\.said) == [nil])
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
        Archive(sessions: [], answers: [], retained: [.init(at: Sample.day(2), exercise: "plank")]),
        "kept_exercises[0].at"
      ),
    ] + Self.ahead {
      #expect(throws: ArchiveFault(place: place, reason: reason)) {
        try Archive(json: try archive.json, at: Sample.day(0))
      }
    }
  }

  /// Everything else that has a moment, each of two days ahead.
  private static let ahead: [(Archive, String)] = {
    var activity = Archive(), added = Archive(), choice = Archive(), lookBack = Archive(), habit = Archive(),
      taken = Archive()
    activity.activities = [
      Activity(id: "a", text: "a", addedAt: Sample.day(0), ratings: [.init(at: Sample.day(2), score: 1)])
    ]
    added.activities = [Activity(id: "a", text: "a", addedAt: Sample.day(2))]
    choice.choices = [ProgrammeChoice(programme: "a", at: Sample.day(2), kind: .held)]
    lookBack.lookBacks = [LookBack(at: Sample.day(2), feeling: .same, hasNewSigns: false)]
    habit.habits = [.init(tick: HabitTick(habit: "a", day: Day(0)), at: Sample.day(2), isTicked: true)]
    taken.breaks = [BreakTaken(at: Sample.day(2), outcome: .skipped, seconds: 0, exercises: [])]
    return [
      (activity, "activities[0].ratings[0].at"), (added, "activities[0].added_at"),
      (choice, "programme_choices[0].at"), (lookBack, "look_backs[0].at"), (habit, "habits[0].at"),
      (taken, "breaks[0].at"),
    ]
  }()

  @Test("tells in a table what holds now and what was first written")
  func table() throws {
    let archive = try Archive(json: Data(try document().utf8), at: .distantFuture)
    let line = try #require(ExerciseTable.csv(archive.sessions).split(separator: "\n").last)
    #expect(line.contains(",false,3,2,1032.25,"))
    #expect(
      line.hasSuffix(",plank,,partial,1,8,10,14.5,20.0,false,slept badly,false,2026-11-22 07:30:00,3,,hurt,"))
  }
}
