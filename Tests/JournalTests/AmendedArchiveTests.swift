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
      !["note", "is_logged", "is_left_out", "amended_at"].contains { line.contains("\"\($0)\"") }
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
        Archive(sessions: [], answers: [], retained: [.init(at: Sample.day(2), exercise: "plank")]),
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
