import Foundation

@testable import Catalogue
@testable import Engine

/// Exercises made up for the ear, so that no word of the catalogue stands in the timelines.
enum Sample {
  static let hug = exercise(
    "hug", "Knee hug", .supine, sideNoun: "knee",
    Spoken(
      setup: "Lie on your back, knees bent.",
      action: "Hug one knee towards your chest. Keep the other foot flat."),
    hold(15, sides: .everySet, sets: 2))

  static let plank = exercise(
    "plank", "Plank", .prone,
    Spoken(
      setup: "Lie on your stomach, forearms under your shoulders.",
      action: "Lift your hips into a line, knees down if that is easier. Breathe out as you lift."),
    hold(10, aim: .strength))

  static let tilt = exercise(
    "tilt", "Pelvic tilt", .supine,
    Spoken(
      setup: "Lie on your back, knees bent, feet flat.",
      action: "Breathe out and press your lower back down. Let go as you breathe in."),
    reps(
      3, sets: 2,
      [
        Phase(name: "flatten", length: .seconds(3), breath: .out, cue: "Down"),
        Phase(name: "hold", length: .pause, breath: .natural, cue: "Stay"),
        Phase(name: "release", length: .seconds(3), breath: .in, cue: "Let go"),
      ]))

  static let dog = exercise(
    "dog", "Bird dog", .quadruped, sideNoun: "arm", easier: "cat",
    Spoken(
      setup: "Come onto your hands and knees.",
      action: "Breathe out and reach one arm and the other leg. Breathe in as you come back."),
    reps(
      2, sides: .everyRep,
      [
        Phase(name: "reach", length: .seconds(3), breath: .out, cue: "Reach"),
        Phase(name: "hold", length: .pause, breath: .natural, cue: "Stay"),
        Phase(name: "return", length: .seconds(3), breath: .in, cue: "Back"),
      ]))

  static let cat = exercise(
    "cat", "Cat-cow", .quadruped,
    Spoken(
      setup: "Come onto your hands and knees.",
      action: "Breathe in as your belly sinks. Breathe out as your back rounds."),
    reps(
      3,
      [
        Phase(name: "cow", length: .seconds(4), breath: .in, cue: "Sink"),
        Phase(name: "cat", length: .seconds(4), breath: .out, cue: "Round"),
      ]))

  static let breathing = exercise(
    "breathing", "Belly breathing", .supine,
    Spoken(
      setup: "Lie on your back, one hand on your belly.",
      action: "Let your belly rise as you breathe in, and sink as you breathe out."),
    Prescription(
      kind: .timed, aim: .mobility, sides: nil,
      ranges: [.sets: 1...1, .seconds: 20...20, .restSeconds: 15...15],
      tempo: [
        Phase(name: "in", length: .seconds(4), breath: .in, cue: "In"),
        Phase(name: "out", length: .seconds(6), breath: .out, cue: "Out"),
      ], cue: nil, growth: nil, ownChoice: []))

  /// As a person's own file has it: steps, and no more words than that.
  static let own = exercise(
    "own", "Wall slide", .standing, nil,
    reps(
      2,
      [
        Phase(name: "down", length: .seconds(3), breath: .in, cue: "Slide down"),
        Phase(name: "up", length: .seconds(3), breath: .out, cue: "Push up"),
      ]))

  /// Reps, a stretch on each side, a change of position, and a hold that is work.
  static let steps = plan(tilt, hug, cat, plank)
  /// A stretch on each side, reps on alternating sides, and breathing.
  static let sided = plan(hug, dog, breathing)

  static let catalogue = Catalogue(
    exercises: Dictionary(
      [hug, plank, tilt, dog, cat, breathing, own].map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
    routines: [:], topics: [])

  static func plan(_ exercises: Exercise..., name: String = "Sample") -> Plan {
    let items = exercises.map { RoutineItem(exercise: $0.id, block: .main, narrowing: Narrowing()) }
    let routine = Routine(id: "sample", name: name, about: "To try", items: items)
    return Plan(routine, level: .full, catalogue: catalogue)
  }

  private static func hold(
    _ seconds: Int, sides: Prescription.Sides? = nil, sets: Int = 1, aim: Prescription.Aim = .stretch
  ) -> Prescription {
    Prescription(
      kind: .hold, aim: aim, sides: sides,
      ranges: [.sets: sets...sets, .holdSeconds: seconds...seconds, .restSeconds: 15...15], tempo: [],
      cue: "Stay there", growth: nil, ownChoice: [])
  }

  private static func reps(
    _ reps: Int, sides: Prescription.Sides? = nil, sets: Int = 1, _ tempo: [Phase]
  ) -> Prescription {
    Prescription(
      kind: .reps, aim: .strength, sides: sides,
      ranges: [.sets: sets...sets, .reps: reps...reps, .pauseSeconds: 3...3, .restSeconds: 15...15],
      tempo: tempo, cue: nil, growth: nil, ownChoice: [])
  }

  private static func exercise(
    _ id: String, _ name: String, _ position: Position, sideNoun: String? = nil, easier: String? = nil,
    _ spoken: Spoken?, _ prescription: Prescription
  ) -> Exercise {
    Exercise(
      id: id, name: name, otherNames: [], position: position, equipment: [], targets: ["back"],
      regions: [.lowerBack], why: "It helps.",
      steps: ["Stand with your back to a wall.", "Slide down a little, and up again."], form: [], breath: "",
      spoken: spoken, cautions: [], conditions: [], mistakes: [], easier: easier, harder: nil, sources: [],
      sideNoun: sideNoun, prescription: prescription, figures: [], motion: nil)
  }
}
