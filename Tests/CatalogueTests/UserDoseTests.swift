import Foundation
import Testing

@testable import Catalogue
@testable import CatalogueFiles

@Suite("How much a person's own files may ask for")
struct UserDoseTests {
  private func routine(_ item: String, _ more: String = "") -> String {
    "name: A\nabout: B\n\(more)main:\n  - \(item)\n"
  }

  @Test(
    "A sheet's numbers are taken as they stand, below the shipped range or up to twice as high",
    arguments: [
      "{exercise: plank, sets: 4, hold_seconds: 5}", "{exercise: plank, hold_seconds: 28}",
      "{exercise: bridge, sets: 1-3, reps: 5-30, pause_seconds: 6}",
    ])
  func taken(item: String) throws {
    let own = try UserScratch()
    try own.write(routine(item), to: "routines/a.yaml")
    #expect(own.complaints() == [])
  }

  @Test("The numbers of the sheet are what is done")
  func done() throws {
    let own = try UserScratch()
    try own.write(routine("{exercise: bridge, sets: 3, reps: 8, pause_seconds: 5}"), to: "routines/a.yaml")
    let catalogue = own.load()
    let item = try #require(catalogue.routines["a"]?.items.first)
    let dose = catalogue.exercises["bridge"]?.prescription.dose(at: .standard, within: item.narrowing)
    #expect(dose == Dose(sets: 3, reps: 8, seconds: nil, pauseSeconds: 5))
  }

  /// What each level makes of the one entry of a routine.
  private func doses(_ catalogue: Catalogue, _ routine: String = "a") throws -> [Dose] {
    let routine = try #require(catalogue.routines[routine])
    let item = try #require(routine.items.first)
    let exercise = try #require(catalogue.exercises[item.exercise])
    return Level.allCases.map { exercise.dose(at: $0, for: item, in: routine.origin) }
  }

  @Test("A single number is done as it stands at every level, and only a range is worked within")
  func singleNumbers() throws {
    let own = try UserScratch()
    try own.write(
      routine("{exercise: plank, sets: 5, hold_seconds: 10, confirmed: true}"), to: "routines/a.yaml")
    #expect(try doses(own.load()).map(\.sets) == [5, 5, 5])
    #expect(try doses(own.load()).map(\.seconds) == [10, 10, 10])
    try own.write(routine("{exercise: bridge, sets: 3, reps: 10-14}"), to: "routines/a.yaml")
    #expect(try doses(own.load()).map(\.sets) == [3, 3, 3])
    #expect(try doses(own.load()).map(\.reps) == [8, 12, 14])
    // A shipped exercise's own single number isn't what this person was told.
    #expect(try doses(own.load()).map(\.pauseSeconds) == [3, 3, 3])
  }

  @Test("So are the single numbers of an exercise of one's own, in whatever routine, by itself, or carried")
  func singleNumbersOfAnExercise() throws {
    let own = try UserScratch()
    let exercise = Sheet.exercise.replacingOccurrences(of: "  sets: 2\n", with: "  sets: 4\n")
    try own.write(exercise + "confirmed: true\n", to: "exercises/wall-slide.yaml")
    try own.write(routine("wall-slide"), to: "routines/a.yaml")
    let catalogue = own.load()
    #expect(try doses(catalogue).map(\.sets) == [4, 4, 4] && doses(catalogue).map(\.reps) == [10, 10, 10])
    let slide = try #require(catalogue.exercises["wall-slide"])
    #expect(Level.allCases.map { slide.dose(at: $0).reps } == [10, 10, 10])
    try own.write(routine("{exercise: wall-slide, reps: 10-14}"), to: "routines/a.yaml")
    #expect(try doses(own.load()).map(\.reps) == [8, 12, 14])
    let carrying = routine("wall-slide") + Sheet.carrying("wall-slide")
    try own.write(carrying, to: "routines/a.yaml")
    #expect(try doses(own.load()).map(\.reps) == [10, 10, 10])
  }

  @Test("A hold within a rep may be left out, by an exercise and by a routine")
  func noPause() throws {
    let own = try UserScratch()
    try own.write(routine("{exercise: bridge, pause_seconds: 0}"), to: "routines/a.yaml")
    #expect(own.complaints() == [])
    #expect(try doses(own.load()).map(\.pauseSeconds) == [0, 0, 0])
    let bridge = try #require(own.load().exercises["bridge"]).prescription
    #expect(bridge.range(of: .pauseSeconds)?.lowerBound == 0)
    #expect(bridge.ownRange(of: .pauseSeconds) == bridge.ranges[.pauseSeconds])
  }

