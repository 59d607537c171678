import Catalogue
import CatalogueFiles
import Foundation
import Testing

@Suite("A routine is one file that needs nothing else")
struct CarriedExerciseTests {
  @Test("It carries exercises that only it knows, under an id of their own")
  func carries() throws {
    let own = try UserScratch()
    let text = Sheet.routine + "  - wall-slide\n" + Sheet.carrying("wall-slide")
    try own.write(text, to: "routines/anna.yaml")
    #expect(own.complaints() == [])
    let catalogue = own.load()
    #expect(catalogue.routines["anna"]?.items.map(\.exercise) == ["plank", "bridge", "anna/wall-slide"])
    #expect(catalogue.exercises["anna/wall-slide"]?.name == "Wall slide")
    #expect(catalogue.exercises["anna/wall-slide"]?.origin.note == "carried by anna")
    #expect(catalogue.exercisesByName.map(\.id).sorted() == ["bridge", "plank"])
    try own.write(Sheet.routine + "  - wall-slide\n", to: "routines/ben.yaml")
    #expect(own.load().routines["ben"] == nil)
  }

  @Test("What it carries means the same wherever the file goes: it comes before what the catalogue has")
  func clash() throws {
    let own = try UserScratch()
    let gentler = Sheet.exercise + "easier: bridge\n"
    try own.write(Sheet.routine + Sheet.carrying("plank", gentler), to: "routines/anna.yaml")
    // Even the sets of the sheet are those of the carried one: it counts reps, so it takes no hold.
    #expect(
      own.complaints() == [
        "routines/anna.yaml:4:46: \"hold_seconds\" does not apply to plank, which takes sets and reps"
      ])
    let routine = Sheet.routine.replacingOccurrences(of: ", hold_seconds: 20", with: "")
    try own.write(routine + Sheet.carrying("plank", gentler), to: "routines/anna.yaml")
    let catalogue = own.load()
    #expect(catalogue.routines["anna"]?.items.first?.exercise == "anna/plank")
    #expect(catalogue.exercises["anna/plank"]?.easier == "bridge")
    #expect(catalogue.routines["short"]?.items.last?.exercise == "plank")
    #expect(catalogue.exercises["plank"]?.name == "Bridge")
  }

  @Test("Exercises that are lacking are named, with the way to bring them")
  func lacking() throws {
    let own = try UserScratch()
    try own.write(Sheet.routine + "  - handstand\n  - brigde\n  - plnk\n", to: "routines/anna.yaml")
    #expect(
      own.diagnostics("routines/anna.yaml") == [
        "routines/anna.yaml:6:5: there is no exercise \"handstand\"; put its file into exercises/, or write it into "
          + "the routine under \"exercises\"",
        "routines/anna.yaml:7:5: there is no exercise \"brigde\"; did you mean \"bridge\"?",
        "routines/anna.yaml:8:5: there is no exercise \"plnk\"; did you mean \"plank\"?",
      ])
  }

  @Test("A carried exercise with a fault, or an id that is none, keeps the routine out")
  func diagnostics() throws {
    let own = try UserScratch()
    let bad = Sheet.exercise.replacingOccurrences(of: "standing", with: "hovering")
    try own.write(Sheet.routine + "  - a\n" + Sheet.carrying("a", bad), to: "routines/anna.yaml")
    #expect(
      own.complaints() == [
        "routines/anna.yaml:10:15: \"position\" does not take \"hovering\"; it takes supine, prone, side-lying, "
          + "quadruped, kneeling, seated or standing"
      ])
    try own.write(Sheet.routine + Sheet.carrying("../a"), to: "routines/anna.yaml")
    #expect(
      own.complaints() == [
        "routines/anna.yaml:7:3: an id is written like cat-cow, in small letters, digits and hyphens"
      ])
    try own.write(Sheet.routine + "exercises: []\n", to: "routines/anna.yaml")
    #expect(
      own.complaints() == [
        "routines/anna.yaml:6:12: \"exercises\" should be a mapping of at most 100 ids, but is a list"
      ])
  }
}
