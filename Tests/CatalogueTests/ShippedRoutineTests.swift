import Catalogue
import TestSupport
import Testing

@Suite("The shipped routines")
struct ShippedRoutineTests {
  static let ids = [
    "core", "daily", "desk-break", "first-steps", "gentle-ten", "hips-and-hamstrings", "lower-back-ten",
    "morning", "next-steps", "on-your-back", "release", "stronger", "toolkit", "upper-back",
  ]

  private func exercises(of id: String, in block: Block? = nil) throws -> [String] {
    let routine = try #require(try Shipped.catalogue.routines[id])
    return routine.items.filter { block == nil || $0.block == block }.map(\.exercise)
  }

  @Test("There are exactly the fourteen, each with words of its own and a place in the list")
  func everyRoutine() throws {
    #expect(try Shipped.catalogue.routinesInOrder.map(\.id).sorted() == Self.ids)
    #expect(try Shipped.catalogue.routinesInOrder.map(\.order) == Array(1...14))
    for routine in try Shipped.catalogue.routinesInOrder {
      #expect(routine.name.count <= 28 && !routine.about.isEmpty && !routine.sources.isEmpty, "\(routine.id)")
      #expect(routine.items.contains { $0.block == .main }, "\(routine.id)")
    }
  }

  @Test("First steps are the three moves of the action plan")
  func firstSteps() throws {
    #expect(try exercises(of: "first-steps") == ["pelvic-tilt", "knee-to-chest", "cat-cow"])
    #expect(try Shipped.catalogue.routinesInOrder.first?.id == "first-steps")
  }

  @Test("Next steps add the one thing that the action plan names first, and ask for no more of the others")
  func nextSteps() throws {
    let catalogue = try Shipped.catalogue
    let first = try #require(catalogue.routines["first-steps"])
    let next = try #require(catalogue.routines["next-steps"])
    #expect(next.items.dropLast().map(\.exercise) == first.items.map(\.exercise))
    #expect(next.items.last?.exercise == "bird-dog")
    #expect(catalogue.routinesInOrder.dropFirst().first?.id == "next-steps")
    for (before, now) in zip(first.items, next.items) {
      let prescription = try #require(catalogue.exercises[now.exercise]).prescription
      for level in Level.allCases {
        let old = prescription.dose(at: level, within: before.narrowing)
        let new = prescription.dose(at: level, within: now.narrowing)
        #expect(new.sets <= old.sets && (new.reps ?? 0) <= (old.reps ?? 0), "\(now.exercise)")
        #expect((new.seconds ?? 0) <= (old.seconds ?? 0), "\(now.exercise)")
      }
    }
  }

  @Test("The gentle ten are the ten of their article, each once, from hands and knees to standing")
  func gentleTen() throws {
    let order = [
      "cat-cow", "thread-the-needle", "childs-pose", "pelvic-tilt", "bridge", "knee-to-chest", "supine-twist",
      "seated-forward-bend", "wall-angels", "standing-forward-fold",
    ]
    #expect(try exercises(of: "gentle-ten", in: .main) + exercises(of: "gentle-ten", in: .coolDown) == order)
  }

