import Advice
import Catalogue
import Cues
import Engine
import Journal
import Screen
import Settings
import Statistics
import TestSupport
import Testing

@testable import Coach

@Suite("What a person's body brings")
struct ConditionsTests {
  private func person(_ conditions: Set<Condition>, memory: Memory = Memory(clearance: .clear)) throws
    -> Person
  {
    var settings = Settings()
    settings.conditions = conditions
    return try Person(memory, settings: settings)
  }

  /// A routine of which a condition leaves an exercise out or replaces it.
  private func changed() throws -> (routine: Routine, condition: Condition, exercise: String) {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      for condition in Condition.allCases {
        let changes = Tailoring(conditions: [condition]).tailored(routine, in: catalogue).changes
        if let change = changes.first(where: { $0.kind != .adapted }) {
          return (routine, condition, change.exercise)
        }
      }
    }
    throw Person.Missing()
  }

  /// Opens a routine's page from home.
  private func open(_ routine: Routine, _ person: inout Person) throws {
    person.press(.home)
    let routines = try Shipped.catalogue.routinesInOrder
    for _ in 0..<(routines.firstIndex { $0.id == routine.id } ?? 0) { person.press(.down) }
    person.press(.enter)
  }

  // MARK: The screen

  @Test("is ticked on a screen of its own, reached from the settings, and kept at once")
  func fromSettings() throws {
    var person = try Person()
    person.type("s")
    person.press(.end)
    #expect(person.sees("▸ Your body"))
    person.press(.enter)
    #expect(person.title == " Your body")
    #expect(person.sees("▸ Osteoporosis"))
    #expect(person.type(" ") == [.saveSetting(.conditions, "[osteoporosis]")])
    person.press(.end)
    #expect(person.type(" ") == [.saveSetting(.conditions, "[osteoporosis, blood-thinners]")])
    person.press(.home)
    #expect(person.type(" ") == [.saveSetting(.conditions, "[blood-thinners]")])
    person.press(.escape)
    #expect(person.sees("1 ticked"))
  }

  @Test("is reached from the warning signs as well, and leads back to them")
  func fromSigns() throws {
    var person = try Person()
    person.press(.enter, .enter)
    person.type("b")
    #expect(person.title == " Your body")
    person.press(.escape)
    #expect(person.title.contains("Before you begin"))
    person.press(.escape, .escape)
    person.type("sb")
    #expect(person.title == " Your body")
  }

  @Test("has room on the smallest screen, with what each of them changes")
  func smallest() throws {
    var person = try Person()
    person.send(.resized(Size.smallest))
    person.type("sb")
    for condition in Condition.allCases {
      #expect(person.sees("▸ \(condition.name)"))
      person.press(.down)
    }
  }

  // MARK: Plans

  @Test("changes the plan, which is said before the session, and overruling brings back what was written")
  func overruling() throws {
    let (routine, condition, exercise) = try changed()
    let name = try #require(try Shipped.catalogue.exercises[exercise]?.name)
    var person = try person([condition])
    person.send(.resized(Size(rows: 40, columns: 80)))
    try open(routine, &person)
    #expect(person.reads(name) && person.sees("u: as it is written"))
    #expect(person.model.known.planner.plan(routine).plan.slots.allSatisfy { $0.exercise.id != exercise })
    let kept = person.type("u")
    guard case .overrule(let overrulings)? = kept.first else {
      Issue.record("nothing was kept")
      return
    }
    #expect(overrulings.contains(Overruling(exercise: exercise, condition: condition)))
    #expect(!person.sees("u: as it is written"))
    #expect(person.model.known.planner.plan(routine).plan.slots.contains { $0.exercise.id == exercise })
    #expect(try person.journal.overruled() == Set(overrulings))
  }

  @Test("is told as the session begins, on the screen and in lines")
  func told() throws {
    let (routine, condition, _) = try changed()
    var person = try person([condition])
    let sentence = try #require(
      person.model.known.planner.plan(routine).changes.sentence(in: try Shipped.catalogue))
    try open(routine, &person)
    person.press(.enter)
    person.type("0")
    person.press(.enter)
    #expect(person.sees(String(sentence.prefix(20))))
    var lines = try self.person([condition])
    lines.goesInLines(alone: false)
    try open(routine, &lines)
    lines.press(.enter)
    lines.type("0")
    #expect(lines.press(.enter).cues.first?.text == sentence)
  }

  @Test("leaves something to do in every routine, and nothing that is avoided, with all of it set")
  func everything() throws {
    let planner = try person(Set(Condition.allCases)).model.known.planner
    for routine in try Shipped.catalogue.routinesInOrder {
      let (plan, _) = planner.plan(routine)
      #expect(!plan.steps.isEmpty, "\(routine.id)")
      #expect(plan.slots.allSatisfy { !planner.avoided.contains($0.exercise.id) }, "\(routine.id)")
    }
  }

  @Test("is minded in the routine that strong pain leads to, and in one being put together")
  func everywhere() throws {
    let (routine, condition, exercise) = try changed()
    var person = try person([condition])
    try open(routine, &person)
    person.type("c")
    #expect(person.sees("For you:"))
    person.press(.escape)
    let start = Start(plan: person.model.known.planner.plan(routine).plan, pain: 9)
    let gentle = person.model.gentlest(start).plan
    #expect(gentle.routine == Catalogue.gentlestRoutine)
    #expect(gentle.slots.allSatisfy { !person.model.known.planner.avoided.contains($0.exercise.id) })
    #expect(person.model.known.planner.avoided.contains(exercise))
  }

  @Test("puts the note of an adapted exercise first, on its page and while getting ready for it")
  func notes() throws {
    let catalogue = try Shipped.catalogue
    let adapted = try #require(
      catalogue.exercisesByName.lazy.compactMap { exercise in
        exercise.conditions.first { $0.kind == .adapt && $0.replacement == nil }.map { (exercise, $0) }
      }.first)
    var person = try person([adapted.1.condition])
    person.type("l")
    person.type(adapted.0.name.lowercased())
    person.press(.enter)
    #expect(person.sees("! \(adapted.1.condition.name): "))
    #expect(person.sees("If this applies to you") || person.model.output.size.rows == 24)
  }

  @Test("makes the plan of a single exercise too")
  func singleExercise() throws {
    let catalogue = try Shipped.catalogue
    let bridge = try #require(catalogue.following("bridge"))
    let (plan, changes) = try person([]).model.known.planner.plan(bridge)
    #expect(plan.slots.map(\.exercise.id) == ["bridge"] && changes.isEmpty)
    #expect(catalogue.following("nothing") == nil)
    #expect(catalogue.following("daily")?.id == "daily")
  }
}
