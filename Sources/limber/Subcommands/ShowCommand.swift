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
    commandName: "show", abstract: "An exercise or a routine in words and figures.")

  @Argument(help: "The id of an exercise or a routine.", completion: .routinesAndExercises) var id: String
  @Option(help: "The level that a routine is worked out for; without it as home suggests.")
  var level: Level?
  @Flag(help: "As JSON.") var json = false
  @Option(
    help: ArgumentHelp(
      "Write the figures to an SVG file; of a routine one sheet to print.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var svg: String?

  @Flag(help: "Replace the SVG file where it is there already.") var force = false

  func validate() throws {
    if force && svg == nil { throw ValidationError(Wording.Options.forceWithoutSVG) }
    if json && svg != nil { throw ValidationError(Wording.Options.exclude("--json", "--svg")) }
  }

  func run() throws {
    let catalogue = try Environment.catalogue()
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
      return try write(figure.svgSheet(of: exercise), to: svg)
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
    let planner = Environment.planner(catalogue, Environment.settings())
    let (plan, changes) = planner.plan(routine, level)
    if json { return try printJSON(RoutineDocument(routine, plan)) }
    if let svg { return try write(Figure.svgSheet(of: plan), to: svg) }
    let told = changes.map { $0.words(in: catalogue) }
    Environment.print(Page(routine, plan: plan, glyphs: Environment.glyphs, changes: told))
  }

  private func write(_ document: String, to path: String) throws {
    try ExchangeFile(path).write(Data(document.utf8), replacing: force)
  }
}

extension Figure {
  /// All keyframes of one exercise.
  fileprivate func svgSheet(of exercise: Exercise) -> String {
    let entries = keyPoses.map { SheetEntry(self, pose: $0, title: motion.poses[$0].name) }
    return Self.svgSheet(entries, columns: min(3, entries.count), title: exercise.name)
  }

  /// A routine on one page: the name, the dose and the telling keyframe of each exercise.
  fileprivate static func svgSheet(of plan: Plan) -> String {
    let entries = plan.slots.enumerated().compactMap { index, slot -> SheetEntry? in
      guard let figure = Figure(slot.exercise),
        let pose = figure.keyPoses.dropFirst().first ?? figure.keyPoses.first
      else { return nil }
      return SheetEntry(
        figure, pose: pose, title: "\(index + 1). \(slot.exercise.name)",
        lines: [
          Words.dose(slot.dose, of: slot.exercise, onlySide: slot.onlySide), slot.exercise.breath,
        ].flatMap { $0.wrapped(to: 44) }
      )
    }
    return svgSheet(
      entries, columns: 3, title: Wording.Plans.sheet(plan.name, plan.level.rawValue, minutes: plan.minutes))
  }
}
