import ArgumentParser
import Catalogue
import CatalogueFiles
import Coach
import Engine
import Figure
import Foundation
import Screen

/// The command `limber check [FILE…]`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check routine, exercise or programme files.",
    discussion:
      "Tells every fault with file, line and column, and of a routine that is right what it comes to.")

  @Argument(help: "The files; without one, all of your own.", completion: .file(extensions: ["yaml"]))
  var files: [String] = []

  func run() throws {
    let (checked, catalogue) = Environment.ownFolder.check(
      files, beside: try Environment.shippedCatalogue())
    let notes = files.isEmpty ? Environment.ownFolder.passedOver : []
    for path in notes { print(Wording.Check.passedOver(path)) }
    if checked.isEmpty, !notes.isEmpty { return }
    if checked.isEmpty { return print(Wording.Check.nothing(in: Environment.ownFolder.path)) }
    let reports = checked.map { CheckReport($0, in: catalogue) }
    for line in reports.flatMap(\.lines) { print(line) }
    guard reports.allSatisfy(\.isRight) else { throw Failure("", .badData) }
  }
}

/// What a check says of one file.
struct CheckReport {
  let isRight: Bool
  let lines: [String]

  init(_ file: CheckedFile, in catalogue: Catalogue) {
    var diagnostics = file.diagnostics
    // Whether a body can move like that is known to the figure alone.
    if case .exercise(let exercise) = file.content { diagnostics += Figure(exercise)?.diagnostics() ?? [] }
    if case .routine(let routine) = file.content {
      diagnostics += routine.carried.flatMap { Figure($0)?.diagnostics() ?? [] }
    }
    isRight = diagnostics.isEmpty
    lines = isRight ? [Self.summary(of: file, in: catalogue)] : diagnostics.map(\.description)
  }

  private static func summary(of file: CheckedFile, in catalogue: Catalogue) -> String {
    switch file.content {
    case .exercise(let exercise):
      let parts = [Wording.Check.exercise(exercise.name), exercise.position.plainName]
      let amount = [Words.ranges(exercise.prescription)]
      return Wording.Check.file(file.path, parts + amount + note(exercise.origin))
    case .routine(let routine):
      let plans = Level.allCases.map { Plan(routine, level: $0, catalogue: catalogue) }
      let minutes = plans.map { Wording.Check.minutes($0.minutes, at: $0.level.rawValue) }.joined(
        separator: ", ")
      let changes = plans.map(\.positionChanges).max() ?? 0
      let equipment = plans.first?.equipment.map(\.rawValue) ?? []
      let parts = [
        Wording.Check.routine(routine.name), minutes, Wording.Check.positionChanges(changes),
        equipment.isEmpty ? Wording.Check.noEquipment : equipment.joined(separator: ", "),
      ]
      return Wording.Check.file(file.path, parts + note(routine.origin))
    case .programme(let programme):
      let stages = Wording.Check.stages(programme.stages.count)
      let parts = [Wording.Check.programme(programme.name), stages]
      return Wording.Check.file(file.path, parts + note(programme.origin))
    case nil: return Wording.Check.file(file.path, [Wording.Check.right])
    }
  }

  private static func note(_ origin: Origin) -> [String] {
    origin == .own(replacesShipped: true) ? [Wording.Check.replacesShipped] : []
  }
}
