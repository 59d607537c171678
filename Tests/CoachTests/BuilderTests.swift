import Catalogue
import CatalogueFiles
import Foundation
import Screen
import TestSupport
import Testing

@testable import Coach

@Suite("Putting a routine together")
struct BuilderTests {
  /// A folder of one's own, which isn't there yet and goes when the test ends.
  private func withFolder(_ body: (UserFolder) throws -> Void) throws {
    let folder = try TemporaryFolder()
    try withExtendedLifetime(folder) { try body(UserFolder(path: folder.path("limber"))) }
  }

  /// With bird dog and plank in it.
  private func builder(_ own: UserFolder? = nil) throws -> Person {
    var person = try Person(own: own)
    person.type("ba")
    person.type("bird dog")
    person.press(.enter)
    person.type("a")
    person.type("side plank")
    person.press(.enter)
    return person
  }

  private func items(_ person: Person) -> [String] {
    person.draft?.items.map(\.exercise) ?? []
  }

  @Test("adds what is chosen below the chosen one, and tells minutes and position changes as they grow")
  func adds() throws {
    var person = try Person()
    person.type("b")
    #expect(person.sees("Enter: choose the first exercise."))
    person.press(.enter)
    #expect(person.title.hasPrefix(" Add an exercise"))
    person.type("bird dog")
    person.press(.enter)
    #expect(person.title.hasPrefix(" New routine") && person.title.hasSuffix("not saved"))
    #expect(person.sees("6-7 min, 0 position changes") && person.sees("▸  Bird dog"))
    person.type("aplank")
    person.press(.enter)
    #expect(person.sees("1 position change"))
    person.press(.up)
    person.type("abridge")
    person.press(.enter)
    #expect(items(person) == ["bird-dog", "bridge", "plank"])
    person.type("r")
    #expect(items(person) == ["bird-dog", "plank"])
  }

  @Test("offers sets, reps, holds and sides within their ranges, and nothing beyond")
  func fields() throws {
    var person = try builder()
    #expect(person.sees("▸ Hold  ← 10-15 s, as usual →"))
    person.press(.left, .left, .left)
    #expect(person.sees("← 10-15 s, as usual →"))
    for _ in 1...9 { person.press(.right) }
    #expect(person.sees("← 15 s →"))
    person.press(.character("\t"), .right)
    #expect(person.sees("▸ Side  ← left ") && person.sees("left only"))
    person.press(.right, .right, .right)
    #expect(person.sees("right only"))
    person.press(.up)
    #expect(person.sees("▸ Sets  ← 2, as usual →"))
    person.press(.left)
    #expect(person.sees("▸ Sets  ← 1 →"))
  }

  @Test("moves an exercise up and down, and over the end of its block into the next")
  func moves() throws {
    var person = try builder()
    person.type("u")
    #expect(items(person) == ["side-plank", "bird-dog"])
    person.type("u")
    #expect(person.sees("Warm-up") && person.sees("▸  Side plank"))
    person.type("ud")
    #expect(!person.sees("Warm-up"))
    person.type("ddd")
    #expect(person.sees("Cool-down") && items(person) == ["bird-dog", "side-plank"])
  }

  @Test("suggests a warm-up, a better order and a cool-down, one after the other")
  func suggestions() throws {
    var person = try builder()
    #expect(person.sees("w: warm up first (3 to 5 minutes)"))
    person.type("w")
    #expect(items(person).prefix(3) == ["marching-in-place", "arm-circles", "torso-twist"])
    #expect(person.sees("c: end with a quiet stretch"))
    person.type("acat-cow")
    person.press(.enter)
    #expect(person.sees("3 position changes") && person.sees("o: reorder for 2 position changes"))
    person.type("o")
    #expect(person.sees("2 position changes") && !person.sees("o: reorder"))
    #expect(items(person).suffix(3) == ["bird-dog", "cat-cow", "side-plank"])
    person.type("c")
    #expect(person.sees("Cool-down") && items(person).last == "childs-pose")
    person.type("cw")
    #expect(items(person).count == 7)
  }

