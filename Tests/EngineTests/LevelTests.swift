import TestSupport
import Testing

@testable import Catalogue
@testable import Engine

@Suite("Levels")
struct LevelTests {
  /// Every exercise by itself, and every exercise of every routine, as worked out for a level.
  private func doses(_ level: Level) throws -> [(exercise: Exercise, narrowing: Narrowing, dose: Dose)] {
    let catalogue = try Shipped.catalogue
    let alone = catalogue.exercisesByName.map { exercise in
      (exercise, Narrowing(), exercise.prescription.dose(at: level))
    }
    let routines = catalogue.routinesInOrder.flatMap { routine in
      let plan = Plan(routine, level: level, catalogue: catalogue)
      return zip(plan.slots, routine.items).map { ($0.exercise, $1.narrowing, $0.dose) }
    }
    return alone + routines
  }

  private func amounts(_ exercise: Exercise, _ dose: Dose) -> [(field: String, amount: Int)] {
    let kind = exercise.prescription.kind
    return [
      ("sets", dose.sets), ("reps", dose.reps), ("pause_seconds", dose.pauseSeconds),
      ("hold_seconds", kind == .hold ? dose.seconds : nil), ("seconds", kind == .timed ? dose.seconds : nil),
    ].compactMap { field, amount in amount.map { (field, $0) } }
  }

  @Test("Gentle keeps the beginner's rule: 5 to 8 reps, one or two sets, stretches of 15 to 20 seconds")
  func gentle() throws {
    for (exercise, narrowing, dose) in try doses(.gentle) {
      #expect((1...2).contains(dose.sets), "\(exercise.id)")
      if let reps = dose.reps { #expect((5...8).contains(reps), "\(exercise.id)") }
      guard exercise.prescription.kind == .hold, let seconds = dose.seconds else { continue }
      #expect(seconds <= 20, "\(exercise.id)")
      let most = (narrowing[.holdSeconds] ?? exercise.prescription.ranges[.holdSeconds])?.upperBound ?? 0
      if exercise.prescription.aim == .stretch { #expect(seconds >= min(15, most), "\(exercise.id)") }
    }
  }

  @Test("No level asks for more than an article gives", arguments: Level.allCases)
  func figures(level: Level) throws {
    for (exercise, _, dose) in try doses(level) {
      for (field, amount) in amounts(exercise, dose) {
        let figures = exercise.figures.filter { $0.field == field }.map(\.range.upperBound)
        if let most = figures.max() { #expect(amount <= most, "\(field) of \(exercise.id)") }
      }
    }
  }

  @Test("Full works at the top of the prescription, or of what the routine makes of it")
  func full() throws {
    for (exercise, narrowing, dose) in try doses(.full) {
      let prescription = exercise.prescription
      #expect(dose.sets == (narrowing[.sets] ?? prescription.sets).upperBound, "\(exercise.id)")
      switch prescription.kind {
      case .hold, .timed:
        let measure = prescription.kind == .hold ? Measure.holdSeconds : .seconds
        // What grows begins at its low end, as long as no routine says another.
        let growth = narrowing[measure] == nil ? prescription.growth : nil
        let own = try #require(prescription.ownRange(of: measure))
        let most = growth.map { min(own.upperBound, own.lowerBound + $0.step) }
        #expect(dose.seconds == most ?? (narrowing[measure] ?? own).upperBound, "\(exercise.id)")
      case .reps:
        #expect(dose.reps == (narrowing[.reps] ?? prescription.ranges[.reps])?.upperBound, "\(exercise.id)")
      }
      #expect(
        dose.pauseSeconds == (narrowing[.pauseSeconds] ?? prescription.ranges[.pauseSeconds])?.upperBound)
    }
  }

  @Test("Nothing gets less from one level to the next")
  func ascending() throws {
    let levels = try Level.allCases.map(doses)
    for (lower, higher) in zip(levels, levels.dropFirst()) {
      for (low, high) in zip(lower, higher) {
        let less = amounts(low.exercise, low.dose), more = amounts(high.exercise, high.dose)
        #expect(zip(less, more).allSatisfy { $0.amount <= $1.amount }, "\(low.exercise.id)")
      }
    }
  }

  @Test("The middle of a range of seconds is one that a person would say, and stays in the range")
  func middle() {
    #expect(Level.standard.pickSeconds(15...30) == 20)
    #expect(Level.standard.pickSeconds(12...14) == 12)
    #expect(Sample.hold("hug", 20...45).prescription.dose(at: .standard).seconds == 30)
  }
}
