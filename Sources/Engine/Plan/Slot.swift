public import Catalogue

/// One exercise's place in a plan.
public struct Slot: Hashable, Sendable {
  /// The exercise done there.
  public let exercise: Exercise
  /// The part of the routine.
  public let block: Block
  /// How much of it.
  public var dose: Dose
  /// Sorts records as they were planned; steps of 100 leave room for easier ones.
  public let order: Int
  /// The one side that the routine asks for; `nil` for both.
  public var onlySide: Side?
  /// Seconds of rest between sets that the routine asks for; `nil` for the usual.
  public var restSeconds: Int?

  /// Leaves room in the order for easier exercises between two of the routine.
  static let orderStride = 100

  /// The sides to do, in order; one `nil` where both work together.
  public var sides: [Side?] { exercise.isSided ? onlySide.map { [$0] } ?? [.right, .left] : [nil] }
}

extension Slot {
  /// The steps of this place, with the time to get ready before them.
  func steps(
    index: Int, after before: Exercise?, _ preferences: Preferences, at level: Level
  ) -> [Step] {
    var steps = [
      Step(
        kind: .ready, slot: index, side: sides[0], set: 1, rep: nil, phase: nil,
        length: preferences.ready(from: before, to: exercise, at: level))
    ]
    func change(to side: Side?, set: Int) -> Step {
      Step(
        kind: .switch, slot: index, side: side, set: set, rep: nil, phase: nil, length: exercise.sideChange)
    }
    func rest(before set: Int, _ side: Side?) -> Step {
      Step(
        kind: .rest, slot: index, side: side, set: set, rep: nil, phase: nil,
        length: preferences.rest(of: exercise, asked: restSeconds))
    }
    switch exercise.prescription.sides {
    case nil, .everyRep:
      for set in 1...dose.sets {
        if set > 1 { steps.append(rest(before: set, sides[0])) }
        steps += work(index: index, set: set, sides: sides)
      }
    case .everySet:
      for set in 1...dose.sets {
        if set > 1 { steps.append(rest(before: set, sides[0])) }
        for side in sides {
          if side != sides[0] { steps.append(change(to: side, set: set)) }
          steps += work(index: index, set: set, sides: [side])
        }
      }
    case .once:
      for side in sides {
        for set in 1...dose.sets {
          if set > 1 { steps.append(rest(before: set, side)) }
          if set == 1, side != sides[0] { steps.append(change(to: side, set: set)) }
          steps += work(index: index, set: set, sides: [side])
        }
      }
    }
    return steps
  }

  /// One set: a hold, a time of movement, or reps, on one side or alternating.
  private func work(index: Int, set: Int, sides: [Side?]) -> [Step] {
    let prescription = exercise.prescription
    guard prescription.kind == .reps else {
      return sides.map {
        Step(
          kind: prescription.kind == .hold ? .hold : .timed, slot: index, side: $0, set: set, rep: nil,
          phase: nil,
          length: .seconds(dose.seconds ?? 1))
      }
    }
    return (1...max(1, dose.reps ?? 1)).flatMap { rep in
      sides.flatMap { self.rep(rep, index: index, set: set, side: $0) }
    }
  }

  /// The phases of one rep; a pause of no length is none.
  func rep(_ rep: Int, index: Int, set: Int, side: Side?) -> [Step] {
    exercise.prescription.tempo.enumerated().compactMap { phase, tempo in
      let seconds = seconds(of: tempo)
      guard seconds > 0 else { return nil }
      return Step(
        kind: .rep, slot: index, side: side, set: set, rep: rep, phase: phase, length: .seconds(seconds))
    }
  }

  /// How long a phase takes at the prescribed tempo.
  func seconds(of phase: Phase) -> Int {
    switch phase.length {
    case .seconds(let seconds): seconds
    case .pause: dose.pauseSeconds ?? 1
    }
  }
}
