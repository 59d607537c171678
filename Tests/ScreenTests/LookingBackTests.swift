import Catalogue
import Engine
import Statistics
import TestSupport
import Testing
import Text

@testable import Screen

@Suite("Looking back")
struct LookingBackTests {
  @Test("shows the week, the calendar and the minutes of each week on one screen")
  func days() throws { expectGolden(try Lived.scene(.days, 40)) }

  @Test("shows the minutes of each week and which weeks met their goal")
  func weeks() throws { expectGolden(try Lived.scene(.weeks, 40)) }

  @Test("shows pain before and after each session as a dumbbell, and which way it goes in a sentence")
  func pain() throws { expectGolden(try Lived.scene(.pain, 40)) }

  @Test("shows how much of an exercise over time, and when it hurt")
  func story() throws {
    expectGolden(try Lived.story("bridge", 40))
    let seconds = try Lived.story("plank", 40).canvas(.wide, .ascii).text
    #expect(seconds.contains { $0.hasPrefix(" Seconds held in a session") })
    #expect(!seconds.contains { $0.contains("Hurt") })
  }

  @Test("shows the calendar in ASCII on the smallest screen, today marked")
  func calendar() throws {
    let canvas = try Lived.scene(.days, 40).canvas(.small, .ascii)
    #expect(canvas.text.allSatisfy { $0.utf8.allSatisfy { $0 < 128 } })
    #expect((4..<11).contains { row in canvas.row(row).contains { $0.role == .selected } })
  }

  @Test("shows the weeks that there are and no others", arguments: [1, 3, 40, 400])
  func weeksThatThereAre(count: Int) throws {
    let past = Lived.past(count), weeks = past.allWeeks(through: Lived.today).count
    for (columns, most) in [(40, 17), (80, 37), (200, Past.recentWeeks)] {
      let canvas = try Lived.scene(.days, count).canvas(Size(rows: 24, columns: columns), .ascii)
      let row = try #require(canvas.text.first { $0.hasPrefix(" Mon") })
      #expect(row.split(separator: " ").count == min(weeks, most) + 1, "\(row)")
    }
  }

  @Test("fills the width with bars up to now, however few weeks there are", arguments: [20, 40, 400])
  func upToNow(count: Int) throws {
    for size in [Size.small, .wide, Size(rows: 30, columns: 100)] {
      let canvas = try Lived.scene(.weeks, count).canvas(size, .unicode)
      let axis = try #require(canvas.text.last { $0.contains("─") })
      let weeks = Lived.past(count).allWeeks(through: Lived.today).count
      #expect(axis.columns >= min(size.columns * 3 / 4, 5 + weeks * 10), "\(axis)")
    }
  }

  @Test("shows no bar and tells no minute of a session that ended at once")
  func atOnce() throws {
    let session = SessionFacts(
      id: "1", day: Lived.today, routine: "daily", level: .gentle, outcome: .ended, active: .seconds(1),
      length: .seconds(2), painBefore: nil, painAfter: nil)
    let past = Past(sessions: [session])
    let scene = HistoryScene(tab: .days, past: past, today: Lived.today, goal: 3)
    let rows = scene.canvas(.wide, .ascii).text
    #expect(rows.contains { $0.contains("0 of 3 days - 0 min") })
    #expect(!rows.dropFirst(5).prefix(8).contains { $0.contains("---") })
    #expect(scene.told.spoken.last == "2026-11-21: under a minute")
  }

  @Test("tells pain that fell from pain that rose by shape, in dots, letters and ASCII alike")
  func shapes() throws {
    func drawn(_ before: Int, _ after: Int, _ glyphs: Glyphs) -> String {
      let session = SessionFacts(
        id: "1", day: Lived.today, routine: "daily", level: .gentle, outcome: .completed,
        active: .seconds(400), length: .seconds(500), painBefore: before, painAfter: after)
      let past = Past(sessions: [session])
      let scene = HistoryScene(tab: .pain, past: past, today: Lived.today, goal: 3)
      return scene.canvas(.wide, glyphs).text.dropFirst(5).joined(separator: "\n")
    }
    #expect(drawn(8, 2, .unicode).contains("▼") && drawn(8, 2, .unicode).contains("█"))
    #expect(drawn(2, 8, .unicode).contains("▲") && drawn(2, 8, .unicode).contains("▒"))
    #expect(drawn(5, 5, .unicode).contains("="))
    #expect(drawn(8, 2, .ascii).contains("v") && drawn(2, 8, .ascii).contains("^"))
  }

  @Test("draws pain where its number stands on the axis, at every height", arguments: [12, 16, 24, 30, 60])
  func height(rows: Int) throws {
    func text(_ pain: Int) -> [String] {
      let session = SessionFacts(
        id: "1", day: Lived.today, routine: "daily", level: .gentle, outcome: .completed,
        active: .seconds(400), length: .seconds(500), painBefore: nil, painAfter: pain)
      let past = Past(sessions: [session])
      let scene = HistoryScene(tab: .pain, past: past, today: Lived.today, goal: 3)
      return scene.canvas(Size(rows: rows, columns: 80), .unicode).text
    }
    let places = try (0...10).map { pain in
      try #require(text(pain).lastIndex { $0.contains("│") && $0.contains("◆") })
    }
    #expect(places == places.sorted(by: >) && Set(places).count >= min(11, rows - 7))
    #expect(text(0)[places[10]].hasPrefix("  10│") && text(10)[places[0]].hasPrefix("   0│"))
  }

