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

    #expect(try journal.sessionCount(before: Sample.day(2)) == 2)
    #expect(try journal.forget(before: Sample.day(2)) == 2)
    #expect(try journal.sessions(limit: .max).map(\.id) == ["session-of-day-3", "session-of-day-2"])
    let answer = try journal.signsAnswer()
    #expect(answer?.ticked == ["fever"])
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.journal)), as: UTF8.self)
    for day in 0..<4 {
      #expect(text.contains("a secret of day \(day)") == (day >= 2))
      #expect(text.contains("session-of-day-\(day)") == (day >= 2))
    }
    #expect(try journal.forget(before: Sample.day(2)) == 0)
  }
}
