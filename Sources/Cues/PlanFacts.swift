import Catalogue
import Engine

/// What cues need to know of a plan that is being followed.
struct PlanFacts {
  let plan: Plan
  /// Percent of the prescribed time that the phases of a rep take.
  let tempo: Int

  func exercise(of step: Step) -> Exercise { plan.slots[step.slot].exercise }

  /// The one side that is done of a one-sided exercise; `nil` for both.
  func onlySide(of step: Step) -> Side? { plan.slots[step.slot].onlySide }

  /// The places of the plan in the order of their steps.
  var order: [Int] {
    plan.steps.reduce(into: []) { order, step in
      if order.last != step.slot { order.append(step.slot) }
    }
  }

  /// Where in the order a place stands; one that was given up stands nowhere, and so first.
  func position(of slot: Int) -> Int { order.firstIndex(of: slot) ?? -1 }

  /// How long a step takes at the present tempo, which leaves holds alone.
  func length(of step: Step) -> Duration {
    let phases = exercise(of: step).prescription.tempo
    guard step.kind == .rep, let phase = step.phase, phases.indices.contains(phase),
      phases[phase].length != .pause
    else { return step.length }
    return step.length * tempo / 100
  }

  /// The time from the beginning of a step to the end of the plan.
  func timeLeft(from step: Step) -> Duration {
    plan.steps[(plan.steps.firstIndex(of: step) ?? 0)...].reduce(.zero) { $0 + length(of: $1) }
  }

  /// How many sets the exercise of a step has.
  func sets(of step: Step) -> Int {
    plan.steps.reduce(step.set) { $1.slot == step.slot ? max($0, $1.set) : $0 }
  }

  /// How many reps the set of a step has, on its side.
  func reps(of step: Step) -> Int {
    plan.steps.reduce(step.rep ?? 1) { most, other in
      guard other.slot == step.slot, other.set == step.set, other.side == step.side else { return most }
      return max(most, other.rep ?? 1)
    }
  }
}
