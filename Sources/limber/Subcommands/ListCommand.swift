import ArgumentParser
import Catalogue
import Coach
import Documents
import Engine
import Screen
import Settings
import Text

/// The command `limber list [exercises|routines]`.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All routines, or all exercises.")

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case exercises, routines
  }

  @Argument(help: "exercises or routines.") var kind = Kind.routines
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let catalogue = try Environment.catalogue()
    switch kind {
    case .routines:
      let routines = catalogue.routinesInOrder
      let planner = Environment.planner(catalogue, Environment.settings())
      if json {
        let documents = routines.map {
          RoutineDocument($0, planner.plan($0).plan)
        }
        return try printJSON(documents)
      }
      for routine in routines {
        let plan = planner.plan(routine).plan
        Environment.print(
          "\(routine.id.padded(to: 20)) \(String(plan.minutes).rightAligned(to: 3)) \(Wording.Plans.minutes)  \(routine.name)"
            + Self.note(routine.origin))
      }
    case .exercises:
      let exercises = catalogue.exercisesByName
      if json { return try printJSON(exercises.map(ExerciseDocument.init)) }
      for exercise in exercises {
        Environment.print(
          "\(exercise.id.padded(to: 29)) \(exercise.position.plainName.padded(to: 19)) \(exercise.name)"
            + Self.note(exercise.origin))
      }
    }
  }

  private static func note(_ origin: Origin) -> String { origin.note.map(Wording.Plans.origin) ?? "" }
}
