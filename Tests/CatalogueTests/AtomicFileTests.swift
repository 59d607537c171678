import Foundation
import TestSupport
import Testing

@testable import Catalogue
@testable import CatalogueFiles

@Suite("A file is written whole")
struct WholeFileTests {
  private let folder: TemporaryFolder
  private let bytes = Data("new".utf8)

  init() throws { folder = try TemporaryFolder() }

  private func refusal(_ file: AtomicFile, for use: AtomicFile.Use) -> String? {
    do throws(NotWritten) {
      try file.write(bytes, for: use)
      return nil
    } catch {
      return error.sentence.replacing(folder.url.path, with: "")
    }
  }

  @Test("An own file keeps its mode; what is handed out is for its owner alone, whatever was there")
  func modes() throws {
    for mode in [0o644, 0o640, 0o600] as [mode_t] {
      for (use, wanted) in [(AtomicFile.Use.own, Int(mode)), (.export, 0o600)] {
        try folder.write("old", to: "it")
        chmod(folder.path("it"), mode)
        #expect(refusal(AtomicFile(path: folder.path("it")), for: use) == nil)
        #expect(try folder.read("it") == "new")
        #expect(try folder.mode("it") == wanted)
      }
    }
  }

  @Test("A link of one's own stays one to an own file, and is never followed by what is handed out")
  func links() throws {
    try folder.write("old", to: "target")
    try FileManager.default.createSymbolicLink(atPath: folder.path("it"), withDestinationPath: "target")
    let file = AtomicFile(path: folder.path("it"))
    #expect(refusal(file, for: .export) == "/it is a link; name the file itself.")
    #expect(try folder.read("target") == "old")
    #expect(refusal(file, for: .own) == nil)
    #expect(try folder.read("target") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("it")) == "target")
  }

  @Test("Somebody else's link is not followed", .enabled(if: geteuid() == 0))
  func foreignLink() throws {
    try folder.write("old", to: "target")
    try FileManager.default.createSymbolicLink(atPath: folder.path("it"), withDestinationPath: "target")
    #expect(lchown(folder.path("it"), 12345, 12345) == 0)
    #expect(refusal(AtomicFile(path: folder.path("it")), for: .own) == "/it is somebody else's link.")
    #expect(try folder.read("target") == "old")
  }

  @Test("A pipe and a device are no files to be replaced")
  func special() throws {
    #expect(mkfifo(folder.path("it"), 0o600) == 0)
    for use in [AtomicFile.Use.own, .export] {
      #expect(
        refusal(AtomicFile(path: folder.path("it")), for: use) == "/it is not a file that can be replaced.")
    }
    #expect(
      refusal(AtomicFile(path: "/dev/null"), for: .export) == "/dev/null is not a file that can be replaced.")
  }

  @Test("A file that is not written whole leaves nothing, and nobody hears of its draft")
  func notWhole() throws {
    struct Full: Error {}
    let file = AtomicFile(path: folder.path("it"))
    for one in [file, file.draft] {
      #expect(throws: NotWritten(Wording.NotWritten.notWhole(file.path))) {
        try one.create { handle in
          try handle.write(contentsOf: bytes)
          throw Full()
        }
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    try folder.write("old", to: "it")
    #expect(throws: NotWritten(Wording.NotWritten.notWhole(file.path))) {
      try file.write(for: .export) { _ in throw Full() }
    }
    #expect(try folder.read("it") == "old")
  }

  @Test("What keeps a file from being handed out is said before the work for it")
  func early() throws {
    func said(_ path: String) -> String {
      do throws(NotWritten) {
        return try AtomicFile(path: folder.path(path)).check() ? "is there" : "can be"
      } catch {
        return error.sentence.replacing(folder.url.path, with: "")
      }
    }
    try folder.write("old", to: "it")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "it")
    try FileManager.default.createDirectory(atPath: folder.path("folder"), withIntermediateDirectories: false)
    #expect(said("new") == "can be" && said("it") == "is there" && said("folder/new") == "can be")
    #expect(said("link") == "/link is a link; name the file itself.")
    #expect(said("folder") == "/folder is not a file that can be replaced.")
    #expect(said("nowhere/new") == "/nowhere/new can't be written: No such file or directory.")
    #expect(said("it/new") == "/it/new can't be written: Not a directory.")
  }
}
