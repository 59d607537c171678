import Catalogue
import Engine
import Foundation
import TestSupport
import Testing

@testable import Screen

@Suite("A text that would rather command the terminal")
struct ForeignTextTests {
  private static let hostile =
    "Run\u{1B}[31m\u{1B}]0;x\u{7}\u{202E}\u{2066}gnol\r\n\u{9B}2J\u{200F}\u{2028}end"

  private func unsafe(_ canvas: Canvas) -> [Unicode.Scalar] {
    (0..<canvas.size.rows).flatMap { canvas.row($0) }.flatMap(\.text.unicodeScalars).filter { scalar in
      scalar.properties.isBidiControl
        || [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
  }

  @Test("reaches no cell raw", arguments: [Glyphs.unicode, .ascii])
  func cells(glyphs: Glyphs) {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      $0.value < 0xA0 || $0.properties.isBidiControl || $0.value == 0x2028 || $0.value == 0x2029
    }
    #expect(scalars.count > 170)
    let raw = scalars.filter { scalar in
      var canvas = Canvas(size: Size(rows: 2, columns: 20), glyphs: glyphs)
      canvas.put("before\(scalar)after", row: 0, column: 0)
      let isMoved = !canvas.text[0].hasPrefix("before") || !canvas.text[0].hasSuffix("after")
      return isMoved || !canvas.text[1].isEmpty || !unsafe(canvas).isEmpty
    }
    #expect(raw == [])
  }

  @Test("is written out where it comes from the journal")
  func journal() throws {
    let record = try PageScenes.record(named: Self.hostile)
    let page = Page(record, catalogue: try Shipped.catalogue, glyphs: .unicode)
    let scenes = [
      try PageScenes.history([record]), try PageScenes.home(history: [record], .unicode),
      PageScene(page, from: 0, .summary),
    ]
    for scene in scenes {
      let canvas = scene.canvas(.huge, .unicode)
      let text = canvas.text.joined(separator: "\n")
      #expect(unsafe(canvas).isEmpty)
      #expect(
        text.contains(#"Run\u{1B}[31m\u{1B}"#), "\(text)")
    }
  }

  @Test("is written out where a summary is printed")
  func printed() throws {
    var record = try PageScenes.record(named: Self.hostile)
    let first = try #require(record.exercises.first)
    record.exercises.append(
      ExerciseRecord(
        slot: 9, order: 900, exercise: Self.hostile, side: nil, status: first.status, setsDone: 1,
        repsDone: 1, repsTarget: 1, held: .zero, heldTarget: .zero))
    let text = Page(record, catalogue: try Shipped.catalogue, glyphs: .ascii).plain(width: 200)
    let lines = text.unicodeScalars.filter { $0 != "\n" }
    #expect(lines.allSatisfy { $0.properties.generalCategory != .control && !$0.properties.isBidiControl })
    #expect(text.components(separatedBy: #"Run\u{1B}"#).count == 3)
  }
}
