import Advice
import Catalogue
public import Engine
import Settings

extension Planner {
  /// How long a break takes: less is no break, more is a session.
  static let breakLength = Duration.seconds(60)...Duration.seconds(90)
  /// More time than this to get ready would be most of the break.
  private static let readySeconds = 10

  /// The moves of a break, gently and once each: on the feet first, then what else of those on the feet or on a chair is next
  /// and has room; `nil` where nothing suits the person.
  ///
  /// - Parameters:
  ///   - turn: How many moves were had before; whose turn it is goes by that.
  ///   - hurting: Exercises that hurt, which are left out with all that is avoided.
  public func breakPlan(turn: Int, without hurting: Set<String>) -> Plan? {
    let all = catalogue.exercisesByName.filter {
      $0.suitsBreak && !avoided.contains($0.id) && !hurting.contains($0.id)
    }
    let standing = all.filter { $0.position == .standing }, firsts = standing.isEmpty ? all : standing
    guard !firsts.isEmpty else { return nil }
    let first = firsts[turn % firsts.count]
    let place = all.firstIndex(of: first) ?? 0
    var plan = plan([first])
    for next in all[(place + 1)...] + all[..<place] where plan.length < Self.breakLength.lowerBound {
      let longer = self.plan(plan.exercises + [next])
      if longer.length <= Self.breakLength.upperBound { plan = longer }
    }
    return plan
  }

  private func plan(_ exercises: [Exercise]) -> Plan {
    let routine = Routine(
      id: "break", name: Wording.Breaks.name, about: "",
      items: exercises.map {
        RoutineItem(exercise: $0.id, block: .main, narrowing: $0.prescription.leastOfOneSet)
      })
    var preferences = settings.preferences
    preferences.readySeconds = min(preferences.readySeconds, Self.readySeconds)
    return Plan(
      tailoring.tailored(routine, in: catalogue).routine, level: .gentle, preferences: preferences,
      catalogue: catalogue)
  }
}

extension Exercise {
  /// Whether it can be done beside a desk: on the feet or on a chair, with nothing to be fetched.
  fileprivate var suitsBreak: Bool {
    switch position {
    case .standing: equipment.allSatisfy { [.wall, .chair].contains($0) }
    case .seated: equipment == [.chair]
    default: false
    }
  }
}

extension Prescription {
  /// One set of as little as it prescribes, however much it has grown to.
  fileprivate var leastOfOneSet: Narrowing {
    var narrowing: Narrowing = [.sets: 1...1]
    if let least = counted?.lowerBound { narrowing[kind.measure] = least...least }
    return narrowing
  }
}
