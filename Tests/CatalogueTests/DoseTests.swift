import TestSupport
import Testing

@testable import Catalogue

/// What a level should make of an exercise.
struct Amount: Sendable, CustomTestStringConvertible {
  let id: String
  let level: Level
  let sets: Int
  let reps: Int?
  let seconds: Int?
  let pause: Int?

  init(_ id: String, _ level: Level, sets: Int, reps: Int? = nil, seconds: Int? = nil, pause: Int? = nil) {
    self.id = id
    self.level = level
    self.sets = sets
    self.reps = reps
    self.seconds = seconds
    self.pause = pause
  }

  var testDescription: String { "\(id), \(level.rawValue)" }
}

@Suite("How much a level asks for")
struct DoseTests {
  @Test(
    "Gentle works at the low end, standard in the middle, full at the top",
    arguments: [
      Amount("bridge", .gentle, sets: 1, reps: 8, pause: 3),
      Amount("bridge", .standard, sets: 1, reps: 12, pause: 3),
      Amount("bridge", .full, sets: 2, reps: 15, pause: 3),
      Amount("pelvic-tilt", .standard, sets: 1, reps: 12, pause: 4),
      Amount("pelvic-tilt", .full, sets: 2, reps: 15, pause: 5),
      Amount("bird-dog", .gentle, sets: 2, reps: 8, pause: 3), Amount("dead-bug", .gentle, sets: 1, reps: 5),
      Amount("cat-cow", .standard, sets: 1, reps: 9), Amount("cat-cow", .full, sets: 1, reps: 10),
      Amount("knee-to-chest", .gentle, sets: 2, seconds: 15),
      Amount("knee-to-chest", .standard, sets: 2, seconds: 15),
      Amount("knee-to-chest", .full, sets: 3, seconds: 30),
      Amount("seated-forward-bend", .gentle, sets: 2, seconds: 20),
      Amount("seated-forward-bend", .standard, sets: 2, seconds: 35),
      Amount("supine-hamstring-stretch", .gentle, sets: 2, seconds: 20),
      Amount("supine-hamstring-stretch", .standard, sets: 4, seconds: 30),
      Amount("supine-hamstring-stretch", .full, sets: 5, seconds: 30),
      Amount("plank", .gentle, sets: 1, seconds: 10), Amount("plank", .standard, sets: 1, seconds: 10),
      Amount("plank", .full, sets: 2, seconds: 15),
      Amount("prone-back-extension", .standard, sets: 1, seconds: 20),
      Amount("belly-breathing", .gentle, sets: 1, seconds: 60),
      Amount("belly-breathing", .standard, sets: 1, seconds: 90),
      Amount("torso-twist", .full, sets: 1, seconds: 30),
    ])
  func levels(amount: Amount) throws {
    let dose = try #require(try Shipped.catalogue.exercises[amount.id]).prescription.dose(at: amount.level)
    #expect(dose.sets == amount.sets)
    #expect(dose.reps == amount.reps)
    #expect(dose.seconds == amount.seconds)
    #expect(dose.pauseSeconds == amount.pause)
  }

  /// Every exercise by itself, and as each routine asks for it.
  private static func asked() throws -> [(exercise: Exercise, narrowing: Narrowing)] {
    let catalogue = try Shipped.catalogue
    let items = catalogue.routines.values.flatMap(\.items).compactMap { item in
      catalogue.exercises[item.exercise].map { ($0, item.narrowing) }
    }
    return catalogue.exercises.values.map { ($0, Narrowing()) } + items
  }

  @Test("Gentle keeps to the beginner's rule everywhere: 8 reps, 2 sets and 20 seconds at most")
  func beginnersRule() throws {
    for (exercise, narrowing) in try Self.asked() {
      let dose = exercise.prescription.dose(at: .gentle, within: narrowing)
      #expect(dose.sets <= 2 && (dose.reps ?? 0) <= 8, "\(exercise.id)")
      if exercise.prescription.kind == .hold { #expect((dose.seconds ?? 0) <= 20, "\(exercise.id)") }
    }
  }

  @Test("No level ever asks for more than an article gives, nor for nothing")
  func neverMore() throws {
    for (exercise, narrowing) in try Self.asked() {
      let prescription = exercise.prescription
      let most = [
        prescription.ranges[.reps], prescription.ranges[.holdSeconds], prescription.ranges[.seconds],
      ].compactMap {
        $0?.upperBound
      }
      for level in Level.allCases {
        let dose = prescription.dose(at: level, within: narrowing)
        let amount = try #require(dose.reps ?? dose.seconds)
        #expect(dose.sets >= 1 && dose.sets <= prescription.sets.upperBound, "\(exercise.id)")
        #expect(amount >= 1 && most.contains { amount <= $0 }, "\(exercise.id)")
        #expect((dose.reps == nil) == (prescription.kind != .reps), "\(exercise.id)")
        #expect(
          (dose.pauseSeconds ?? 0) <= (prescription.ranges[.pauseSeconds]?.upperBound ?? 0), "\(exercise.id)")
      }
    }
  }