  @Test(
    "Far above what the sources give is asked about, and taken once it is confirmed",
    arguments: [
      ("exercise: plank, hold_seconds: 300", "37", "hold_seconds", "300", "plank, which is 14"),
      ("exercise: plank, sets: 5", "29", "sets", "5", "plank, which is 2"),
      ("exercise: bridge, reps: 10-31", "30", "reps", "10-31", "bridge, which is 15"),
      ("exercise: bridge, pause_seconds: 7", "39", "pause_seconds", "7", "bridge, which is 3"),
    ])
  func asked(item: String, column: String, key: String, range: String, most: String) throws {
    let own = try UserScratch()
    try own.write(routine("{\(item)}"), to: "routines/a.yaml")
    let says =
      "routines/a.yaml:4:\(column): \"\(key)\" is \(range), far above what the sources give for \(most) at most; "
      + "if you were told to do so, write \"confirmed: true\" beside it"
    #expect(own.complaints() == [says])
    #expect(own.load().routines["a"] == nil)
    try own.write(routine("{\(item), confirmed: false}"), to: "routines/a.yaml")
    #expect(own.complaints() == [says])
    try own.write(routine("{\(item), confirmed: true}"), to: "routines/a.yaml")
    #expect(own.complaints() == [])
    try own.write(routine("{\(item)}", "confirmed: true\n"), to: "routines/a.yaml")
    #expect(own.complaints().isEmpty)
  }

  @Test("An exercise of one's own is held against its shipped namesake, or against its kind")
  func ownExercise() throws {
    let own = try UserScratch()
    let hold = Specimen.hold.text.replacingOccurrences(of: "hold_seconds: 12-14", with: "hold_seconds: 300")
    try own.write(hold, to: "exercises/plank.yaml")
    let reps = Sheet.exercise.replacingOccurrences(of: "reps: 10", with: "reps: 100")
    try own.write(reps, to: "exercises/wall-slide.yaml")
    let end = "at most; if you were told to do so, write \"confirmed: true\" beside it"
    #expect(
      own.complaints() == [
        "exercises/plank.yaml:21:17: \"hold_seconds\" is 300, far above what the sources give for plank, which is 14 \(end)",
        "exercises/wall-slide.yaml:10:9: \"reps\" is 100, far above what the sources give for any reps for strength, "
          + "which is 15 \(end)",
      ])
    try own.write(hold + "confirmed: true\n", to: "exercises/plank.yaml")
    try own.write(reps + "confirmed: true\n", to: "exercises/wall-slide.yaml")
    #expect(own.complaints() == [])
  }

  @Test("No confirmation makes a routine of a day, which would take a day to work out as well")
  func endless() throws {
    let own = try UserScratch()
    let item = "{exercise: bridge, sets: 50, reps: 1000, confirmed: true}"
    try own.write(
      routine(Array(repeating: item, count: 100).joined(separator: "\n  - ")), to: "routines/a.yaml")
    #expect(
      own.complaints() == ["routines/a.yaml: takes 835000 minutes at level full; a routine takes at most 240"]
    )
  }

  @Test("One side may be asked for, of an exercise that has sides")
  func side() throws {
    let own = try UserScratch()
    let sided = Sheet.exercise.replacingOccurrences(of: "  sets: 2", with: "  sides: every-set\n  sets: 2")
    try own.write(sided + "side: leg\n", to: "exercises/lunge.yaml")
    try own.write(routine("{exercise: lunge, side: left}"), to: "routines/a.yaml")
    #expect(own.complaints() == [])
    #expect(own.load().routines["a"]?.items.first?.side == .left)
    try own.write(routine("{exercise: bridge, side: left}"), to: "routines/a.yaml")
    #expect(
      own.complaints() == [
        "routines/a.yaml:4:30: \"side\" does not apply to bridge, which works both sides together"
      ])
    try own.write(routine("{exercise: lunge, side: both}"), to: "routines/a.yaml")
    #expect(
      own.complaints() == ["routines/a.yaml:4:29: \"side\" does not take \"both\"; it takes left or right"])
  }
}
