import Catalogue
import Foundation
import TestSupport
import Testing

@testable import CatalogueFiles

@Suite("The stored catalogue")
struct StoredCatalogueTests {
  @Test("It is what the shipped files give; make catalogue stores it anew")
  func shipped() throws {
    let folder = CatalogueFolder(path: Shipped.folder)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.storedPath)) == Data(folder.bytesToStore()))
    expectSame(try #require(folder.stored), try Shipped.catalogue)
  }

  @Test("It goes with its folder, and a fault of a figure names the file where it lies now")
  func moved() throws {
    let scratch = try TemporaryFolder(), path = scratch.path("moved")
    try FileManager.default.copyItem(atPath: Shipped.folder, toPath: path)
    let stored = try #require(CatalogueFolder(path: path).stored)
    #expect(stored.exercises["bridge"]?.motion?.file == "\(path)/Exercises/bridge.yaml")
  }

  @Test("A file edited by a single letter, added, renamed or taken away is read, whatever is stored")
  func edited() throws {
    let scratch = try Scratch(hasProgramme: true), folder = CatalogueFolder(path: scratch.path)
    try scratch.write(Data(try folder.bytesToStore()), to: "catalogue.bin")
    expectSame(try #require(folder.stored), try folder.read())
    let routine = Specimen.routine, name = try #require(try folder.read().routines["short"]?.name)
    let letter = name.hasPrefix("X") ? "Y" : "X"
    let edited = routine.text.replacingOccurrences(
      of: "name: \(name)", with: "name: \(letter)\(name.dropFirst())")
    #expect(edited != routine.text)
    try scratch.write(edited, to: routine.rawValue)
    #expect(try folder.load().routines["short"]?.name == letter + name.dropFirst())
    try scratch.write("name: [", to: routine.rawValue)
    #expect(!scratch.complaints().isEmpty)
    try scratch.write(routine.text, to: routine.rawValue)
    #expect(folder.stored != nil)
    try scratch.write(routine.text, to: "Routines/more.yaml")
    #expect(try folder.load().routines["more"] != nil)
    try FileManager.default.removeItem(atPath: "\(scratch.path)/Routines/more.yaml")
    expectSame(try #require(folder.stored), try folder.read())
    try FileManager.default.removeItem(atPath: "\(scratch.path)/\(Specimen.programme.rawValue)")
    #expect(try folder.load().programmes.isEmpty)
  }

  @Test("Damaged or cut off anywhere, or another's altogether, it is not taken, and the files are read")
  func damaged() throws {
    let scratch = try Scratch(hasProgramme: true), folder = CatalogueFolder(path: scratch.path)
    let whole = try folder.bytesToStore(), catalogue = try folder.read()
    var dice = Dice(seed: 29)
    for round in 0..<300 {
      var bytes = whole
      switch round % 3 {
      case 0: bytes[dice.below(bytes.count)] ^= UInt8(1 << dice.below(8))
      case 1: bytes = Array(bytes.prefix(dice.below(bytes.count)))
      default: bytes += [UInt8(dice.below(256))]
      }
      try scratch.write(Data(bytes), to: "catalogue.bin")
      #expect(folder.stored == nil, "round \(round)")
    }
    expectSame(try folder.load(), catalogue)
    try scratch.write(
      Data(contentsOf: URL(fileURLWithPath: CatalogueFolder(path: Shipped.folder).storedPath)),
      to: "catalogue.bin")
    expectSame(try folder.load(), catalogue)
  }

  @Test("Content made to do harm is refused or read, and stops nothing")
  func hostile() throws {
    let scratch = try Scratch(hasProgramme: true), folder = CatalogueFolder(path: scratch.path)
    let content = try folder.bytesToStore().dropFirst(Seal.size)
    var dice = Dice(seed: 30), refused = 0
    for _ in 0..<300 {
      var bytes = Array(content)
      for _ in 0...dice.below(3) {
        let place = dice.below(bytes.count)
        switch dice.below(4) {
        case 0: bytes[place] = UInt8(dice.below(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + dice.below(9)))
        case 2: bytes.insert(contentsOf: Array(repeating: 0xFF, count: dice.below(12)), at: place)
        default: bytes.removeLast(dice.below(min(bytes.count, 200)))
        }
      }
      if (try? folder.catalogue(in: bytes[...])) == nil { refused += 1 }
    }
    #expect(refused > 100)
    #expect(throws: ByteReader.Damage.self) { try folder.catalogue(in: []) }
    // As many as there is no memory for.
    #expect(throws: ByteReader.Damage.self) {
      try folder.catalogue(in: Array(repeating: 0xFF, count: 9)[...] + [1])
    }
  }

  private func expectSame(_ one: Catalogue, _ other: Catalogue) {
    #expect(one.exercises == other.exercises)
    #expect(one.routines == other.routines)
    #expect(one.programmes == other.programmes)
    #expect(one.topics == other.topics)
  }
}
