import Testing

@testable import Screen

@Suite("The first screen that somebody ever sees")
struct WelcomeTests {
  private static let sizes = [Size.wide, .small, .phone, .large, .huge]

  @Test("says what limber is, what comes first, and which key begins, below the moving body")
  func words() throws {
    expectGolden(try PageScenes.welcome(), sizes: Self.sizes, .moving)
  }

  @Test("has the body across all of it, and moves", arguments: sizes)
  func body(size: Size) throws {
    let scene = try PageScenes.welcome()
    let area = try #require(scene.canvas(size, .unicode, .moving).pane?.area)
    #expect(area.rows >= max(6, size.rows / (size == .phone ? 4 : 3)) && area.columns == size.columns - 2)
    #expect(scene.stays(on: size) != nil)
    #expect(scene.canvas(size, .unicode).text.contains { $0.contains("█") || $0.contains("▄") })
  }

  @Test("has the key in large letters from 24 rows on", arguments: [Size.wide, .phone, .large, .huge])
  func key(size: Size) throws {
    let canvas = try PageScenes.welcome().canvas(size, .unicode, .moving)
    let place = Rect(row: size.rows / 2, column: 1, rows: size.rows / 2 - 1, columns: 20)
    #expect(canvas.highest(in: place) >= (size == .huge ? 7 : 3))
  }

  @Test("names the key in its footer at every size")
  func footer() throws {
    for columns in 40...120 {
      let rows = try PageScenes.welcome().canvas(Size(rows: 12, columns: columns), .unicode).text
      #expect(rows.last?.hasPrefix(" Enter begin   ↑↓ all routines   ") == true)
    }
  }
}
