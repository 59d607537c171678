import Catalogue
import Engine
import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite("A whole programme for scripts")
struct WholeProgrammeTests {
  private static func document(_ id: String, _ make: (Programme, [[Plan]]) -> any Encodable) throws
    -> [String: Any]
  {
    let catalogue = try Shipped.catalogue, programme = try #require(catalogue.programmes[id])
    let plans = programme.stages.map { stage in
      stage.routines.compactMap { catalogue.routines[$0] }
        .map { Plan($0, level: stage.level ?? .gentle, catalogue: catalogue) }
    }
    let json = try SafeJSON.text(make(programme, plans))
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test(
    "Every stage has its sessions with level, minutes and doses, its habit, what it takes to go on, and who says so",
    arguments: ["first-weeks", "stronger-weeks", "keep-it-up", "desk-days"])
  func whole(id: String) throws {
    let document = try Self.document(id, WholeProgrammeDocument.init)
    #expect(document["id"] as? String == id && document["own"] as? Bool == false)
    for key in ["name", "summary", "for_whom", "then"] { #expect(document[key] != nil, "\(key)") }
    let stages = try #require(document["stages"] as? [[String: Any]])
    #expect(stages.compactMap { $0["number"] as? Int } == Array(1...stages.count))
    for stage in stages {
      let habit = try #require(stage["habit"] as? [String: Any]),
        goOn = try #require(stage["go_on"] as? [String: Any])
      for part in [habit, goOn, stage] { #expect((part["sources"] as? [String])?.isEmpty == false) }
      #expect(goOn["sessions"] as? Int ?? 0 > 0 && goOn["days"] as? Int ?? 0 >= 7)
      let sessions = try #require(stage["sessions"] as? [[String: Any]])
      #expect(!sessions.isEmpty)
      for session in sessions {
        #expect(
          session["minutes"] as? Int ?? 0 > 0 && session["level"] is String && session["routine"] is String)
        for exercise in try #require(session["exercises"] as? [[String: Any]]) {
          #expect(
            exercise["sets"] as? Int ?? 0 > 0 && (exercise["reps"] is Int || exercise["seconds"] is Int))
        }
      }
    }
  }

  @Test("Its plan has every step of every session")
  func plan() throws {
    let document = try Self.document("first-weeks", ProgrammePlanDocument.init)
    #expect(document["programme"] as? String == "first-weeks")
    let stages = try #require(document["stages"] as? [[String: Any]])
    #expect(stages.count == 6)
    for stage in stages {
      let plans = try #require(stage["plans"] as? [[String: Any]])
      #expect(plans.allSatisfy { ($0["steps"] as? [Any])?.isEmpty == false } && plans.count == 1)
    }
  }
}