  @Test("is saved under the name typed, checked, and on home at once")
  func saves() throws {
    try withFolder { folder in
      var person = try builder(folder)
      person.type("s")
      person.type("Éva's work-out!")
      person.press(.enter)
      #expect(person.title.hasPrefix(" Éva's work-out!") && person.sees("File: yours"))
      person.press(.escape, .end)
      #expect(person.sees("▸ Éva's work-out!"))
      let text = try String(contentsOfFile: folder.path(of: "evas-work-out"), encoding: .utf8)
      #expect(
        text == """
          name: Éva's work-out!
          about: A routine of my own.
          main:
            - bird-dog
            - side-plank

          """)
    }
  }

  @Test("makes one's own of a shipped routine, and changes one's own in its file")
  func own() throws {
    try withFolder { folder in
      var person = try Person(own: folder)
      person.press(.enter)
      person.type("c")
      #expect(person.title.hasPrefix(" My first steps"))
      person.type("s")
      #expect(person.sees("> My first steps_"))
      person.press(.enter)
      #expect(person.title.hasPrefix(" My first steps"))
      let path = folder.path(of: "my-first-steps")
      let text = try String(contentsOfFile: path, encoding: .utf8).replacing("main:", with: "main: # mine")
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      person.type("cr")
      person.type("s")
      let after = try String(contentsOfFile: path, encoding: .utf8)
      #expect(after.contains("main: # mine") && !after.contains("pelvic-tilt"))
      #expect(try Shipped.catalogue.routines["first-steps"]?.items.count == 3)
    }
  }

  @Test("never takes another's place unasked, nor the name of the routine for strong pain")
  func names() throws {
    try withFolder { folder in
      var person = try builder(folder)
      person.type("sEvening")
      person.press(.enter)
      person.press(.escape)
      person.type("baplank")
      person.press(.enter)
      person.type("s")
      person.press(.enter)
      #expect(person.sees("Needs at least one letter, as in After work."))
      person.type("evening")
      person.press(.enter)
      #expect(person.sees("You have a routine called evening already."))
      person.type("n")
      #expect(person.sees("> evening_"))
      for _ in 1...7 { person.press(.backspace) }
      person.type("On your back")
      person.press(.enter)
      #expect(person.sees("limber keeps this name for itself."))
      for _ in 1...12 { person.press(.backspace) }
      person.type("evening")
      person.press(.enter)
      person.type("y")
      #expect(person.title.hasPrefix(" evening"))
      #expect(folder.added(to: try Shipped.catalogue).routines["evening"]?.items.count == 1)
    }
  }

  @Test("keeps its name when no other is given after all")
  func forgottenName() throws {
    var person = try Person()
    person.press(.enter)
    person.type("cn")
    person.press(.backspace)
    #expect(person.sees("> My first step_"))
    person.press(.escape)
    #expect(person.title.hasPrefix(" My first steps"))
    person.type("n")
    #expect(person.sees("> My first steps_"))
  }

  @Test("asks once before what is not saved is lost")
  func leaving() throws {
    var person = try builder()
    person.press(.escape)
    #expect(person.sees("What you changed is not saved."))
    person.type("n")
    #expect(items(person) == ["bird-dog", "side-plank"])
    person.type("q")
    person.type("y")
    #expect(person.title.hasPrefix(" limber"))
    person.type("b")
    person.press(.escape)
    #expect(person.title.hasPrefix(" limber"))
  }

  @Test("says why it could not be saved, and keeps what was put together")
  func refused() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder.routines, withIntermediateDirectories: true)
      try Data("name: Flow\nabout: B\nmain: [bridge]\n".utf8).write(
        to: URL(fileURLWithPath: folder.path(of: "flow")))
      var person = try Person(catalogue: folder.added(to: try Shipped.catalogue), own: folder)
      person.press(.end, .enter)
      person.type("caplank")
      person.press(.enter)
      person.type("s")
      #expect(person.sees("NOT SAVED") && items(person) == ["bridge", "plank"])
      person.type("n")
      person.type("er")
      person.press(.enter)
      #expect(person.title.hasPrefix(" Flower"))
      #expect(folder.has("flower"))
    }
  }

  @Test(
    "whatever is pressed, it stays within the ranges and fits every window", arguments: 1...6)
  func anything(seed: Int) throws {
    let keys: [Key] =
      [.up, .down, .left, .right, .enter, .pageUp, .pageDown, .home, .end, .backspace]
      + "\tauudrwcoabn?+-kj ".map { .character($0) }
    var dice = Dice(seed: UInt64(seed))
    var person = try Person()
    person.type("b")
    let shipped = try Shipped.catalogue
    for step in 1...600 {
      let isEscape = Int.random(in: 0..<12, using: &dice) == 0
      if isEscape || person.draft == nil, person.model.navigation.layers.count > 2 { person.press(.escape) }
      if person.model.navigation.layers.count == 1 { person.type("b") }
      person.press(keys.randomElement(using: &dice) ?? .enter)
      guard let draft = person.draft else { continue }
      for item in draft.items {
        let exercise = try #require(shipped.exercises[item.exercise])
        for measure in Measure.allCases {
          guard let range = item.narrowing[measure] else { continue }
          let allowed = try #require(exercise.prescription.range(of: measure))
          #expect(allowed.contains(range), "seed \(seed), step \(step)")
        }
      }
      #expect(draft.items == Block.allCases.flatMap { block in draft.items.filter { $0.block == block } })
      if step % 10 == 0 {
        let size = Size(
          rows: Int.random(in: 0...60, using: &dice), columns: Int.random(in: 0...200, using: &dice))
        #expect(person.model.scene.canvas(size, .ascii).size == size)
      }
    }
  }
}