  @Test("says that no pain was told where none was")
  func noPain() {
    let session = SessionFacts(
      id: "1", day: Lived.today, routine: "daily", level: .gentle, outcome: .completed, active: .seconds(400),
      length: .seconds(500), painBefore: nil, painAfter: nil)
    let scene = HistoryScene(tab: .pain, past: Past(sessions: [session]), today: Lived.today, goal: 3)
    #expect(
      scene.canvas(.wide, .unicode).text[2] == " No pain told yet. Before and after a session limber asks.")
  }

  @Test("tells an exercise over time in print as on the screen")
  func printed() throws {
    let story = try #require(Lived.past(21).story(of: "bridge"))
    let lines = StatisticsText.lines(story, name: "Bridge", columns: 80, glyphs: .unicode)
    #expect(lines.first == "Bridge" && lines.count > 8)
    #expect(lines.contains("21 times, last on 2026-11-20."))
    #expect(lines.contains("Hurt once: 2026-10-24."))
  }

  @Test("lists the exercises with how often, the last time and what hurt, as often as the library says")
  func exercises() throws {
    let rows = try Lived.scene(.exercises, 40).canvas(.wide, .unicode).text
    #expect(rows[1] == " days  weeks  pain  sessions [exercises]")
    #expect(rows[2] == "   Exercise                            Latest   Last on         Done  Hurt")
    #expect(rows[3] == " ▸ Bridge                              12 reps  2026-11-20  40 times  ✗ 2 times")
    #expect(rows[4] == "   Plank                               15 s     2026-11-20  40 times")
    #expect(rows[23].hasPrefix(" → next view   Esc back   Enter open"))
    let story = try #require(Lived.past(40).story(of: "bridge"))
    #expect(story.practice?.words == "40 times, last on 2026-11-20")
  }

  @Test("shows the way back on the smallest screen, and no keys for an empty list")
  func keys() throws {
    func last(_ sessions: Int) throws -> String? {
      try Lived.scene(.exercises, sessions).canvas(.small, .unicode).text.last
    }
    #expect(try last(40)?.contains("Esc back") == true)
    #expect(try last(0)?.contains("Enter") == false)
  }

  @Test("says what to do where nothing was done yet", arguments: HistoryScene.Tab.allCases)
  func empty(tab: HistoryScene.Tab) throws {
    for size in [Size.wide, .small] {
      let text = try Lived.scene(tab, 0).canvas(size, .unicode).text.joined(separator: " ")
      let words = text.split(separator: " ").joined(separator: " ")
      #expect(words.contains("Go back with Esc, choose a routine and press Enter"), "\(words)")
    }
  }

  @Test("says in large letters how the week stands and which way pain goes, where there is room")
  func large() throws {
    for tab in [HistoryScene.Tab.weeks, .pain] {
      for size in [Size.wide, Size(rows: 30, columns: 100), .huge] {
        let canvas = try Lived.scene(tab, 40).canvas(size, .unicode)
        let heights = canvas.highest(in: Rect(row: 2, column: 0, rows: size.rows / 4, columns: size.columns))
        #expect(heights >= 3, "\(tab) at \(size)")
      }
    }
  }
}

@Suite("Looking back in words")
struct LookingBackInWordsTests {
  @Test("is a fact a line and without a drawing")
  func words() throws {
    let lines = StatisticsText.words(
      Lived.past(40), today: Lived.today, goal: 4, catalogue: try Shipped.catalogue)
    #expect(lines.count > 40 && lines.contains("Exercises"))
    #expect(lines.contains { $0.hasPrefix("Bridge, ") })
    #expect(lines.contains("Pain before sessions: down from 6 to 2 in 8 weeks."))
    for line in lines {
      let isDrawn =
        line.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) } || line.contains("  ")
      #expect(!isDrawn, "\(line)")
    }
    let none = StatisticsText.words(
      Lived.past(0), today: Lived.today, goal: 4, catalogue: try Shipped.catalogue)
    #expect(none == ["No session yet."])
    let story = try #require(Lived.past(21).story(of: "bridge"))
    #expect(
      StatisticsText.words(story, name: "Bridge").spoken.prefix(3) == [
        "Bridge, history", "Hurt once: 2026-10-24.", "From 8 to 12 reps.",
      ])
  }

  @Test("has commas where columns part the facts of a table")
  func tables() {
    #expect("daily                 12 min  Daily".inWords == "daily, 12 min, Daily")
    #expect("  0:15   0:05  work  Bridge\nlast \u{B7} one".inWords == "0:15, 0:05, work, Bridge\nlast, one")
  }

  @Test("is told as plain lines in full, within the width", arguments: [40, 80, 100])
  func plain(columns: Int) throws {
    let lines = StatisticsText.lines(
      Lived.past(40), today: Lived.today, goal: 4, catalogue: try Shipped.catalogue, columns: columns,
      glyphs: .ascii)
    #expect(lines.allSatisfy { $0.columns <= columns && $0.utf8.allSatisfy { $0 < 128 } })
    for start in ["This week", "Mon ", "Minutes a week", "Pain", "Exercises", "Bridge"] {
      #expect(lines.contains { $0.hasPrefix(start) }, "\(start)")
    }
    let none = StatisticsText.lines(
      Lived.past(0), today: Lived.today, goal: 4, catalogue: try Shipped.catalogue, columns: columns,
      glyphs: .ascii)
    #expect(none == ["No session yet."])
  }
}
