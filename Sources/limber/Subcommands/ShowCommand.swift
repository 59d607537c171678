import ArgumentParser
import Catalogue
import Engine
import Screen

/// The command `limber show ID`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "An exercise or a routine in words.")

  @Argument(help: "The id of an exercise or a routine.") var id: String
  @Option(help: "The level that a routine is worked out for.") var level = Level.standard
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let catalogue = try Surroundings.catalogue()
    if let exercise = catalogue.exercises[id] {
      if json { return try printJSON(ExerciseDocument(exercise)) }
      Surroundings.print(Page(exercise, in: catalogue, glyphs: Surroundings.glyphs))
    } else if let routine = catalogue.routines[id] {
      if json { return try printJSON(RoutineDocument(routine, level: level, in: catalogue)) }
      let plan = Plan(routine, level: level, catalogue: catalogue)
      Surroundings.print(Page(routine, plan: plan, glyphs: Surroundings.glyphs))
    } else {
      throw Failure.noSuch(
        "exercise or routine", id, among: Array(catalogue.exercises.keys) + Array(catalogue.routines.keys))
    }
  }
}
