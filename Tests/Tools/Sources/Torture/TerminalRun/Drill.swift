import Foundation
import Rig

/// A routine of three short exercises, and how much of it a screen has shown as done.
struct Drill {
  static let file = """
    name: \(name)
    about: Three short exercises, for what may go wrong meanwhile.
    main: [press, lift, hang]
    exercises:
      press:
        name: Press
        position: supine
        steps: [Press down., Let go.]
        prescription:
          kind: reps
          aim: strength
          sets: 2
          reps: 6
          rest_seconds: 5
          tempo:
            - {phase: press, seconds: 1, breath: out, cue: Press}
            - {phase: let go, seconds: 1, breath: in, cue: Let go}
      lift:
        name: Lift
        position: supine
        steps: [Lift., Lower.]
        prescription:
          kind: reps
          aim: strength
          sets: 1
          reps: 8
          rest_seconds: 5
          tempo:
            - {phase: lift, seconds: 1, breath: out, cue: Lift}
            - {phase: lower, seconds: 1, breath: in, cue: Lower}
      hang:
        name: Hang
        position: supine
        side: leg
        steps: [Hang., Breathe.]
        prescription:
          kind: hold
          aim: stretch
          sets: 1
          sides: once
          hold_seconds: 6
          rest_seconds: 5
          cue: Hang

    """
  private static let name = "Drill"
  /// The same with nothing but three reps, for where it is done again and again.
  static let short = """
    name: Drill
    about: Three reps.
    main: [{exercise: press, sets: 1, reps: 3}]
    exercises:
    """ + (file.components(separatedBy: "exercises:").last?.components(separatedBy: "  lift:").first ?? "")
  /// The reps of a set of the first and the second exercise.
  private static let reps = [6, 8]

  /// The reps of each exercise that were shown as done while nothing was said to be unsaved.
  private(set) var shown = [0, 0]
  /// Whether the whole of it was shown or said to be done.
  private(set) var isCompleted = false
  private var isUnsaved = false

  /// Takes in what a screen shows.
  mutating func see(_ display: Display) {
    let rows = display.text
    isUnsaved = isUnsaved || rows.contains { $0.contains("NOT SAVED") }
    guard !isUnsaved else { return }
    guard display.isAlternate else {
      if rows.contains(where: { $0.contains("Session completed.") }) { isCompleted = true }
      return
    }
    guard let number = (rows.first?.wholeMatch(of: /.* (\d) of \d/)?.1).flatMap({ Int($0) }) else { return }
    if number > 1 { shown[0] = 12 }
    if number > 2 { shown[1] = 8 }
    guard number < 3, let status = rows.lazy.compactMap({ $0.firstMatch(of: /set (\d) of \d/) }).first,
      let set = Int(status.1)
    else { return }
    let rep = rows.lazy.compactMap { $0.firstMatch(of: /rep (\d) of \d/)?.1 }.first.flatMap { Int($0) } ?? 1
    shown[number - 1] = max(shown[number - 1], (set - 1) * Self.reps[number - 1] + rep - 1)
  }

  /// Takes it for done: the program ended with 0, and nobody ended it.
  mutating func complete() { isCompleted = true }

  /// Holds a journal's latest session to what was shown.
  func check(_ session: JSON?) throws {
    guard shown != [0, 0] || isCompleted else { return }
    let exercises = session?["exercises"]?.elements ?? []
    for (index, reps) in shown.enumerated() {
      let kept = index < exercises.count ? Int(exercises[index]["reps_done"]?.number ?? 0) : 0
      try must(kept >= reps, .step, "exercise \(index + 1): \(reps) reps were shown, \(kept) are kept")
    }
    if isCompleted {
      let isDone = !exercises.isEmpty && exercises.allSatisfy { $0["status"]?.text == "done" }
      try must(isDone, .step, "completed by the screen or the exit status, not in the journal")
    }
  }
}
