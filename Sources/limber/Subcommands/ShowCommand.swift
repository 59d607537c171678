import Advice
import ArgumentParser
import Catalogue
import Coach
import Documents
import Engine
import Figure
import Foundation
import Screen
import Settings
import Text

/// The command `limber show ID`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "An exercise or a routine in words and figures, or a programme in words.")

  @Argument(help: "The id of an exercise, a routine or a programme.", completion: .everything) var id: String
  @Option(
    help: "The level that a routine is worked out for; without it as home, or a programme's stage, suggests.")
  var level: Level?
  @Flag(help: "As JSON.") var json = false
  @Option(
    help: ArgumentHelp(
      "Write an exercise's figures to an SVG file; limber sheet draws a routine.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var svg: String?

  @Flag(help: "Replace the SVG file where it is there already.") var force = false

  func validate() throws {
    if force && svg == nil { throw ValidationError(Wording.Options.forceWithoutSVG) }
    if json && svg != nil { throw ValidationError(Wording.Options.exclude("--json", "--svg")) }
  }

  func run() throws {
    let catalogue = try Environment.catalogue()
    if let programme = catalogue.programmeAlone(called: id) { return try show(programme, in: catalogue) }
    switch try catalogue.subject(called: id, exercisesFirst: true) {
    case .exercise(let exercise): try show(exercise, in: catalogue)
    case .routine(let routine): try show(routine, in: catalogue)
    }
  }

  private func show(_ exercise: Exercise, in catalogue: Catalogue) throws {
    if json { return try printJSON(ExerciseDocument(exercise)) }
    let figure = Figure(exercise)
    if let svg {
      guard let figure else { throw Failure(Wording.Plans.noFigure(exercise.name), .failure) }
      return try ExchangeFile(svg).write(Data(figure.svgSheet(of: exercise).utf8), replacing: force)
    }
    if let figure, !Environment.isInWords {
      print(
        FigureStrip.text(figure, width: Environment.width, glyphs: Environment.glyphs), terminator: "\n\n")
    }
    let conditions = Environment.settings().conditions
    Environment.print(
      Page(exercise, in: catalogue, glyphs: Environment.glyphs, conditions: conditions))
  }

  private func show(_ routine: Routine, in catalogue: Catalogue) throws {
    if let svg { throw Failure(Wording.Plans.noSVG(routine.id, svg), .usage) }
    let planner = Environment.planner(catalogue, Environment.settings())
    let (plan, changes) = planner.plan(routine, level)
    if json { return try printJSON(RoutineDocument(routine, plan)) }
    let told = changes.map { $0.words(in: catalogue) }
    Environment.print(Page(routine, plan: plan, glyphs: Environment.glyphs, changes: told))
  }

  private func show(_ programme: Programme, in catalogue: Catalogue) throws {
    if let svg { throw Failure(Wording.Plans.noSVG(programme.id, svg), .usage) }
    let planner = Environment.planner(catalogue, Environment.settings())
    let (plans, changes) = planner.plans(of: programme, level)
    if json { return try printJSON(WholeProgrammeDocument(programme, plans)) }
    let told = changes.map { $0.words(in: catalogue) }.reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    Environment.print(Page(programme, plans: plans, changes: told, glyphs: Environment.glyphs))
  }
}

extension Figure {
  /// All keyframes of one exercise.
  fileprivate func svgSheet(of exercise: Exercise) -> String {
    let entries = keyPoses.map { SheetEntry(self, pose: $0, title: motion.poses[$0].name) }
    return Self.svgSheet(entries, columns: min(3, entries.count), title: exercise.name)
  }
}
