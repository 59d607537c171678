import Testing
import Text

@testable import Screen

@Suite("A character of several scalars")
struct ClusterTests {
  private static let family = "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}"
  private static let scotland = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"
  private static let all = [
    family, scotland, "क्ष्म", "नि", "\u{1F1E9}\u{1F1EA}", "1\u{FE0F}\u{20E3}", "\u{1112}\u{1161}\u{11AB}",
    "e\u{301}\u{302}\u{323}\u{32D}", "\u{1F469}\u{1F3FD}\u{200D}\u{1F680}", "กำ", "\u{2764}\u{FE0F}",
  ]

  /// What a terminal is sent of a row.
  private func scalars(_ canvas: Canvas) -> [UInt32] {
    var line: [UInt32] = []
    for cell in canvas.row(0) { cell.append(to: &line) }
    return line
  }

  @Test("reaches the terminal whole, and leaves what stands beside it where it is", arguments: all)
  func whole(text: String) throws {
    var canvas = Canvas(size: Size(rows: 1, columns: 12), glyphs: .unicode)
    let end = canvas.put("<\(text)>", row: 0, column: 2)
    #expect(end == 4 + text.columns)
    let line = Array(canvas.text[0].unicodeScalars)
    #expect(line == Array("  <\(text)>".unicodeScalars))
    #expect(scalars(canvas).starts(with: line.map(\.value)))
    #expect(canvas[0, 3].isCluster)
    #expect((4..<end - 1).allSatisfy { canvas[0, $0].isBehind })
    #expect(canvas[0, end - 1].text == ">")
  }

  @Test("is the same on any canvas, and another one is another", arguments: all)
  func compared(text: String) {
    var canvases = (0..<3).map { _ in Canvas(size: Size(rows: 1, columns: 12), glyphs: .unicode) }
    canvases[0].put(text, row: 0, column: 0)
    canvases[1].put(text, row: 0, column: 0)
    canvases[2].put(text + "\u{308}", row: 0, column: 0)
    #expect(canvases[0] == canvases[1])
    #expect(canvases[0] != canvases[2])
  }

  @Test("goes as a whole when a part of it is written over", arguments: all, 0..<4)
  func over(text: String, column: Int) throws {
    guard column < text.columns else { return }
    var canvas = Canvas(size: Size(rows: 1, columns: 12), glyphs: .unicode)
    canvas.put("<\(text)>", row: 0, column: 0)
    canvas.put("x", row: 0, column: 1 + column)
    let blanks = String(repeating: " ", count: column)
    let after = String(repeating: " ", count: text.columns - column - 1)
    #expect(canvas.text == ["<\(blanks)x\(after)>"])
  }

  @Test("is not begun where it would not fit", arguments: all)
  func atTheEdge(text: String) {
    var canvas = Canvas(size: Size(rows: 1, columns: 5), glyphs: .unicode)
    canvas.put(text, row: 0, column: 5 - text.columns)
    #expect(canvas.text[0].hasSuffix(text))
    canvas.put("     ", row: 0, column: 0)
    canvas.put(text, row: 0, column: 6 - text.columns)
    #expect(canvas.text == [""])
  }

  @Test("is cut where no script joins so much, and costs a cell no room")
  func endless() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3), glyphs: .unicode)
    canvas.put("e" + String(repeating: "\u{301}", count: 10_000), row: 0, column: 0)
    #expect(canvas[0, 0].text.unicodeScalars.count == Character.mostScalars)
    #expect(MemoryLayout<Cell>.stride <= 8)
  }

  @Test("takes a place of its own in a line that is wrapped")
  func wrapped() {
    let text = [Self.family, "क्ष्म", Self.scotland].joined(separator: " ")
    #expect(text.wrapped(to: 3) == [Self.family, "क्ष्म", Self.scotland])
    #expect((Self.family + Self.scotland).wrapped(to: 2) == [Self.family, Self.scotland])
  }
}
