import Catalogue
import CatalogueFiles
import Engine
import Foundation
import TestSupport
import Testing

@testable import Screen

@Suite("An exercise with long words")
struct LongWordsTests {
  /// The shipped catalogue with cat-cow's first phase and name made long.
  private static func catalogue() throws -> Catalogue {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("limber-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: URL(fileURLWithPath: Shipped.folder), to: folder)
    let file = folder.appendingPathComponent("Exercises/cat-cow.yaml")
    let long = String(repeating: "very long ", count: 8) + "indeed"
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("phase: cow", with: "phase: \"\(long)\"").replacing("    cow:", with: "    \"\(long)\":")
      .replacing(
        "name: Cat-cow", with: "name: \"\(long)\"")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try CatalogueFolder(path: folder.path).load()
  }

  @Test("is drawn at every size and never stops limber")
  func isDrawn() async {
    await #expect(processExitsWith: .success) {
      let catalogue = try LongWordsTests.catalogue()
      let routine = try #require(catalogue.routines["morning"])
      let plan = Plan(routine, level: .gentle, catalogue: catalogue)
      var session = Session(plan, catalogue: catalogue, at: .zero)
      while case .running(let ends, _) = session.state {
        session.advance(to: ends)
        guard session.slot?.exercise.id == "cat-cow", let snapshot = session.snapshot else { continue }
        for columns in [40, 60, 69, 70, 80, 132] {
          for rows in [12, 14, 24, 50] {
            let size = Size(rows: rows, columns: columns)
            let canvas = SessionScene(snapshot: snapshot).canvas(size, .unicode)
            #expect(canvas.widths == Array(repeating: columns, count: rows))
          }
        }
        if snapshot.rep == 2 { break }
      }
    }
  }
}
