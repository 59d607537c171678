@testable import Catalogue
@testable import Engine

/// Small exercises, and plans made of them.
enum Sample {
  static func hold(
    _ id: String, _ seconds: ClosedRange<Int> = 20...20, sides: Prescription.Sides? = nil, sets: Int = 1,
    position: Position = .supine, easier: String? = nil, aim: Prescription.Aim = .stretch,
    equipment: [Equipment] = [], growth: Growth? = nil
  ) -> Exercise {
    exercise(
      id, position, easier, equipment, tempo: [],
      Amount(
        kind: .hold, aim: aim, sides: sides, sets: sets, seconds: seconds, reps: nil, pause: nil,
        growth: growth))
  }

  /// Lift, hold as long as the pause says, lower.
  static let lifting = [
    Phase(name: "lift", length: .seconds(2), breath: .out, cue: "Up"),
    Phase(name: "stay", length: .pause, breath: .natural, cue: "Stay"),
    Phase(name: "lower", length: .seconds(4), breath: .in, cue: "Down"),
  ]

  static func reps(
    _ id: String, _ reps: Int = 2, sides: Prescription.Sides? = nil, sets: Int = 1, pause: Int = 3,
    position: Position = .supine, easier: String? = nil, aim: Prescription.Aim = .stretch,
    tempo: [Phase] = lifting
  ) -> Exercise {
    exercise(
      id, position, easier, [], tempo: tempo,
      Amount(
        kind: .reps, aim: aim, sides: sides, sets: sets, seconds: nil, reps: reps...reps,
        pause: pause...pause, growth: nil))
  }

  /// Swinging to one side for two seconds and to the other for three.
  static func timed(
    _ id: String, _ seconds: Int, position: Position = .standing, easier: String? = nil,
    equipment: [Equipment] = [], growth: Growth? = nil
  ) -> Exercise {
    let tempo = [
      Phase(name: "sway", length: .seconds(2), breath: .in, cue: "There"),
      Phase(name: "return", length: .seconds(3), breath: .out, cue: "And back"),
    ]
    return exercise(
      id, position, easier, equipment, tempo: tempo,
      Amount(
        kind: .timed, aim: .mobility, sides: nil, sets: 1, seconds: seconds...seconds, reps: nil, pause: nil,
        growth: growth))
  }

  static func catalogue(_ exercises: [Exercise]) -> Catalogue {
    Catalogue(
      exercises: Dictionary(exercises.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      routines: [:], topics: [])
  }

  /// A routine of main exercises, worked out at a level.
  static func plan(_ exercises: Exercise..., level: Level = .full) -> Plan {
    plan(main: exercises, level: level)
  }

  static func plan(
    warmUp: [Exercise] = [], main: [Exercise], coolDown: [Exercise] = [], level: Level = .full
  ) -> Plan {
    let blocks: [(Block, [Exercise])] = [(.warmUp, warmUp), (.main, main), (.coolDown, coolDown)]
    let items = blocks.flatMap { block, exercises in
      exercises.map { RoutineItem(exercise: $0.id, block: block, narrowing: Narrowing()) }
    }
    let routine = Routine(id: "sample", name: "Sample", about: "To try", sources: [], order: 1, items: items)
    return Plan(routine, level: level, catalogue: catalogue(warmUp + main + coolDown))
  }

  private struct Amount {
    let kind: Prescription.Kind
    let aim: Prescription.Aim
    let sides: Prescription.Sides?
    let sets: Int
    let seconds: ClosedRange<Int>?
    let reps: ClosedRange<Int>?
    let pause: ClosedRange<Int>?
    let growth: Growth?
  }

  private static func exercise(
    _ id: String, _ position: Position, _ easier: String?, _ equipment: [Equipment], tempo: [Phase],
    _ amount: Amount
  ) -> Exercise {
    var ranges: [Measure: ClosedRange<Int>] = [.sets: amount.sets...amount.sets, .restSeconds: 10...10]
    ranges[amount.kind.measure] = amount.reps ?? amount.seconds
    ranges[.pauseSeconds] = amount.pause
    let prescription = Prescription(
      kind: amount.kind, aim: amount.aim, sides: amount.sides, ranges: ranges, tempo: tempo,
      cue: "Rest there",
      growth: amount.growth, ownChoice: [])
    return Exercise(
      id: id, name: "The \(id)", otherNames: [], position: position, equipment: equipment, targets: ["back"],
      regions: [.lowerBack], why: "It helps", steps: ["Begin", "End"], form: ["Easy"], breath: "Slowly",
      spoken: nil, cautions: ["Stop if it hurts"], conditions: [], mistakes: [], easier: easier, harder: nil,
      sources: [.gentleTen],
      sideNoun: amount.sides == nil ? nil : "leg", prescription: prescription, figures: [], motion: nil)
  }
}
