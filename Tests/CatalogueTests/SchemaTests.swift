import Foundation
import TestSupport
import Testing

@testable import Catalogue
@testable import CatalogueFiles

@Suite("What an editor checks by the schema is what limber reads")
struct SchemaTests {
  private let exercise: Schema
  private let routine: Schema
  private let programme: Schema

  init() throws {
    exercise = try Schema("exercise")
    routine = try Schema("routine")
    programme = try Schema("programme")
  }

  @Test("Every shipped exercise, routine and programme is right by its schema")
  func shipped() throws {
    for (folder, schema) in [("Exercises", exercise), ("Routines", routine), ("Programmes", programme)] {
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(Shipped.folder)/\(folder)")
      #expect(names.count >= 4)
      for name in names {
        let text = try String(contentsOfFile: "\(Shipped.folder)/\(folder)/\(name)", encoding: .utf8)
        #expect(schema.accepts(try Value(yaml: text)), "\(name)")
      }
    }
  }

  @Test("What limber takes of one's own is right by the schema as well")
  func own() throws {
    #expect(exercise.accepts(try Value(yaml: Sheet.exercise)))
    let carrying = Sheet.routine + "  - {exercise: Wall slide, reps: 8 – 10, side: left, confirmed: true}\n"
    #expect(routine.accepts(try Value(yaml: carrying + Sheet.carrying("wall-slide"))))
  }

  @Test("The starter file is right by the schema and for limber, which could follow it at once")
  func starter() throws {
    let text = Starter.routine("after-work", schema: "/x/routine.schema.json")
    #expect(text.hasPrefix("# yaml-language-server: $schema=/x/routine.schema.json\n"))
    #expect(routine.accepts(try Value(yaml: text)))
    let folder = try TemporaryFolder()
    let own = UserFolder(path: folder.url.path)
    // With what stands in comments taken in as well: that is the part that nobody tries first.
    let whole = text.replacing("      # - {", with: "      - {").replacing("  # - {", with: "  - {")
      .replacing("\n# exercises:", with: "\nexercises:").replacing("\n#  ", with: "\n ")
    for text in [text, whole] {
      try folder.write(text, to: "routines/after-work.yaml")
      let catalogue = own.added(to: try Shipped.catalogue)
      #expect(catalogue.leftOut == [])
      #expect(catalogue.routines["after-work"]?.name == "After work")
    }
    #expect(own.added(to: try Shipped.catalogue).exercises["after-work/wall-slide"] != nil)
    #expect(own.added(to: try Shipped.catalogue).routines["after-work"]?.items.count == 7)
  }

  @Test("Both know the same keys")
  func keys() {
    func keys(_ schema: Value?) -> Set<String> { schema?["properties"]?.keys ?? [] }
    let prescription = exercise.root["$defs"]?["prescription"]
    #expect(keys(exercise.root) == Set(Exercise.keys))
    #expect(keys(routine.root) == Set(Routine.keys))
    #expect(keys(prescription) == Set(Prescription.keys))
    #expect(keys(prescription?["properties"]?["tempo"]?["items"]) == Set(Phase.keys))
    #expect(keys(exercise.root["properties"]?["mistakes"]?["items"]) == Set(Mistake.keys))
    #expect(keys(exercise.root["properties"]?["figures"]?["items"]) == Set(SourcedFigure.keys))
    #expect(keys(exercise.root["properties"]?["conditions"]?["items"]) == Set(ConditionAdvice.keys))
    #expect(keys(exercise.root["properties"]?["motion"]) == Set(Motion.keys))
    let entry = routine.root["$defs"]?["entry"]?["oneOf"]?.items.last
    #expect(keys(entry) == Set(RoutineItem.keys))
    let stage = programme.root["$defs"]?["stage"]
    #expect(keys(programme.root) == Set(Programme.keys))
    #expect(keys(stage) == Set(Stage.keys))
    #expect(keys(stage?["properties"]?["habit"]) == Set(Habit.keys))
    #expect(keys(stage?["properties"]?["go_on"]) == Set(StageCondition.keys))
    #expect(keys(programme.root["$defs"]?["statement"]) == Set(Statement.keys))
    #expect(programme.root["$defs"]?["entry"] == routine.root["$defs"]?["entry"])
    // What a routine carries is an exercise like any other.
    #expect(routine.root["$defs"]?["exercise"]?["properties"] == exercise.root["properties"])
    #expect(routine.root["$defs"]?["exercise"]?["required"] == exercise.root["required"])
    #expect(routine.root["$defs"]?["prescription"] == prescription)
  }

