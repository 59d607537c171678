import Foundation
import TestSupport
import Testing

@testable import Catalogue
@testable import CatalogueFiles

@Suite("A routine of one's own is kept")
struct KeepingTests {
  private func routine(_ id: String, _ exercises: String..., name: String = "Mine") -> Routine {
    Routine(
      id: id, name: name, about: "A routine of my own.",
      items: exercises.map { RoutineItem(exercise: $0, block: .main, narrowing: Narrowing()) })
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A folder that isn't there yet, beside the shipped catalogue.
  private func withFolder(_ body: (UserFolder, Catalogue) throws -> Void) throws {
    try body(UserFolder(path: folder.path("limber")), try Shipped.catalogue)
  }

  @Test("In a file for its owner's eyes, which passes the check and leaves no other behind")
  func new() throws {
    try withFolder { folder, shipped in
      let catalogue = try folder.save(
        routine("mine", "bridge", "plank"), changing: nil, mayReplace: false, beside: shipped)
      #expect(catalogue.routines["mine"]?.items.map(\.exercise) == ["bridge", "plank"])
      #expect(try self.folder.mode("limber/routines") == 0o700)
      #expect(try self.folder.mode("limber/routines/mine.yaml") == 0o600)
      #expect(folder.check([folder.path(of: "mine")], beside: shipped).files[0].diagnostics == [])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.routines) == ["mine.yaml"])
    }
  }

  @Test("Never in the place of another unasked")
  func taken() throws {
    try withFolder { folder, shipped in
      _ = try folder.save(routine("mine", "bridge"), changing: nil, mayReplace: false, beside: shipped)
      #expect(throws: RoutineNotSaved.taken) {
        try folder.save(routine("mine", "plank"), changing: nil, mayReplace: false, beside: shipped)
      }
      #expect(folder.added(to: shipped).routines["mine"]?.items.map(\.exercise) == ["bridge"])
      let after = try folder.save(routine("mine", "plank"), changing: nil, mayReplace: true, beside: shipped)
      #expect(after.routines["mine"]?.items.map(\.exercise) == ["plank"])
    }
  }

  @Test("In the place of what a link leads to, which stays a link")
  func link() throws {
    try withFolder { folder, shipped in
      let catalogue = try folder.save(
        routine("mine", "bridge"), changing: nil, mayReplace: false, beside: shipped)
      let path = folder.path(of: "mine"), place = self.folder.path("limber/mine.yaml")
      try FileManager.default.moveItem(atPath: path, toPath: place)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "../mine.yaml")
      _ = try folder.save(
        routine("mine", "plank"), changing: catalogue.routines["mine"], mayReplace: false, beside: shipped)
      #expect(try String(contentsOfFile: place, encoding: .utf8).contains("plank"))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "../mine.yaml")
    }
  }

  @Test("Never as the routine for strong pain, nor where the check has something against it")
  func refused() throws {
    try withFolder { folder, shipped in
      #expect(throws: RoutineNotSaved.name) {
        try folder.save(routine("on-your-back", "plank"), changing: nil, mayReplace: true, beside: shipped)
      }
      let sentence =
        "\(folder.path(of: "mine")):4:5: there is no exercise \"brigde\"; did you mean \"bridge\"?"
      #expect(throws: RoutineNotSaved.refused(sentence)) {
        try folder.save(routine("mine", "brigde"), changing: nil, mayReplace: false, beside: shipped)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.routines)
      #expect(names == [])
    }
  }

  @Test("With the comments of its file; by hand or under a new name where that can't be changed line by line")
  func changed() throws {
    try withFolder { folder, shipped in
      try FileManager.default.createDirectory(atPath: folder.routines, withIntermediateDirectories: true)
      func write(_ text: String) throws -> Routine {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path(of: "mine")))
        return try #require(folder.added(to: shipped).routines["mine"])
      }
      let before = try write("name: Mine\nabout: B\nmain:\n  - bridge # mine\n")
      let items = before.items + [RoutineItem(exercise: "plank", block: .main, narrowing: Narrowing())]
      _ = try folder.save(before.with(items), changing: before, mayReplace: false, beside: shipped)
      let text = try String(contentsOfFile: folder.path(of: "mine"), encoding: .utf8)
      #expect(text == "name: Mine\nabout: B\nmain:\n  - bridge # mine\n  - plank\n")

      let flow = try write("name: Mine\nabout: B\nmain: [bridge]\n")
      let sentence =
        "\(folder.path(of: "mine")):3:1: \"main\" can't be changed line by line, because its exercises don't stand one a "
        + "line, as in \"- bridge\""
      #expect(throws: RoutineNotSaved.byHand(sentence)) {
        try folder.save(flow.with(items), changing: flow, mayReplace: false, beside: shipped)
      }
      let other = flow.with(items).renamed("other", "Other")
      let after = try folder.save(other, changing: flow, mayReplace: false, beside: shipped)
      #expect(after.routines["other"]?.items.map(\.exercise) == ["bridge", "plank"])
      #expect(after.routines["mine"]?.items.map(\.exercise) == ["bridge"])
    }
  }

  @Test("A folder that can't be written is told")
  func unwritable() throws {
    let folder = UserFolder(path: "/proc/limber")
    let shipped = try Shipped.catalogue, mine = routine("mine", "bridge")
    #expect {
      try folder.save(mine, changing: nil, mayReplace: false, beside: shipped)
    } throws: { error in
      guard case RoutineNotSaved.refused(let sentence)? = error as? RoutineNotSaved else { return false }
      return sentence.hasPrefix("the folder /proc/limber can't be made: ")
    }
  }
}
