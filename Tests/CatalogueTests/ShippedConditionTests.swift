import Catalogue
import TestSupport
import Testing

/// What each condition changes about a kind of exercise, over all that limber ships.
@Suite("What the shipped exercises say to somebody's condition")
struct ShippedConditionTests {
  private func all() throws -> [Exercise] { try Shipped.catalogue.exercises.values.sorted { $0.id < $1.id } }

  private func advice(_ id: String, _ condition: Condition) throws -> ConditionAdvice? {
    try #require(try Shipped.catalogue.exercises[id]).advice(for: condition)
  }

  // MARK: The notes

  @Test("Each condition stands once in an exercise, with a note of one to three plain sentences")
  func notes() throws {
    for exercise in try all() {
      let conditions = exercise.conditions.map(\.condition)
      #expect(Set(conditions).count == conditions.count, "\(exercise.id)")
      #expect(conditions == conditions.sorted(), "\(exercise.id)")
      for advice in exercise.conditions {
        #expect((4...45).contains(advice.note.split(separator: " ").count), "\(exercise.id): \(advice.note)")
        #expect(advice.note.hasSuffix("."), "\(exercise.id): \(advice.note)")
      }
    }
  }

  @Test(
    "An article's word is an article's that the exercise rests on; only child's pose in pregnancy has one")
  func sources() throws {
    for exercise in try all() {
      for advice in exercise.conditions where advice.source != .limber {
        #expect(exercise.sources.contains(advice.source), "\(exercise.id)")
        #expect(exercise.id == "childs-pose" && advice.condition == .pregnancy, "\(exercise.id)")
      }
    }
  }

  @Test("Whom limber follows is a body that was read on that condition")
  func following() throws {
    let bodies: [Condition: Set<String>] = [
      .osteoporosis: ["Royal Osteoporosis Society"], .hipReplacement: ["Leeds Teaching Hospitals"],
      .kneeReplacement: ["Wylde 2019"], .highBloodPressure: ["Harvard"], .glaucoma: ["Sight Advice"],
      .vertigo: ["NHS Lanarkshire"], .pregnancy: ["NHS"], .recentSurgery: ["NHS Suffolk", "Delphi 2021"],
      .bloodThinners: ["Delphi 2021"],
    ]
    for exercise in try all() {
      for advice in exercise.conditions {
        guard let body = advice.following else { continue }
        #expect(bodies[advice.condition]?.contains(body) == true, "\(exercise.id): \(body)")
      }
    }
  }

  @Test("A limit is on something that the exercise counts, and never asks for more")
  func limits() throws {
    for exercise in try all() {
      let dose = exercise.prescription
      for advice in exercise.conditions {
        for (measure, most) in advice.limit {
          let usual = dose.ranges[measure]?.upperBound
          #expect(most <= usual ?? 0, "\(exercise.id), \(advice.condition.rawValue)")
        }
      }
    }
  }

  // MARK: What is done instead

  @Test("Whatever is left out has something else in its place, which that condition does not leave out")
  func replacements() throws {
    let exercises = try Shipped.catalogue.exercises
    for exercise in try all() {
      for advice in exercise.conditions {
        #expect((advice.kind == .leaveOut) == (advice.replacement != nil), "\(exercise.id)")
        guard let id = advice.replacement else { continue }
        let replacement = try #require(exercises[id])
        let its = replacement.advice(for: advice.condition)
        #expect(its?.kind != .leaveOut, "\(exercise.id), \(advice.condition.rawValue): \(id)")
        #expect(replacement.equipment.allSatisfy { exercise.equipment.contains($0) || $0.isInEveryHome })
      }
    }
  }

  @Test("No condition empties a routine, and the first steps are never left out")
  func routines() throws {
    let catalogue = try Shipped.catalogue
    for condition in Condition.allCases {
      for routine in catalogue.routinesInOrder {
        let main = routine.items.filter { $0.block == .main }.compactMap { catalogue.exercises[$0.exercise] }
        let done = main.compactMap { exercise in
          exercise.advice(for: condition)?.kind == .leaveOut
            ? exercise.advice(for: condition)?.replacement : exercise.id
        }
        #expect(Set(done).count * 2 >= main.count, "\(routine.id), \(condition.rawValue)")
      }
      for id in ["pelvic-tilt", "knee-to-chest", "cat-cow", "belly-breathing"] {
        #expect(try advice(id, condition)?.kind != .leaveOut, "\(id), \(condition.rawValue)")
      }
    }
  }

  // MARK: By position

  @Test("Nothing is done face down in pregnancy, and nothing flat on the back without a word about it")
  func pregnancy() throws {
    for exercise in try all() {
      switch exercise.position {
      case .prone: #expect(exercise.advice(for: .pregnancy)?.kind == .leaveOut, "\(exercise.id)")
      case .supine: #expect(exercise.advice(for: .pregnancy) != nil, "\(exercise.id)")
      default: continue
      }
    }
    #expect(try advice("childs-pose", .pregnancy)?.source == .lowerBack)
  }

