import Catalogue
import CatalogueFiles
import Foundation
import TestSupport
import Testing
import Text

@Suite("A person's own files stand beside the shipped ones", .timeLimit(.minutes(1)))
struct UserFolderTests {
  private let files = FileManager.default

  @Test("A routine and an exercise of one's own are found by their file's name, and say whose they are")
  func found() throws {
    let own = try UserScratch()
    try own.write(Sheet.exercise, to: "exercises/wall-slide.yaml")
    try own.write(Sheet.routine + "  - wall-slide\n", to: "routines/anna.yaml")
    let catalogue = own.load()
    #expect(catalogue.leftOut == [])
    #expect(catalogue.routines.keys.sorted() == ["anna", "short"])
    #expect(catalogue.routines["anna"]?.items.map(\.exercise) == ["plank", "bridge", "wall-slide"])
    #expect(catalogue.routines["anna"]?.origin.note == "yours")
    #expect(catalogue.exercises["wall-slide"]?.origin.note == "yours")
    #expect(catalogue.exercises["plank"]?.origin.note == nil)
    #expect(catalogue.exercises["wall-slide"]?.motion == nil)
  }

  @Test("One's own comes in place of a shipped one of the same name, and says so")
  func wins() throws {
    let own = try UserScratch()
    try own.write(Sheet.exercise, to: "exercises/bridge.yaml")
    try own.write(Sheet.routine, to: "routines/short.yaml")
    let catalogue = own.load()
    #expect(catalogue.exercises["bridge"]?.name == "Wall slide")
    #expect(catalogue.routines["short"]?.name == "Anna's sheet")
    #expect(catalogue.routines["short"]?.origin.note == "yours, in place of the shipped one")
    #expect(catalogue.exercises["bridge"]?.origin.note == "yours, in place of the shipped one")
  }

  @Test("A shipped routine asks for no more of one's own exercise than that allows")
  func ownLimits() throws {
    let own = try UserScratch()
    let short = Specimen.hold.text.replacingOccurrences(of: "hold_seconds: 12-14", with: "hold_seconds: 5-8")
    try own.write(short, to: "exercises/childs-pose.yaml")
    let catalogue = own.folder.added(to: try Shipped.catalogue)
    #expect(catalogue.leftOut == [])
    // Daily asks for 30 to 60 seconds of the shipped one.
    let item = try #require(catalogue.routines["daily"]?.items.first { $0.exercise == "childs-pose" })
    let pose = try #require(catalogue.exercises["childs-pose"]?.prescription)
    #expect(Level.allCases.map { pose.dose(at: $0, within: item.narrowing).seconds } == [8, 5, 8])
  }

  @Test("No folder, or an empty one, is fine")
  func absent() throws {
    let own = try UserScratch()
    #expect(own.complaints() == [])
    try files.removeItem(atPath: own.folder.path)
    #expect(own.complaints() == [])
  }

  @Test("A folder that can't be read is told, and what else there is can be done")
  func unreadable() throws {
    let own = try UserScratch()
    try files.removeItem(atPath: own.folder.routines)
    try own.write("", to: "routines")
    #expect(own.complaints() == ["routines: is not a folder that can be read"])
    #expect(own.diagnostics() == ["routines: is not a folder that can be read"])
    #expect(own.load().routines.keys.sorted() == ["short"])
  }

  @Test("A file with faults is left out, and what leans on it as well; everything else is there")
  func leftOut() throws {
    let own = try UserScratch()
    try own.write("name: [", to: "exercises/wall-slide.yaml")
    try own.write(Sheet.routine + "  - wall-slide\n", to: "routines/anna.yaml")
    try own.write(Sheet.routine, to: "routines/ben.yaml")
    #expect(
      own.complaints() == [
        "exercises/wall-slide.yaml:2:1: is not valid YAML: did not find expected node content",
        "routines/anna.yaml:6:5: the exercise \"wall-slide\" is left out, because its own file has faults",
      ])
    #expect(own.load().routines.keys.sorted() == ["ben", "short"])
  }

  @Test("In place of one's own exercise with faults the shipped one is done")
  func fallsBack() throws {
    let own = try UserScratch()
    try own.write(Sheet.exercise + "easier: nothing\n", to: "exercises/bridge.yaml")
    try own.write(Sheet.routine, to: "routines/anna.yaml")
    let catalogue = own.load()
    #expect(own.complaints() == ["exercises/bridge.yaml:15:9: there is no exercise \"nothing\""])
    #expect(catalogue.exercises["bridge"]?.name == "Bridge")
    #expect(catalogue.routines["anna"] != nil)
  }

  @Test("What limber offers in strong pain stays what it is")
  func gentlest() throws {
    let own = try UserScratch()
    try own.write(Sheet.routine, to: "routines/on-your-back.yaml")
    #expect(
      own.complaints() == [
        "routines/on-your-back.yaml: cannot take the place of the routine that limber offers in strong pain; "
          + "give it another name"
      ])
    #expect(own.load().routines["on-your-back"] == nil)
  }

  @Test(
    "A name that is no id is told; what is no routine's file, and what an editor leaves behind, is not looked at",
    arguments: [
      ("routines/Anna.yaml", true), ("routines/anna.yml", true), ("routines/.anna.yaml", false),
      ("routines/anna.yaml~", false), ("routines/notes.txt", false), ("routines/\u{1B}[2J.yaml", true),
    ])
  func names(file: String, isTold: Bool) throws {
    let own = try UserScratch()
    try own.write(Sheet.routine, to: file)
    let says = "is not named like cat-cow.yaml, in small letters, digits and hyphens"
    #expect(own.complaints() == (isTold ? ["\(file.printable): \(says)"] : []))
  }

  @Test("An exercise that names itself as its easier form is refused")
  func itself() throws {
    let own = try UserScratch()
    try own.write(Sheet.exercise + "easier: wall-slide\n", to: "exercises/wall-slide.yaml")
    #expect(own.complaints() == ["exercises/wall-slide.yaml:15:9: \"easier\" names the exercise itself"])
    try own.write(Sheet.exercise + "easier: Wall slide\n", to: "exercises/wall-slide.yaml")
    #expect(own.complaints() == ["exercises/wall-slide.yaml:15:9: \"Wall slide\" is the exercise itself"])
  }
}
