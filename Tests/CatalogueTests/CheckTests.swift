import Catalogue
import CatalogueFiles
import Foundation
import Testing

@Suite("A check tells all there is to tell of a file")
struct CheckTests {
  @Test("Routine and exercise are told apart by what is in them, wherever the file lies")
  func kinds() throws {
    let own = try UserScratch()
    try own.write(Sheet.exercise, to: "wall-slide.yaml")
    try own.write(Sheet.routine, to: "anna.yaml")
    let files = own.check(["wall-slide.yaml", "anna.yaml"]).files
    #expect(files.flatMap(\.diagnostics) == [])
    guard case .exercise = files.first?.content, case .routine = files.last?.content else {
      Issue.record("\(files)")
      return
    }
  }

  @Test("Files that are checked together know each other")
  func together() throws {
    let own = try UserScratch()
    try own.write(Sheet.exercise, to: "wall-slide.yaml")
    try own.write(Sheet.routine + "  - wall-slide\n", to: "anna.yaml")
    #expect(own.diagnostics("anna.yaml", "wall-slide.yaml") == [])
    #expect(own.diagnostics("anna.yaml").count == 1)
  }

  @Test("Every fault is told, by line")
  func everyFault() throws {
    let own = try UserScratch()
    let text = """
      nmae: A
      main:
        - brigde
        - {exercise: plank, reps: 5, sets: 9}
        - {exercise: bridge, reps: 15-10}
        - handstand

      """
    try own.write(text, to: "a.yaml")
    #expect(
      own.diagnostics("a.yaml") == [
        "a.yaml:1:1: \"about\" is missing", "a.yaml:1:1: \"name\" is missing",
        "a.yaml:1:1: unknown key \"nmae\"; did you mean \"name\"?",
        "a.yaml:3:5: there is no exercise \"brigde\"; did you mean \"bridge\"?",
        "a.yaml:4:29: \"reps\" does not apply to plank, which takes sets and hold_seconds",
        "a.yaml:4:38: \"sets\" is 9, far above what the sources give for plank, which is 2 at most; if you were told "
          + "to do so, write \"confirmed: true\" beside it",
        "a.yaml:5:30: \"reps\" has its range upside down: write 10-15, not 15-10",
        "a.yaml:6:5: there is no exercise \"handstand\"; put its file into exercises/, or write it into the routine "
          + "under \"exercises\"",
      ])
  }

  @Test("Without a file, all of one's own are checked")
  func all() throws {
    let own = try UserScratch()
    try own.write(Sheet.routine, to: "routines/anna.yaml")
    try own.write("name: [", to: "exercises/b.yaml")
    #expect(own.check([]).files.map(\.diagnostics.count) == [1, 0])
  }
}