  @Test("Positional vertigo: lying down and rolling over go slowly")
  func vertigo() throws {
    for exercise in try all() where [.supine, .prone, .sideLying].contains(exercise.position) {
      let advice = exercise.advice(for: .vertigo)
      #expect(advice?.kind == .adapt, "\(exercise.id)")
      #expect(advice?.note.contains("slowly") == true, "\(exercise.id)")
    }
  }

  @Test("On hands and knees sore wrists, sore knees and a new knee get something softer")
  func handsAndKnees() throws {
    for exercise in try all() where exercise.position == .quadruped {
      for condition in [Condition.soreWrists, .soreKnees, .kneeReplacement] {
        #expect(exercise.advice(for: condition)?.kind == .adapt, "\(exercise.id), \(condition.rawValue)")
      }
    }
    for exercise in try all() where exercise.position == .kneeling {
      for condition in [Condition.soreKnees, .kneeReplacement] {
        #expect(exercise.advice(for: condition) != nil, "\(exercise.id), \(condition.rawValue)")
      }
    }
  }

  // MARK: By kind

  @Test("High blood pressure: a hold that is work lasts ten seconds at most, and the breath flows")
  func highBloodPressure() throws {
    for exercise in try all() where exercise.prescription.aim == .strength {
      let advice = exercise.advice(for: .highBloodPressure)
      if exercise.prescription.kind == .hold {
        #expect((advice?.limit[.holdSeconds]).map { $0 <= 10 } == true, "\(exercise.id)")
      }
      #expect(advice?.note.lowercased().contains("breathe out") == true, "\(exercise.id)")
    }
  }

  @Test(
    "With the head below the heart, eyes and blood pressure are thought of",
    arguments: ["childs-pose", "standing-forward-fold", "thread-the-needle"])
  func headDown(id: String) throws {
    #expect(try advice(id, .glaucoma) != nil)
    #expect(try advice(id, .highBloodPressure) != nil)
    #expect(try advice(id, .vertigo) != nil)
  }

  @Test(
    "Osteoporosis: rounding and turning stay short and slow, and nothing of it is forbidden",
    arguments: [
      "cat-cow", "childs-pose", "double-knee-to-chest", "knee-rolls", "knee-to-chest", "seated-forward-bend",
      "seated-twist", "standing-forward-fold", "supine-twist", "thread-the-needle", "torso-twist",
    ])
  func osteoporosis(id: String) throws {
    let advice = try #require(try advice(id, .osteoporosis))
    #expect(advice.kind == .adapt)
    #expect(advice.following == "Royal Osteoporosis Society")
  }

  @Test(
    "A new hip: not past a right angle, not across, not twisted",
    arguments: [
      "childs-pose", "double-knee-to-chest", "figure-four-stretch", "knee-rolls", "knee-to-chest",
      "lunge-hip-flexor-stretch", "seated-forward-bend", "seated-twist", "standing-forward-fold",
      "supine-twist",
    ])
  func newHip(id: String) throws {
    #expect(try advice(id, .hipReplacement)?.following == "Leeds Teaching Hospitals")
  }

  @Test(
    "After surgery or a birth the work for the belly waits; breathing and small tilts do not",
    arguments: [
      "dead-bug", "dead-bug-heel-tap", "double-knee-to-chest", "plank", "prone-back-extension", "side-plank",
      "single-leg-bridge",
    ])
  func recentSurgery(id: String) throws {
    let advice = try #require(try advice(id, .recentSurgery))
    #expect(advice.kind == .leaveOut)
    #expect(["pelvic-tilt", "belly-breathing"].contains(advice.replacement))
  }

  @Test("After surgery every stretch waits until the person is cleared")
  func stretchesWait() throws {
    for exercise in try all() where exercise.prescription.aim == .stretch {
      #expect(exercise.advice(for: .recentSurgery) != nil, "\(exercise.id)")
    }
  }

  @Test("Rollers and balls are left out with blood thinners or a clot")
  func rollers() throws {
    var met = 0
    for exercise in try all() where !Set(exercise.equipment).isDisjoint(with: [.foamRoller, .massageBall]) {
      #expect(exercise.advice(for: .bloodThinners)?.kind == .leaveOut, "\(exercise.id)")
      met += 1
    }
    #expect(met == 2)
  }

  @Test(
    "Sore shoulders neither carry nor reach more than they like",
    arguments: [
      "arm-circles", "bird-dog", "cat-cow", "dead-bug", "plank", "side-plank", "thread-the-needle",
      "wall-angels",
    ])
  func soreShoulders(id: String) throws {
    #expect(try advice(id, .soreShoulders) != nil)
  }
}

extension Exercise {
  fileprivate func advice(for condition: Condition) -> ConditionAdvice? {
    conditions.first { $0.condition == condition }
  }
}

extension Equipment {
  /// What a replacement may need although the exercise it stands for doesn't.
  fileprivate var isInEveryHome: Bool { [.mat, .chair, .wall, .strap, .step].contains(self) }
}
