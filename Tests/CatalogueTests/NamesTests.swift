import Catalogue
import CatalogueFiles
import Foundation
import TestSupport
import Testing

@Suite("Exercises and routines go by their names as well", .timeLimit(.minutes(1)))
struct NamesTests {
  private func exercise(_ word: String, in catalogue: Catalogue) -> String {
    switch catalogue.exercise(called: word) {
    case .one(let exercise): exercise.id
    case .several(let ids): "one of " + ids.joined(separator: ", ")
    case .nothing(let near): "no, but \(near ?? "nothing") is near"
    }
  }

  @Test(
    "In any spelling of the id, the name or another name",
    arguments: [
      ("bird-dog", "bird-dog"), ("Bird Dog", "bird-dog"), ("bird dog", "bird-dog"), ("BIRD-DOG", "bird-dog"),
      ("childs-pose", "childs-pose"), ("Child's pose", "childs-pose"), ("child’s pose", "childs-pose"),
      ("brid dog", "no, but Bird dog is near"), ("brid-dog", "no, but bird-dog is near"),
      ("levitation", "no, but nothing is near"), ("", "no, but nothing is near"),
    ])
  func found(word: String, id: String) throws {
    #expect(exercise(word, in: try Shipped.catalogue) == id)
  }

  @Test("Every shipped exercise is found by each of its names, and every routine by its own")
  func all() throws {
    let catalogue = try Shipped.catalogue
    for one in catalogue.exercises.values {
      for word in [one.id, one.name, one.name.uppercased()] + one.otherNames {
        #expect(exercise(word, in: catalogue) == one.id, "\(word)")
      }
    }
    for routine in catalogue.routines.values {
      guard case .one(let found) = catalogue.routine(called: routine.name.lowercased()) else {
        Issue.record("\(routine.name)")
        continue
      }
      #expect(found.id == routine.id)
    }
  }

  @Test("An id counts before a name; a name of several exercises says which")
  func ambiguous() throws {
    let own = try UserScratch()
    try own.write(Sheet.exercise.replacing("Wall slide", with: "Plank"), to: "exercises/my-plank.yaml")
    try own.write(Sheet.exercise, to: "exercises/slide-a.yaml")
    try own.write(Sheet.exercise, to: "exercises/slide-b.yaml")
    try own.write(Sheet.routine.replacing("bridge", with: "wall Slide"), to: "routines/a.yaml")
    let catalogue = own.load()
    #expect(exercise("Plank", in: catalogue) == "plank")
    #expect(exercise("wall slide", in: catalogue) == "one of slide-a, slide-b")
    #expect(
      own.complaints() == [
        "routines/a.yaml:5:5: \"wall Slide\" is the name of several exercises; write slide-a or slide-b"
      ])
  }

  @Test(
    "A routine file may call an exercise by its name, a shipped one, one's own or one that it brings along")
  func files() throws {
    let own = try UserScratch()
    let named = Sheet.routine.replacing("exercise: plank", with: "exercise: Plank")
      .replacing("- bridge", with: "- BRIDGE\n  - wall slide # twice\n  - Door Slide")
    try own.write(
      named + Sheet.carrying("door", Sheet.exercise.replacing("Wall", with: "Door")), to: "routines/a.yaml")
    try own.write(
      Sheet.exercise + "easier: Bridge\n", to: "exercises/wall-slide.yaml")
    #expect(own.complaints() == [])
    let catalogue = own.load()
    #expect(catalogue.routines["a"]?.items.map(\.exercise) == ["plank", "bridge", "wall-slide", "a/door"])
    #expect(catalogue.exercises["wall-slide"]?.easier == "bridge")
    for (word, near) in [("Brigde", "bridge"), ("wal slide", "Wall slide")] {
      try own.write(Sheet.routine.replacing("- bridge", with: "- \(word)"), to: "routines/a.yaml")
      #expect(
        own.complaints() == [
          "routines/a.yaml:5:5: there is no exercise \"\(word)\"; did you mean \"\(near)\"?"
        ])
    }
  }

  @Test("A file that calls exercises by their names is changed line by line, and keeps what it called them")
  func kept() throws {
    let own = try UserScratch()
    let text = Sheet.routine.replacing("- bridge", with: "- Bridge # slowly\n  - Wall slide")
    try own.write(Sheet.exercise, to: "exercises/wall-slide.yaml")
    try own.write(text, to: "routines/a.yaml")
    let before = try #require(own.load().routines["a"])
    _ = try own.keep(before.with(Array(before.items.dropFirst())), changing: before)
    #expect(
      try own.text(of: "routines/a.yaml")
        == text.replacing("  - {exercise: plank, sets: 2, hold_seconds: 20}\n", with: ""))
  }
}
