import Engine
import Testing

@testable import Screen

@Suite("The history")
struct HistoryScreenTests {
  @Test("lists a session with its day, its time, what was done and how it ended")
  func wide() throws {
    let rows = try PageScenes.history([try PageScenes.record()]).canvas(.wide, .unicode).text
    #expect(rows[0] == " History                                                              1 session")
    #expect(rows[2] == " ▸ 2026-11-21 07:30  First steps                 3:47    1/4 done  ended early")
    #expect(rows[23] == " Enter open   Esc back   ? help   ↑↓ choose")
    #expect(rows[3...22].allSatisfy { $0.isEmpty })
  }

  @Test("tells each session's day on the smallest screen")
  func small() throws {
    let rows = try PageScenes.history([try PageScenes.record()]).canvas(.small, .unicode).text
    #expect(rows[2].contains("2026-11-21"), "\(rows[2])")
  }

  @Test("says that there is no session yet")
  func empty() throws {
    for size in [Size.wide, .small] {
      let rows = try PageScenes.history([]).canvas(size, .unicode).text
      #expect(rows[0].hasSuffix("0 sessions"))
      #expect(rows[2].hasPrefix(" No session yet."))
    }
  }

  @Test("shows the chosen line, wherever it is, and that there is more above and below")
  func scrolls() throws {
    let records = Array(repeating: try PageScenes.record(), count: 60)
    for (selected, above, below) in [(0, false, true), (30, true, true), (59, true, false)] {
      let list = ListPage(history: records, glyphs: .unicode)
      let rows = ListScene(list, selected: selected, .list).canvas(.small, .unicode).text
      #expect(rows.count { $0.hasPrefix(" ▸") } == 1)
      #expect(rows[2...9].allSatisfy { $0.contains("2026") })
      #expect(rows[2].hasSuffix("↑") == above)
      #expect(rows[9].hasSuffix("↓") == below)
    }
  }
}