  @Test("Both know the same words and the same limits")
  func words() {
    let properties = exercise.root["properties"]
    let prescription = exercise.root["$defs"]?["prescription"]?["properties"]
    func words(_ schema: Value?) -> [String]? { (schema?["enum"] ?? schema?["items"]?["enum"])?.words }
    #expect(words(properties?["position"]) == Position.allCases.map(\.rawValue))
    #expect(words(properties?["equipment"]) == Equipment.allCases.map(\.rawValue))
    #expect(words(properties?["regions"]) == Region.allCases.map(\.rawValue))
    #expect(words(properties?["sources"]) == Source.allCases.map(\.rawValue))
    #expect(words(properties?["motion"]?["properties"]?["plane"]) == Motion.Plane.allCases.map(\.rawValue))
    let camera = properties?["motion"]?["properties"]?["camera"]?["oneOf"]?.items.first
    #expect(words(camera) == Motion.Viewpoint.allCases.map(\.rawValue))
    let figure = properties?["figures"]?["items"]?["properties"]
    #expect(words(figure?["field"]) == SourcedFigure.countable)
    let condition = properties?["conditions"]?["items"]?["properties"]
    #expect(words(condition?["condition"]) == Condition.allCases.map(\.rawValue))
    #expect(words(condition?["advice"]) == ConditionAdvice.Kind.allCases.map(\.rawValue))
    #expect(words(prescription?["kind"]) == Prescription.Kind.allCases.map(\.rawValue))
    #expect(words(prescription?["aim"]) == Prescription.Aim.allCases.map(\.rawValue))
    #expect(words(prescription?["sides"]) == Prescription.Sides.allCases.map(\.rawValue))
    #expect(words(prescription?["own_choice"]) == Prescription.choosable)
    #expect(
      words(prescription?["tempo"]?["items"]?["properties"]?["breath"]) == Breath.allCases.map(\.rawValue))
    let entry = routine.root["$defs"]?["entry"]?["oneOf"]?.items.last?["properties"]
    #expect(words(entry?["side"]) == Side.allCases.map(\.rawValue))
    for measure in Measure.ofWork {
      let (key, limit) = (measure.rawValue, measure.definition.limits)
      for range in [prescription?[key], entry?[key]] {
        #expect(range?["oneOf"]?.items.first?["minimum"]?.integer == limit.lowerBound, "\(key)")
        #expect(range?["oneOf"]?.items.first?["maximum"]?.integer == limit.upperBound, "\(key)")
      }
    }
  }

  @Test("No schema says anything that these tests would overlook")
  func keywords() {
    func check(_ schema: Value) {
      #expect(schema.keys.subtracting(Schema.keywords) == [])
      for key in ["properties", "$defs"] {
        for name in schema[key]?.keys ?? [] { schema[key]?[name].map(check) }
      }
      for key in ["items", "propertyNames"] { schema[key].map(check) }
      schema["oneOf"]?.items.forEach(check)
      if let others = schema["additionalProperties"], others != .flag(false) { check(others) }
    }
    check(exercise.root)
    check(routine.root)
    check(programme.root)
  }

  @Test(
    "A spoilt exercise is refused by both",
    arguments: [
      ("name: Wall slide\n", ""), ("position: standing\n", ""), ("  sets: 2\n", ""),
      ("  rest_seconds: 30\n", ""),
      ("  reps: 10\n", ""), ("  kind: reps\n", ""), ("  aim: strength\n", ""), ("name:", "nmae:"),
      ("standing", "hovering"),
      ("sets: 2", "sets: 0"), ("sets: 2", "sets: 51"), ("sets: 2", "sets: many"), ("sets: 2", "sets: 1-2-3"),
      ("sets: 2", "sets: 1:30"), ("sets: 2", "sets: [2]"), ("reps: 10", "reps: 1001"),
      ("rest_seconds: 30", "rest_seconds: 601"), ("rest_seconds: 30", "rest_seconds: 20-30"),
      ("kind: reps", "kind: timed"), ("kind: reps", "kind: sets"), ("aim: strength", "aim: beauty"),
      ("breath: in", "breath: hold"), ("breath: in, ", ""),
      ("seconds: 3, breath: in", "seconds: 61, breath: in"),
      ("seconds: 3, breath: in", "seconds: slow, breath: in"), ("cue: Slide up", "cue: {}"),
      ("  - Slide down a little, and up again.\n", ""), ("name: Wall slide", "name: [Wall, slide]"),
      ("name: Wall slide", "name: Wall slide\nconfirmed: yes"),
      ("name: Wall slide", "name: Wall slide\nequipment: [sofa]"),
      ("name: Wall slide", "name: Wall slide\ntargets: []"),
      ("name: Wall slide", "name: Wall slide\nregions: []"),
      ("name: Wall slide", "name: Wall slide\nmistakes: [{mistake: a, why: b}]"),
      ("name: Wall slide", "name: Wall slide\nmotion: {}"), ("name: Wall slide", "name:"),
    ])
  func spoiltExercise(old: String, new: String) throws {
    let parts = Sheet.exercise.components(separatedBy: old)
    try #require(parts.count == 2)
    let text = parts.joined(separator: new)
    #expect(!exercise.accepts(try Value(yaml: text)))
    let own = try UserScratch()
    try own.write(text, to: "exercises/a.yaml")
    #expect(!own.complaints().isEmpty)
    // Inside a routine it is no better.
    #expect(!routine.accepts(try Value(yaml: Sheet.routine + Sheet.carrying("a", text))))
  }

  @Test(
    "A spoilt programme is refused by both",
    arguments: [
      ("name: Weeks\n", ""), ("order: 1", "order: 0"), ("order: 1", "oder: 1"), ("order: 1", "confirmed: 1"),
      ("order: 1\n", "order: 1\nthen: [a]\n"), ("summary: {text: From one to two., ", "summary: {"),
      ("for_whom: {text: For everybody., sources: [limber]}\n", ""),
      ("sources: [\"000\"]\n    level", "sources: []\n    level"),
      ("level: gentle", "level: soft"), ("days_a_week: 3-5", "days_a_week: 0"),
      ("days_a_week: 3-5", "days_a_week: often"), ("routines: [short]", "routines: []"),
      ("routines: [short]", "routines: short"), ("    routines: [short]\n", ""),
      ("routines: [short]", "routines: [short]\n    main: [bridge]"), ("sets: 1", "sets: 99"),
      ("habit: {text: Breathe., topic: rules", "habit: {text: Breathe."), ("sessions: 5", "sessions: 0"),
      ("sessions: 5", "sessions: 101"), ("sessions: 5, ", ""), ("days: 14", "days: 6"),
      ("days: 14", "days: two"),
    ])
  func spoiltProgramme(old: String, new: String) throws {
    let parts = Specimen.programme.text.components(separatedBy: old)
    try #require(parts.count == 2)
    let text = parts.joined(separator: new)
    #expect(!programme.accepts(try Value(yaml: text)))
    let own = try UserScratch()
    try own.write(text, to: "programmes/a.yaml")
    #expect(!own.complaints().isEmpty)
  }

  @Test(
    "A spoilt routine is refused by both",
    arguments: [
      ("name: Anna's sheet\n", ""), ("about: What my physiotherapist wrote down.\n", ""),
      ("main:", "warm_up:"),
      ("main:", "mian:"), ("main:", "order: 0\nmain:"), ("main:", "order: first\nmain:"),
      ("main:", "sources: [\"003\"]\nmain:"), ("- bridge", "- [bridge]"), ("- bridge", "- {sets: 2}"),
      ("- bridge", "- {exercise: bridge, hold: 5}"), ("- bridge", "- {exercise: bridge, reps: lots}"),
      ("- bridge", "- {exercise: bridge, side: both}"), ("- bridge", "- {exercise: bridge, confirmed: ja}"),
      ("- bridge", "- \"\""), ("main:", "confirmed: 1\nmain:"), ("main:", "exercises: [a]\nmain:"),
      ("main:", "exercises: {A!: {}}\nmain:"), ("main:", "exercises: {a: {}}\nmain:"),
      ("sets: 2", "sets: 99"), ("hold_seconds: 20", "hold_seconds: 3601"),
    ])
  func spoiltRoutine(old: String, new: String) throws {
    let parts = Sheet.routine.components(separatedBy: old)
    try #require(parts.count == 2)
    let text = parts.joined(separator: new)
    #expect(!routine.accepts(try Value(yaml: text)))
    let own = try UserScratch()
    try own.write(text, to: "routines/a.yaml")
    #expect(!own.complaints().isEmpty)
  }
}
