import Testing

@testable import Screen

@Suite("What is drawn")
struct CanvasTests {
  private let size = Size(rows: 3, columns: 10)

  @Test("stays inside, wherever it is put")
  func inside() {
    var canvas = Canvas(size: size, glyphs: .unicode)
    for row in -2...4 {
      for column in -14...14 {
        canvas.put("twelve cells", row: row, column: column)
        canvas.put("漢字漢字漢字", row: row, column: column)
        canvas.put("right", row: row, endingAt: column)
        canvas.put("in the middle of it", row: row, centredIn: column..<column + 3)
        #expect(canvas.size == size)
        #expect(canvas.text.count == 3)
        #expect((0..<3).allSatisfy { canvas.row($0).count == 10 })
      }
    }
  }

  @Test("knows which stretch of each row has changed since it was shown")
  func changes() {
    var canvas = Canvas(size: size, glyphs: .unicode)
    #expect((0..<3).allSatisfy { canvas.changed(in: $0).count == 10 })
    canvas.keep()
    canvas.put("ab", row: 1, column: 3)
    canvas.put("c", row: 1, column: 7)
    canvas.put(" ", row: 2, column: 0)
    #expect((0..<3).map { canvas.changed(in: $0).count } == [0, 5, 0])
    #expect(canvas.changed(in: 1) == 13..<18)
    canvas.keep()
    var next = Canvas(size: size, glyphs: .unicode)
    next.put("ax", row: 1, column: 3)
    canvas.become(next)
    #expect((0..<3).map { canvas.changed(in: $0) } == [0..<0, 14..<18, 20..<20])
    canvas.become(Canvas(size: Size(rows: 1, columns: 10), glyphs: .unicode))
    #expect(canvas.changed(in: 0) == 0..<10)
  }

  @Test("is cut off at the edge and at its limit")
  func cut() {
    var canvas = Canvas(size: size, glyphs: .unicode)
    canvas.put("0123456789abc", row: 0, column: 4)
    canvas.put("0123456789abc", row: 1, column: -4)
    canvas.put("0123456789abc", row: 2, column: 2, limit: 6)
    #expect(canvas.text == ["    012345", "456789abc", "  0123"])
  }

  @Test("leaves out a wide character that has only half its room")
  func wideAtEdge() {
    var canvas = Canvas(size: size, glyphs: .unicode)
    canvas.put("12345678漢", row: 0, column: 0)
    canvas.put("123456789漢", row: 1, column: 0)
    #expect(canvas.text == ["12345678漢", "123456789", ""])
    #expect(canvas.widths == [10, 10, 10])
  }

  @Test("keeps a row as wide as it was when it covers half of a wide character", arguments: 0...9)
  func overWide(column: Int) {
    var canvas = Canvas(size: size, glyphs: .unicode)
    canvas.put("漢字漢字漢", row: 0, column: 0)
    canvas.put("x", row: 0, column: column)
    canvas.put("漢字漢字漢", row: 1, column: 0)
    canvas.put("字", row: 1, column: column)
    #expect(canvas.widths == [10, 10, 10], "\(canvas.text)")
  }

  @Test("says where it ended")
  func end() {
    var canvas = Canvas(size: size, glyphs: .unicode)
    #expect(canvas.put("abc", row: 0, column: 2) == 5)
    #expect(canvas.put("漢字", row: 1, column: 2) == 6)
    #expect(canvas.put("abcdefgh", row: 2, column: 5) == 10)
  }

  @Test("is blank outside")
  func outside() {
    let canvas = Canvas(size: size, glyphs: .unicode)
    #expect(canvas[-1, 0] == .blank)
    #expect(canvas[0, 10] == .blank)
    #expect(canvas.row(3).isEmpty)
    #expect(canvas.row(-1).isEmpty)
  }

  @Test("centres and right-aligns by columns, not by characters")
  func aligned() {
    var canvas = Canvas(size: size, glyphs: .unicode)
    canvas.put("漢字", row: 0, centredIn: 0..<10)
    canvas.put("漢字", row: 1, endingAt: 10)
    #expect(canvas.text[0] == "   漢字")
    #expect(canvas.text[1] == "      漢字")
  }
}
