import Engine
import Foundation
import Testing

@testable import Screen

@Suite("The sessions so far")
struct HistoryScreenTests {
  @Test("stand under headings, with their pain and a mark for what hurt; the chosen row is one bar")
  func wide() throws {
    let canvas = try PageScenes.history([try PageScenes.record()]).canvas(.wide, .unicode)
    let rows = canvas.text
    #expect(rows[0] == " History                                                              1 session")
    #expect(rows[1] == " days  weeks  pain [sessions] exercises")
    #expect(rows[2] == "   Began             Routine                       Time  Done  Pain    End")
    #expect(rows[3] == " ▸ 2026-11-21 07:30  First steps                   3:47   1/3   3 ▼ 2  ✗ 1 hurt")
    #expect(rows[23].hasPrefix(" → next view"))
    #expect(rows[4...22].allSatisfy { $0.isEmpty })
    #expect((1..<79).allSatisfy { canvas[3, $0].role == .selected })
  }

  @Test("tell their day, their pain and what hurt on the smallest screen")
  func small() throws {
    let rows = try PageScenes.history([try PageScenes.record()]).canvas(.small, .unicode).text
    #expect(rows[2] == "   Began      Routine        Pain   End")
    #expect(rows[3] == " ▸ 2026-11-21 First steps     3 ▼ 2 ✗")
  }

  @Test("tell pain that rose as harm, and what was not rated as that")
  func pain() throws {
    func cell(_ before: Int?, _ after: Int?) throws -> HistoryTable.Cell {
      var record = try PageScenes.record()
      (record.painBefore, record.painAfter) = (before, after)
      return HistoryTable(sessions: [record], glyphs: .unicode).rows[0].cells[4]
    }
    let fell = try cell(3, 2), rose = try cell(2, 10), same = try cell(0, 0)
    #expect(fell.text == " 3 ▼ 2" && fell.role == .done)
    #expect(rose.text == " 2 ▲ 10" && rose.role == .danger)
    #expect(same.text == " 0 = 0" && same.role == .text)
    #expect(try cell(4, nil).text == " 4   -")
    #expect(try cell(nil, 4).text == " -   4")
    #expect(try cell(nil, nil).text.isEmpty)
  }

  @Test("tell what counts for nothing from what counts")
  func countsForNothing() throws {
    var record = try PageScenes.record()
    var amendment = Amendment(at: record.startedAt + 86_400)
    amendment.isLeftOut = true
    record.amend(with: amendment)
    let cells = HistoryTable(sessions: [record], glyphs: .unicode).rows[0].cells
    #expect(cells.allSatisfy { $0.role == .hint })
    #expect(HistoryTable(sessions: [record], glyphs: .unicode).list.items[0].facts.contains("left out"))
  }

  @Test("are none at first, which is said")
  func empty() throws {
    for size in [Size.wide, .small] {
      let rows = try PageScenes.history([]).canvas(size, .unicode).text
      #expect(rows[0].hasSuffix("0 sessions"))
      #expect(rows[3].hasPrefix(" No session yet."))
    }
  }

  @Test("show the chosen line, wherever it is, and that there is more above and below")
  func scrolls() throws {
    let table = HistoryTable(
      sessions: Array(repeating: try PageScenes.record(), count: 60), glyphs: .unicode)
    for (selected, above, below) in [(0, false, true), (30, true, true), (59, true, false)] {
      let scene = HistoryScene(
        tab: .sessions, past: Lived.past(0), today: Lived.today, goal: 4, table: table, selected: selected)
      let rows = scene.canvas(.small, .unicode).text
      #expect(rows.count { $0.hasPrefix(" ▸") } == 1)
      #expect(rows[3...9].allSatisfy { $0.contains("2026") })
      #expect(rows[3].hasSuffix("↑") == above)
      #expect(rows[9].hasSuffix("↓") == below)
    }
  }

  @Test("are told in words, the same facts")
  func words() throws {
    let list = HistoryTable(sessions: [try PageScenes.record()], glyphs: .unicode).list
    #expect(list.items[0].name == "2026-11-21 07:30  First steps")
    #expect(list.items[0].facts == "3:47  1 of 3 done  pain 3 to 2  1 hurt  ended early")
  }
}
