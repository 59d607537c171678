import Catalogue

/// How fast the movements of reps may go.
enum Tempo {
  /// What `slower` and `faster` step through, in percent of the prescribed time.
  static let all = [60, 80, 100, 125, 150, 200]
  /// The shortest breath in and out: twelve a minute, limber's own choice.
  static let shortestBreath = 5
}

extension Session {
  /// Percent of the prescribed time that the phases of a rep take in one place of the plan.
  func tempo(of slot: Slot) -> Int { tempo < 100 ? max(tempo, slot.quickestTempo) : tempo }
}

extension Slot {
  /// The quickest tempo at which nobody breathes more than twelve times a minute; what is prescribed is never slowed.
  var quickestTempo: Int {
    let breaths = breaths
    return Tempo.all.first { tempo in
      tempo >= 100
        || breaths.allSatisfy { $0.moving * tempo + $0.still * 100 >= Tempo.shortestBreath * 100 }
    } ?? 100
  }

  /// The seconds from each breath in to the next, over and over: those of movement, and those of a hold within a rep.
  private var breaths: [(moving: Int, still: Int)] {
    let phases = exercise.prescription.tempo.filter { seconds(of: $0) > 0 }
    guard exercise.prescription.kind == .reps, phases.contains(where: { $0.breath == .out }),
      let first = phases.firstIndex(where: { $0.breath == .in })
    else { return [] }
    var breaths: [(moving: Int, still: Int)] = [], last = Breath.out
    for phase in phases[first...] + phases[..<first] {
      if phase.breath == .in, last != .in { breaths.append((0, 0)) }
      last = phase.breath
      if phase.length == .pause {
        breaths[breaths.count - 1].still += seconds(of: phase)
      } else {
        breaths[breaths.count - 1].moving += seconds(of: phase)
      }
    }
    return breaths
  }

  /// Whether a step of it is movement that a tempo makes longer or shorter.
  func isMovement(_ step: Step) -> Bool {
    guard step.kind == .rep, let phase = step.phase else { return false }
    return exercise.prescription.tempo[phase].length != .pause
  }
}
