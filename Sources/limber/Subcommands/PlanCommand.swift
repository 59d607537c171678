import ArgumentParser
import Catalogue
import Documents
import Engine
import Screen
import Text

/// The command `limber plan ROUTINE|EXERCISE`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "The plan of a routine or an exercise, step by step, with clock times.")

  @Argument(help: "The id of a routine or an exercise.", completion: .routinesAndExercises) var routine:
    String
  @OptionGroup var amount: AmountOptions
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let catalogue = try Environment.catalogue(), settings = Environment.settings()
    let planner = Environment.planner(catalogue, settings)
    let (plan, changed) = try amount.plan(of: routine, in: catalogue, planner)
    if let changed { Environment.tell(changed) }
    if json { return try printJSON(PlanDocument(plan)) }
    Environment.print("\(plan.name) - \(plan.level.rawValue) - \(Words.clock(plan.length))")
    for (start, step) in plan.timeline {
      let exercise = plan.slots[step.slot].exercise
      var words = [step.kind.rawValue.padded(to: 6), exercise.name]
      if let side = step.side { words.append(exercise.name(of: side)) }
      if step.kind.isWork { words.append(Wording.Plans.set(step.set)) }
      if let rep = step.rep { words.append(Wording.Plans.rep(rep)) }
      if let phase = step.phase { words.append(exercise.prescription.tempo[phase].name) }
      Environment.print(
        "\(Words.clock(start).rightAligned(to: 6))  \(Words.clock(step.length).rightAligned(to: 5))  \(words.joined(separator: "  "))"
      )
    }
  }
}
