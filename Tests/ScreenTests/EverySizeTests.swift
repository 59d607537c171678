import Engine
import Testing

@testable import Screen

@Suite("A window of any size")
struct EverySizeTests {
  @Test("gets a canvas of its own size, each row exactly as wide, down to nothing at all")
  func tiny() throws {
    for (name, make) in SessionScenes.all + PageScenes.all + Lived.all + BuilderScenes.all {
      let scene = try make()
      for (rows, columns) in [
        (0, [0, 1, 45]), (1, [0, 1, 2, 45]), (11, [0, 39, 40, 45]), (12, Array(38...45)),
      ] {
        let wrong = columns.filter { columns in
          let size = Size(rows: rows, columns: columns)
          let canvas = scene.canvas(size, .unicode)
          return canvas.size != size || canvas.widths != Array(repeating: columns, count: rows)
        }
        #expect(wrong == [], "\(name), \(rows) rows")
      }
    }
  }

  @Test("draws every screen from 40x12 up")
  func everyScreen() throws {
    for (name, make) in SessionScenes.all + PageScenes.all + Lived.all + BuilderScenes.all {
      let scene = try make()
      for size in [(12, 40), (12, 69), (12, 200), (60, 40), (23, 79)] {
        let size = Size(rows: size.0, columns: size.1)
        let canvas = scene.canvas(size, .unicode)
        #expect(!canvas.text[0].isEmpty, "\(name)")
        #expect(!canvas.text[size.rows - 1].isEmpty, "\(name)")
        #expect(canvas.widths == Array(repeating: size.columns, count: size.rows), "\(name)")
      }
    }
  }

  @Test(
    "too small for limber says so in one line",
    arguments: [
      (Size(rows: 12, columns: 39), "limber: needs 40x12, is 39x12"),
      (Size(rows: 11, columns: 40), "limber: needs 40x12, is 40x11"),
      (Size(rows: 3, columns: 200), "limber: needs 40x12, is 200x3"),
      (Size(rows: 1, columns: 20), "limber: needs 40x12,"),
      (Size(rows: 1, columns: 1), "l"),
    ])
  func tooSmall(size: Size, line: String) throws {
    for (_, make) in SessionScenes.all + PageScenes.all + Lived.all + BuilderScenes.all {
      #expect(try make().canvas(size, .unicode).text.filter { !$0.isEmpty } == [line])
    }
  }

  @Test("comes back to the same screen after shrinking to nothing")
  func comesBack() throws {
    for (_, make) in SessionScenes.all + PageScenes.all + Lived.all + BuilderScenes.all {
      let scene = try make()
      let before = scene.canvas(.wide, .unicode)
      for size in [Size(rows: 1, columns: 1), Size(rows: 0, columns: 0), .small] {
        _ = scene.canvas(size, .unicode)
      }
      #expect(scene.canvas(.wide, .unicode) == before)
    }
  }

  @Test("takes a negative size for none")
  func negative() {
    #expect(Size(rows: -3, columns: -1) == Size(rows: 0, columns: 0))
    #expect(Rect(row: 2, column: 2, rows: -1, columns: 4).rows == 0)
  }
}
