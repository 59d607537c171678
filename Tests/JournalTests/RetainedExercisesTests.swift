import Catalogue
import GRDB
import Statistics
import TestSupport
import Testing

@testable import Documents
@testable import Journal

@Suite("An exercise that is kept")
final class KeptExercisesTests: Scratch {
  @Test("despite a condition is kept for that alone, and not though it hurt")
  func overruled() throws {
    try journal.retain(["childs-pose", "plank"], despite: .soreKnees, at: Sample.day(1))
    try journal.retain(["plank"], despite: .soreWrists, at: Sample.day(2))
    try journal.retain(["plank"], despite: .soreWrists, at: Sample.day(3))
    try journal.retain(["bridge"], despite: nil, at: Sample.day(2))
    let fresh = try Journal(path: folder.journal)
    #expect(
      try fresh.overruled() == [
        Overruling(exercise: "childs-pose", condition: .soreKnees),
        Overruling(exercise: "plank", condition: .soreKnees),
        Overruling(exercise: "plank", condition: .soreWrists),
      ])
    #expect(try fresh.retainedExercises() == ["bridge": Sample.day(2)])
  }

  @Test("comes along to another machine with its condition, and twice changes nothing")
  func carried() throws {
    try journal.retain(["plank"], despite: .soreWrists, at: Sample.day(1))
    try journal.retain(["plank"], despite: nil, at: Sample.day(2))
    let archive = try Archive(json: try journal.archive().json, at: Sample.day(3))
    let other = try Journal(path: folder.path("other/journal.db"))
    for _ in 1...2 { _ = try other.merge(archive) }
    #expect(try other.archive().retained == archive.retained)
    #expect(try other.overruled() == [Overruling(exercise: "plank", condition: .soreWrists)])
    #expect(try other.retainedExercises() == ["plank": Sample.day(2)])
  }

  @Test("despite a condition that only a later version knows changes nothing here")
  func unknown() throws {
    try journal.database.write {
      try $0.execute(
        sql: "INSERT INTO kept_exercise (at_ms, exercise, condition) VALUES (0, 'plank', 'levitation')")
    }
    #expect(try journal.overruled().isEmpty)
    #expect(try journal.retainedExercises().isEmpty)
    #expect(try journal.archive().retained.isEmpty)
  }
}
