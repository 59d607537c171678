import Catalogue
import Engine
import Foundation
import TestSupport
import Testing

@testable import Documents
@testable import Journal

@Suite("A session for scripts")
struct SessionDocumentTests {
  private static let keys: Set = [
    "routine", "level", "started_at", "ended_at", "outcome", "rehearsal", "pain_before", "pain_after",
    "elapsed_seconds", "active_seconds", "ready_seconds", "rest_seconds", "paused_seconds", "away_seconds",
    "exercises", "note", "effort", "is_logged", "is_left_out", "amended_at",
  ]
  private static let exerciseKeys: Set = [
    "id", "side", "status", "sets_done", "reps_done", "reps_target", "hold_seconds_done",
    "hold_seconds_target",
  ]

  private func json(_ session: SessionRecord) throws -> [String: Any] {
    let data = try JSONEncoder().encode(SessionDocument(session))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("has every key of the contract, and nothing beside them but its id")
  func keys() throws {
    let document = try json(Sample.session(exercises: [Sample.exercise("bridge")]))
    #expect(Set(document.keys) == Self.keys.union(["id"]))
    let exercises = try #require(document["exercises"] as? [[String: Any]])
    #expect(exercises.map { Set($0.keys) } == [Self.exerciseKeys])
  }

  @Test("gives times in seconds")
  func units() throws {
    let document = try json(Sample.session())
    let seconds = document.filter { $0.key.hasSuffix("_seconds") }.compactMapValues { $0 as? Double }
    let expected = [
      "active_seconds": 120.25, "ready_seconds": 45, "rest_seconds": 20, "paused_seconds": 7,
      "away_seconds": 840, "elapsed_seconds": 1032.25,
    ]
    #expect(seconds == expected)
  }

  @Test("names routine, level, outcome and times of day")
  func words() throws {
    let document = try json(Sample.session(isRehearsal: true, effort: 4, said: "a good one"))
    #expect(document["effort"] as? Int == 4 && document["note"] as? String == "a good one")
    #expect(document["routine"] as? String == "first-steps")
    #expect(document["level"] as? String == "gentle")
    #expect(document["outcome"] as? String == "interrupted")
    #expect(document["started_at"] as? String == "2026-11-21T07:30:00+01:00")
    #expect(document["ended_at"] as? String == "2026-11-21T07:47:12+01:00")
    #expect(document["rehearsal"] as? Bool == true)
    #expect(document["pain_before"] as? Int == 3)
  }

  @Test("has null for what wasn't said, and not a missing key")
  func nulls() throws {
    var session = Sample.session(exercises: [Sample.exercise("bridge")])
    session.painBefore = nil
    let document = try json(session)
    #expect(document["pain_before"] is NSNull)
    #expect(document["pain_after"] is NSNull)
    let exercise = try #require((document["exercises"] as? [[String: Any]])?.first)
    #expect(exercise["side"] is NSNull)
    #expect(document["effort"] is NSNull)
    #expect(document["note"] is NSNull && document["amended_at"] is NSNull)
    #expect(document["is_left_out"] as? Bool == false)
    #expect(document["is_logged"] as? Bool == false)
    #expect(try json(Sample.session(isLogged: true))["is_logged"] as? Bool == true)
  }

  @Test("tells what was done of each exercise and side")
  func exercises() throws {
    let document = try json(
      Sample.session(exercises: [
        Sample.exercise("clamshell", side: .right, .partial),
        Sample.exercise("clamshell", side: .left, .hurt),
        Sample.exercise("bridge", slot: 1, .done), Sample.exercise("plank", slot: 2, .skipped),
      ]))
    let exercises = try #require(document["exercises"] as? [[String: Any]])
    #expect(exercises.compactMap { $0["id"] as? String } == ["clamshell", "clamshell", "bridge", "plank"])
    #expect(exercises.compactMap { $0["status"] as? String } == ["partial", "hurt", "done", "skipped"])
    #expect(exercises.compactMap { $0["side"] as? String } == ["right", "left"])
    let first = try #require(exercises.first)
    let numbers = first.compactMapValues { $0 as? Double }
    let expected = [
      "sets_done": 1, "reps_done": 8, "reps_target": 10, "hold_seconds_done": 14.5,
      "hold_seconds_target": 20,
    ]
    #expect(numbers == expected)
  }

  @Test("tells what holds now where something was set right, and what was first written beside it")
  func amended() throws {
    var session = Sample.session(exercises: [
      Sample.exercise("bridge", reps: 10), Sample.exercise("plank", slot: 1, .hurt),
    ])
    var amendment = Amendment(at: Sample.day(1))
    amendment.painBefore = .notRated
    amendment.painAfter = .rated(2)
    amendment.mark("bridge", hurts: true)
    amendment.mark("plank", hurts: false)
    try amendment.write(note: "slept badly")
    amendment.isLeftOut = true
    session.amendment = amendment
    let document = try json(session)
    #expect(Set(document.keys) == Self.keys.union(["id", "first_written"]))
    #expect(document["pain_before"] is NSNull && document["pain_after"] as? Int == 2)
    #expect(document["note"] as? String == "slept badly")
    #expect(document["is_left_out"] as? Bool == true)
    #expect(document["amended_at"] as? String == "2026-11-22T07:30:00+01:00")
    let first = try #require(document["first_written"] as? [String: Any])
    #expect(Set(first.keys) == ["pain_before", "pain_after", "hurt", "note"])
    #expect(first["pain_before"] as? Int == 3 && first["pain_after"] is NSNull && first["note"] is NSNull)
    #expect(first["hurt"] as? [String] == ["plank"])
    let exercises = try #require(document["exercises"] as? [[String: Any]])
    #expect(exercises.compactMap { $0["status"] as? String } == ["hurt", "partial"])
    #expect(exercises.compactMap { $0["first_status"] as? String } == ["done", "hurt"])
  }

  @Test("tells the same after it was kept")
  func keptIsSame() throws {
    let folder = try TemporaryFolder()
    let session = Sample.session(exercises: [Sample.exercise("bridge")])
    try Journal(path: folder.journal).save(session)
    let kept = try #require(try Journal(path: folder.journal).lastSession())
    #expect(try json(kept) as NSDictionary == json(session) as NSDictionary)
    withExtendedLifetime(folder) {}
  }
}
