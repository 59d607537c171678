import Catalogue
import Engine
import Foundation
import Testing

@Suite("What a person says about a session")
struct NoteTests {
  private func session(said: String?, note: String? = nil) -> SessionRecord {
    var session = SessionRecord(
      id: "one", routine: "daily", routineName: "Daily", level: .standard, startedAt: .distantPast,
      utcOffset: 0,
      endedAt: .distantPast, outcome: .completed, isRehearsal: false, painBefore: nil, painAfter: nil,
      time: TimeSplit(), exercises: [], effort: 4, said: said)
    var amendment = Amendment(at: .distantPast)
    amendment.note = note
    session.amend(with: amendment)
    return session
  }

  @Test("is what they said right after it, or what they set right since, or nothing where they took it away")
  func holds() {
    #expect(session(said: nil).note == nil)
    #expect(session(said: "a good one").note == "a good one")
    #expect(session(said: "a good one", note: "no, a bad one").note == "no, a bad one")
    #expect(session(said: "a good one", note: "").note == nil)
    #expect(session(said: nil, note: "slept badly").note == "slept badly")
  }

  @Test("is set right by nothing that says the same")
  func same() {
    #expect(session(said: "a good one", note: "a good one").amendment == nil)
    #expect(session(said: nil, note: "").amendment == nil)
    #expect(session(said: "a good one", note: "").amendment != nil)
  }

  @Test("holds with how hard it was, whatever else is set right")
  func amended() {
    var session = session(said: "a good one")
    var amendment = Amendment(at: .distantPast)
    amendment.painAfter = .rated(2)
    session.amend(with: amendment)
    #expect(session.amended.effort == 4)
    #expect(session.amended.note == "a good one")
  }

  @Test("has no spaces around it")
  func spaces() throws {
    #expect(try Amendment.checked(note: "  slept  badly ") == "slept  badly")
    #expect(try Amendment.checked(note: "   ") == "")
  }
}