  @Test("A higher level never asks for less")
  func rising() throws {
    for (exercise, narrowing) in try Self.asked() {
      let doses = Level.allCases.map { exercise.prescription.dose(at: $0, within: narrowing) }
      for (lower, higher) in zip(doses, doses.dropFirst()) {
        #expect(lower.sets <= higher.sets, "\(exercise.id)")
        #expect((lower.reps ?? 0) <= (higher.reps ?? 0), "\(exercise.id)")
        #expect((lower.seconds ?? 0) <= (higher.seconds ?? 0), "\(exercise.id)")
      }
    }
  }

  @Test("A routine's narrower ranges take the place of the exercise's own")
  func narrowing() throws {
    let knee = try #require(try Shipped.catalogue.exercises["knee-to-chest"]).prescription
    var narrowing = Narrowing()
    narrowing[.holdSeconds] = 5...5
    #expect(Level.allCases.map { knee.dose(at: $0, within: narrowing).seconds } == [5, 5, 5])
    #expect(Level.allCases.map { knee.dose(at: $0, within: narrowing).sets } == [2, 2, 3])
    narrowing[.sets] = 1...1
    narrowing[.holdSeconds] = 15...30
    #expect(Level.allCases.map { knee.dose(at: $0, within: narrowing).seconds } == [15, 20, 30])
    #expect(Level.allCases.map { knee.dose(at: $0, within: narrowing).sets } == [1, 1, 1])
  }

  @Test("What a person's body allows goes before everything else that is asked for")
  func limit() throws {
    let knee = try #require(try Shipped.catalogue.exercises["knee-to-chest"]).prescription
    var limit = DoseLimit()
    limit[.sets] = 1
    limit[.holdSeconds] = 10
    #expect(Level.allCases.map { knee.dose(at: $0, limit: limit).sets } == [1, 1, 1])
    #expect(Level.allCases.map { knee.dose(at: $0, limit: limit).seconds } == [10, 10, 10])
    var narrowing = Narrowing()
    narrowing[.holdSeconds] = 30...30
    #expect(knee.dose(at: .full, within: narrowing, limit: limit, asTold: [.holdSeconds]).seconds == 10)
  }

  /// A hold that grows, as a shipped exercise has it.
  private func growing(
    _ range: ClosedRange<Int>, _ aim: Prescription.Aim, _ growth: Growth, kind: Prescription.Kind = .hold
  ) -> Prescription {
    let tempo = [Phase(name: "step", length: .seconds(1), breath: .natural, cue: "Step")]
    return Prescription(
      kind: kind, aim: aim, sides: nil,
      ranges: [.sets: 1...1, kind.measure: range, .restSeconds: 15...15],
      tempo: kind == .hold ? [] : tempo, cue: "Stay", growth: growth, ownChoice: [])
  }

  @Test("What grows begins at its low end, and no level jumps to the top of what its articles give")
  func growthBegins() {
    let rest = growing(30...600, .stretch, Growth(step: 30, most: 600))
    #expect(Level.allCases.map { rest.dose(at: $0).seconds } == [20, 30, 60])
    let plank = growing(10...15, .strength, Growth(step: 5, most: 60))
    #expect(Level.allCases.map { plank.dose(at: $0).seconds } == [10, 10, 15])
    let walk = growing(60...60, .mobility, Growth(step: 60, most: 1800), kind: .timed)
    #expect(Level.allCases.map { walk.dose(at: $0).seconds } == [60, 60, 60])
  }

  @Test("What it has come to is done, up to its end; only a hold stays short on a gentle day")
  func grown() {
    let plank = growing(10...15, .strength, Growth(step: 5, most: 60))
    #expect(Level.allCases.map { plank.dose(at: $0, reached: 40).seconds } == [10, 40, 40])
    #expect(plank.dose(at: .full, reached: 90).seconds == 60)
    #expect(plank.dose(at: .full, reached: 3).seconds == 10)
    let walk = growing(60...60, .mobility, Growth(step: 60, most: 1800), kind: .timed)
    #expect(Level.allCases.map { walk.dose(at: $0, reached: 300).seconds } == [300, 300, 300])
    // What doesn't grow takes no notice.
    let fold = try? Shipped.catalogue.exercises["standing-forward-fold"]?.prescription
    #expect(fold?.dose(at: .full, reached: 300).seconds == 60)
  }

  @Test("It never grows beyond what a routine or a person's body allows")
  func growthEnds() {
    let plank = growing(10...15, .strength, Growth(step: 5, most: 60))
    var narrowing = Narrowing(), limit = DoseLimit()
    narrowing[.holdSeconds] = 10...20
    #expect(plank.dose(at: .full, within: narrowing, reached: 40).seconds == 20)
    #expect(plank.dose(at: .full, within: narrowing).seconds == 20)
    limit[.holdSeconds] = 12
    #expect(plank.dose(at: .full, limit: limit, reached: 40).seconds == 12)
  }

  @Test("The middle of a narrow range stays inside it, although it is no multiple of five")
  func narrowRange() throws {
    let hold = try #require(try Scratch().load().exercises["plank"]).prescription
    #expect(hold.ranges[.holdSeconds] == 12...14)
    #expect(Level.allCases.map { hold.dose(at: $0).seconds } == [14, 12, 14])
  }
}
