import Catalogue
import TestSupport

@testable import Engine

/// What random sequences are tried on: short plans of every shape, and parts of the shipped routines.
struct Ground {
  let catalogue: Catalogue
  let plans: [Plan]

  static let shared = Result {
    let catalogue = try Shipped.catalogue
    let shipped = catalogue.routinesInOrder.flatMap { routine in
      Level.allCases.map { part(of: Plan(routine, level: $0, catalogue: catalogue)) }
    }
    let tilt = Sample.hold("tilt", 6...6)
    let dog = Sample.reps("dog", 2, sides: .everyRep, sets: 2, position: .quadruped, easier: "tilt")
    let shell = Sample.reps("shell", 2, sides: .once, position: .sideLying, easier: "dog")
    let leg = Sample.reps("leg", 3, sides: .everySet, pause: 1, easier: "tilt")
    let hug = Sample.hold("hug", 25...25, sides: .everySet, sets: 2, easier: "shell")
    let small = [
      Sample.plan(dog, hug), Sample.plan(shell, Sample.timed("sway", 12)), Sample.plan(hug, leg),
      Sample.plan(tilt, hug), Sample.plan(leg), Sample.plan(dog), Sample.plan(Sample.hold("fold", sets: 3)),
    ]
    let all = Array(catalogue.exercises.values) + [tilt, dog, shell, leg, hug]
    let waiting = small.map { plan in
      var plan = plan
      plan.preferences.advance = .wait
      return plan
    }
    return Ground(catalogue: Sample.catalogue(all), plans: small + waiting + shipped)
  }

  /// Two exercises of a routine with few reps, so that a walk gets through them in few steps.
  private static func part(of plan: Plan) -> Plan {
    let first = plan.level == .gentle ? 0 : plan.level == .standard ? 1 : 2
    let slots = plan.slots.dropFirst(min(first, plan.slots.count - 2)).prefix(2).map { slot in
      var few = slot
      few.dose.reps = slot.dose.reps.map { min($0, 3) }
      few.dose.sets = min(slot.dose.sets, 2)
      return few
    }
    return Plan(routine: plan.routine, name: plan.name, level: plan.level, slots: slots)
  }
}
