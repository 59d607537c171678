import TestSupport
import Testing

@testable import Catalogue
@testable import CatalogueFiles

@Suite("A routine is written as a hand would write it")
struct RoutineWritingTests {
  private func read(_ text: String, _ id: String) throws -> Routine {
    let document = YAMLDocument(file: "\(id).yaml")
    let routine = Routine(id: id, text: text, document: document)
    return try #require(routine, "\(document.diagnostics)\n\(text)")
  }

  @Test("Every shipped one, written and read again, is the same", arguments: ShippedRoutineTests.ids)
  func shipped(id: String) throws {
    let routine = try #require(try Shipped.catalogue.routines[id])
    #expect(try read(routine.text, id) == routine)
  }

  @Test("So is any other", arguments: 1...60)
  func random(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let routine = try RandomRoutine.make(&dice)
    #expect(try read(routine.text, routine.id) == routine, "\(routine.text)")
  }

  @Test("A line an exercise, and nothing that need not be there")
  func form() throws {
    var narrowing = Narrowing()
    narrowing[.sets] = 2...2
    narrowing[.reps] = 8...10
    narrowing[.pauseSeconds] = 5...5
    narrowing.restSeconds = 45
    let routine = Routine(
      id: "mine", name: "After work", about: "Two moves.",
      items: [
        RoutineItem(exercise: "cat-cow", block: .main, narrowing: Narrowing()),
        RoutineItem(exercise: "bird-dog", block: .main, narrowing: narrowing, side: .left),
        RoutineItem(exercise: "mine/wall-slide", block: .warmUp, narrowing: Narrowing()),
      ])
    #expect(
      routine.text == """
        name: After work
        about: Two moves.
        warm_up:
          - wall-slide
        main:
          - cat-cow
          - {exercise: bird-dog, sets: 2, reps: 8-10, pause_seconds: 5, rest_seconds: 45, side: left}

        """)
  }

  @Test(
    "Names that YAML would take for something else stand in quotes",
    arguments: [
      ("Neck: gently", "\"Neck: gently\""), ("10 minutes", "\"10 minutes\""), ("Yes", "\"Yes\""),
      ("C # minor", "\"C # minor\""), ("\"Quoted\" \\ back", "\"\\\"Quoted\\\" \\\\ back\""),
      ("- a dash", "\"- a dash\""), ("Anna's übung", "Anna's übung"), ("Two  spaces", "Two  spaces"),
      ("Ends with:", "\"Ends with:\""), ("[list]", "\"[list]\""), ("漢字", "漢字"),
    ])
  func names(name: String, written: String) throws {
    let item = RoutineItem(exercise: "bridge", block: .main, narrowing: Narrowing())
    let routine = Routine(id: "mine", name: name, about: "x", items: [item])
    #expect(routine.text.hasPrefix("name: \(written)\n"))
    #expect(try read(routine.text, "mine") == routine)
  }
}

/// A routine that somebody could have put together.
enum RandomRoutine {
  static func make(_ dice: inout Dice) throws -> Routine {
    let words = ["back", "it's", "a: b", "# no", "\"so\"", "ü", "slow", "[x]", "- y", "and  on", "%", "\\"]
    func sentence(_ count: Int) -> String {
      (0..<count).map { _ in words.randomElement(using: &dice) ?? "" }.joined(separator: " ")
    }
    let exercises = try Shipped.catalogue.exercisesByName
    var items: [RoutineItem] = []
    for block in Block.allCases {
      for _ in 0..<Int.random(in: block == .main ? 1...6 : 0...3, using: &dice) {
        if let exercise = exercises.randomElement(using: &dice) { items.append(item(exercise, block, &dice)) }
      }
    }
    return Routine(
      id: "mine", name: sentence(Int.random(in: 1...3, using: &dice)),
      about: sentence(Int.random(in: 1...60, using: &dice)),
      sources: Source.allCases.filter { _ in Bool.random(using: &dice) },
      order: Bool.random(using: &dice) ? .max : Int.random(in: 1...1000, using: &dice), items: items)
  }

  /// An exercise with some of what can be set for it.
  static func item(_ exercise: Exercise, _ block: Block, _ dice: inout Dice) -> RoutineItem {
    var narrowing = Narrowing()
    for measure in Measure.ofWork where Bool.random(using: &dice) {
      guard let range = exercise.prescription.range(of: measure) else { continue }
      let low = Int.random(in: range, using: &dice)
      narrowing[measure] = low...Int.random(in: low...range.upperBound, using: &dice)
    }
    if Bool.random(using: &dice) { narrowing.restSeconds = Int.random(in: 0...600, using: &dice) }
    let sides: [Side?] = exercise.isSided ? [nil, .left, .right] : [nil]
    var item = RoutineItem(
      exercise: exercise.id, block: block, narrowing: narrowing,
      side: sides.randomElement(using: &dice) ?? nil)
    item.isConfirmed = Int.random(in: 0..<5, using: &dice) == 0
    return item
  }
}