  @Test("The lower back ten have all ten themes of their article, and nothing else after the warm-up")
  func lowerBackTen() throws {
    let themes: [Set<String>] = [
      ["knee-to-chest"], ["pelvic-tilt", "bridge"], ["cat-cow"],
      ["knee-rolls", "seated-twist", "torso-twist", "supine-twist"],
      ["kneeling-hip-flexor-stretch", "lunge-hip-flexor-stretch", "hip-flexor-roll"], ["childs-pose"],
      ["supine-hamstring-stretch", "seated-forward-bend"], ["plank", "bird-dog", "dead-bug"],
      ["prone-back-extension"], ["figure-four-stretch", "piriformis-release"],
    ]
    let all = try exercises(of: "lower-back-ten", in: .main) + exercises(of: "lower-back-ten", in: .coolDown)
    for theme in themes { #expect(!theme.isDisjoint(with: all), "\(theme)") }
    #expect(themes.reduce(Set()) { $0.union($1) }.isSuperset(of: all))
    #expect(Set(all).count == all.count)
  }

  @Test("The toolkit goes from the back to hands and knees to standing, with every move of its article")
  func toolkit() throws {
    let order = [
      "pelvic-tilt", "knee-to-chest", "double-knee-to-chest", "dead-bug-heel-tap", "cat-cow", "bird-dog",
      "wall-angels", "standing-hamstring-stretch",
    ]
    #expect(try exercises(of: "toolkit", in: .main) + exercises(of: "toolkit", in: .coolDown) == order)
  }

  @Test("Daily has the article's warm-up and four to six of its exercises")
  func daily() throws {
    let warmUp = try exercises(of: "daily", in: .warmUp)
    #expect(Set(["arm-circles", "marching-in-place", "torso-twist"]).isSubset(of: warmUp))
    let all = try exercises(of: "daily", in: .main) + exercises(of: "daily", in: .coolDown)
    #expect((4...6).contains(all.count))
    #expect(try Set(all).isSubset(of: exercises(of: "gentle-ten")))
  }

  @Test(
    "The long routines end with a cool-down", arguments: ["daily", "toolkit", "gentle-ten", "lower-back-ten"])
  func coolDown(id: String) throws {
    #expect(try !exercises(of: id, in: .coolDown).isEmpty)
  }

  @Test("Every exercise stands in a routine")
  func everyExercise() throws {
    let catalogue = try Shipped.catalogue
    let used = Set(catalogue.routines.values.flatMap(\.items).map(\.exercise))
    #expect(catalogue.exercises.keys.filter { !used.contains($0) }.sorted() == [])
  }

  @Test(
    "No routine asks for more of an exercise than one article gives for it", arguments: ids, Level.allCases)
  func oneSource(id: String, level: Level) throws {
    let catalogue = try Shipped.catalogue
    for item in try #require(catalogue.routines[id]).items {
      let exercise = try #require(catalogue.exercises[item.exercise])
      let dose = exercise.prescription.dose(at: level, within: item.narrowing)
      #expect(
        exercise.sources.contains { exercise.figures.allow(dose, of: exercise.prescription.kind, by: $0) },
        "\(item.exercise): \(dose)")
    }
  }

  @Test("A mix of two articles is told from what either gives")
  func mixture() throws {
    let angels = try #require(try Shipped.catalogue.exercises["wall-angels"])
    func isGiven(sets: Int, reps: Int) -> Bool {
      var narrowing = Narrowing()
      narrowing[.sets] = sets...sets
      narrowing[.reps] = reps...reps
      let dose = angels.prescription.dose(at: .full, within: narrowing)
      return angels.sources.contains { angels.figures.allow(dose, of: .reps, by: $0) }
    }
    #expect(isGiven(sets: 1, reps: 12) && isGiven(sets: 2, reps: 10))
    #expect(!isGiven(sets: 2, reps: 12) && !isGiven(sets: 1, reps: 13))
  }

  @Test(
    "Pelvic tilts flow without a hold where article 002 is followed",
    arguments: ["first-steps", "next-steps", "on-your-back", "toolkit", "core"])
  func smoothTilts(id: String) throws {
    let tilts = try #require(try Shipped.catalogue.routines[id]).items.filter { $0.exercise == "pelvic-tilt" }
    #expect(tilts.map(\.narrowing[.pauseSeconds]) == [0...0])
  }

  @Test("The routine for sore days asks for no work of the belly with both legs in the air")
  func soreDays() throws {
    #expect(
      try Set(exercises(of: Catalogue.gentlestRoutine)) == [
        "belly-breathing", "pelvic-tilt", "knee-to-chest",
      ])
  }

  @Test("On your back never asks anyone to get up")
  func onYourBack() throws {
    let catalogue = try Shipped.catalogue
    for id in try exercises(of: "on-your-back") {
      #expect(catalogue.exercises[id]?.position == .supine, "\(id)")
    }
  }

  @Test("A desk break puts nobody on the floor")
  func deskBreak() throws {
    let catalogue = try Shipped.catalogue
    for id in try exercises(of: "desk-break") {
      let exercise = try #require(catalogue.exercises[id])
      #expect(
        [.seated, .standing].contains(exercise.position) && !exercise.equipment.contains(.mat), "\(id)")
    }
  }

  @Test("Core, stronger and upper back hold what their articles name")
  func themes() throws {
    #expect(Set(["plank", "bird-dog", "dead-bug"]).isSubset(of: try exercises(of: "core")))
    let stronger: Set = ["plank", "side-plank", "bridge", "single-leg-bridge", "clamshell"]
    #expect(stronger.isSubset(of: try exercises(of: "stronger")))
    let upper: Set = ["wall-angels", "scapular-retraction", "cat-cow", "chin-tuck", "neck-stretch"]
    #expect(upper.isSubset(of: try exercises(of: "upper-back")))
  }
}

extension [SourcedFigure] {
  /// Whether a source by itself gives as much as a dose asks for.
  ///
  /// A measure that no source gives is limber's own choice; one that another gives and this one doesn't means once, and
  /// without a hold.
  fileprivate func allow(_ dose: Dose, of kind: Prescription.Kind, by source: Source) -> Bool {
    func most(_ field: String, without: Int) -> Int {
      let given = filter { $0.field == field }
      if given.isEmpty { return .max }
      return given.filter { $0.source == source }.map(\.range.upperBound).max() ?? without
    }
    let counted =
      switch kind {
      case .hold: (dose.seconds ?? 0, most("hold_seconds", without: 0))
      case .timed: (dose.seconds ?? 0, most("seconds", without: 0))
      case .reps: (dose.reps ?? 0, most("reps", without: 0))
      }
    return counted.0 <= counted.1 && dose.sets <= most("sets", without: 1)
      && (dose.pauseSeconds ?? 0) <= most("pause_seconds", without: 0)
  }
}
