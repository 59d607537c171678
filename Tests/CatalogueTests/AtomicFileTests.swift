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
}
