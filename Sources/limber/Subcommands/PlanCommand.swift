import Advice
import ArgumentParser
import Catalogue
import Coach
import Documents
import Engine
import Screen
import Text

/// The command `limber plan ROUTINE|EXERCISE|PROGRAMME`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "The plan of a routine or an exercise, step by step, with clock times.",
    discussion:
      "Of a programme it is that of each stage, exercise by exercise; --json has every step of them.")

  @Argument(help: "The id of a routine, an exercise or a programme.", completion: .everything) var routine:
    String
  @OptionGroup var amount: AmountOptions
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let catalogue = try Environment.catalogue(), settings = Environment.settings()
    let planner = Environment.planner(catalogue, settings)
    if let programme = catalogue.programmeAlone(called: routine) {
      return try show(programme, planner, in: catalogue)
    }
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

  /// The sessions of a programme's stages.
  private func show(_ programme: Programme, _ planner: Planner, in catalogue: Catalogue) throws {
    if amount.minutes != nil { throw Failure(Wording.Plans.noMinutes(programme.name), .usage) }
    let (plans, changes) = planner.plans(of: programme, amount.level)
    if let changed = changes.sentence(in: catalogue) { Environment.tell(changed) }
    if json { return try printJSON(ProgrammePlanDocument(programme, plans)) }
    Environment.print(Wording.Plans.programme(programme))
    for (stage, plans) in zip(programme.stages, plans) {
      Environment.print("")
      Environment.print(Wording.Plans.stage(stage))
      for plan in plans {
        Environment.print("\(plan.name) - \(plan.level.rawValue) - \(Words.clock(plan.length))")
        for (index, slot) in plan.slots.enumerated() {
          let steps = plan.timeline.filter { $0.step.slot == index }
          let length = steps.reduce(Duration.zero) { $0 + $1.step.length }
          let words = [slot.exercise.name, Words.dose(slot.dose, of: slot.exercise, onlySide: slot.onlySide)]
          Environment.print(
            "\(Words.clock(steps.first?.start ?? .zero).rightAligned(to: 6))  \(Words.clock(length).rightAligned(to: 5))  \(words.joined(separator: "  "))"
          )
        }
      }
    }
  }
}
