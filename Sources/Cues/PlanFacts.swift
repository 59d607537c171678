import Catalogue
import Engine

/// What cues need to know of a session and its plan.
struct PlanFacts {
  let session: Session

  private var plan: Plan { session.plan }

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

  /// Whether no place before has the same exercise.
  func isFirstOfItsExercise(_ slot: Int) -> Bool {
    let id = plan.slots[slot].exercise.id
    return order.first { plan.slots[$0].exercise.id == id } == slot
  }

  /// The time from the beginning of a step to the end of the plan.
  func timeLeft(from step: Step) -> Duration {
    plan.steps[(plan.steps.firstIndex(of: step) ?? 0)...].reduce(.zero) { $0 + session.scaled($1) }
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

  /// Whether a phase is the one that its rep begins with.
  func beginsRep(_ step: Step) -> Bool {
    let rep = plan.steps.first {
      ($0.kind, $0.slot, $0.set) == (step.kind, step.slot, step.set)
        && ($0.side, $0.rep) == (step.side, step.rep)
    }
    return rep?.phase == step.phase
  }
}
