import Foundation
import TestSupport

@testable import Catalogue
@testable import Engine

/// Plans made of the catalogue that limber ships.
extension Shipped {
  static func plan(_ routine: String, _ level: Level) throws -> Plan {
    let catalogue = try catalogue
    guard let routine = catalogue.routines[routine] else { throw CocoaError(.fileNoSuchFile) }
    return Plan(routine, level: level, catalogue: catalogue)
  }

  /// A short routine: a hold on each side, reps on alternating sides, and a timed movement.
  static func sided(_ sets: Int = 1) throws -> Plan {
    var hold = Narrowing()
    hold.sets = sets...sets
    hold.holdSeconds = 15...15
    var reps = Narrowing()
    reps.sets = 1...1
    reps.reps = 2...2
    var timed = Narrowing()
    timed.seconds = 20...20
    let items = [
      RoutineItem(exercise: "knee-to-chest", block: .main, narrowing: hold),
      RoutineItem(exercise: "bird-dog", block: .main, narrowing: reps),
      RoutineItem(exercise: "belly-breathing", block: .coolDown, narrowing: timed),
    ]
    return try plan(items)
  }

  static func plan(_ items: [RoutineItem]) throws -> Plan {
    let routine = Routine(id: "sided", name: "Sides", about: "To try", sources: [], order: 1, items: items)
    return Plan(routine, level: .gentle, catalogue: try catalogue)
  }
}
