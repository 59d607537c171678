import Engine
import Testing

@testable import Screen

@Suite("A window of any size")
struct EverySizeTests {
  @Test("gets a canvas of its own size, each row exactly as wide, down to nothing at all")
  func tiny() throws {
    for (name, make) in SessionScenes.all + PageScenes.all + Lived.all + BuilderScenes.all + BreakScenes.all
      + ActivityScenes.all
    {
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
    for (name, make) in SessionScenes.all + PageScenes.all + Lived.all + BuilderScenes.all + BreakScenes.all
      + ActivityScenes.all
    {
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

  @Test("too small for a screen says so in one line, and a pane of six rows is enough for what is led in it")
  func tooSmall() throws {
    for (name, make) in SessionScenes.all + PageScenes.all + Lived.all + BuilderScenes.all + BreakScenes.all
      + ActivityScenes.all
    {
      let scene = try make(), rows = scene.smallest.rows
      func lines(_ rows: Int, _ columns: Int) -> [String] {
        scene.canvas(Size(rows: rows, columns: columns), .unicode).text.filter { !$0.isEmpty }
      }
      let isPane = scene is SessionScene || scene is PageScene || scene is BreakScene || scene is SignsScene
      #expect(rows == (isPane ? 6 : 12) && scene.smallest.columns == 40, "\(name)")
      #expect(lines(rows, 39) == ["limber: needs 40x\(rows), is 39x\(rows)"], "\(name)")
      #expect(lines(rows - 1, 40) == ["limber: needs 40x\(rows), is 40x\(rows - 1)"], "\(name)")
      #expect(lines(3, 200) == ["limber: needs 40x\(rows), is 200x3"], "\(name)")
      #expect(lines(1, 20).first?.hasPrefix("limber: needs 40x") == true && lines(1, 1) == ["l"], "\(name)")
    }
  }

  @Test("draws what is led in a pane with its title and its keys from six rows on")
  func panes() throws {
    for (name, make) in SessionScenes.all + PageScenes.all + BreakScenes.all {
      let scene = try make()
      guard scene.smallest == .smallestPane else { continue }
      for (rows, columns) in [(6, 40), (6, 80), (7, 40), (9, 61), (11, 40), (11, 200)] {
        let canvas = scene.canvas(Size(rows: rows, columns: columns), .unicode)
        #expect(!canvas.text[0].isEmpty && !canvas.text[rows - 1].isEmpty, "\(name) \(columns)x\(rows)")
        #expect(canvas.widths == Array(repeating: columns, count: rows), "\(name) \(columns)x\(rows)")
      }
    }
  }

  @Test("comes back to the same screen after shrinking to nothing")
  func comesBack() throws {
    for (_, make) in SessionScenes.all + PageScenes.all + Lived.all + BuilderScenes.all + BreakScenes.all
      + ActivityScenes.all
    {
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
