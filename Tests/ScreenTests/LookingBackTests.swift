import Catalogue
import Engine
import Statistics
import TestSupport
import Testing
import Text

@testable import Screen

@Suite("Looking back")
struct LookingBackTests {
  private func expect(
    _ scene: any Scene, _ size: Size = .small, _ glyphs: Glyphs = .unicode, _ rows: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(scene.canvas(size, glyphs).text == rows.rows, sourceLocation: sourceLocation)
  }

  @Test("shows the week, the calendar and the minutes of each week on one screen")
  func days() throws {
    expect(
      try Lived.scene(.days, 40), .wide,
      .unicode,
      """
       History                                                            40 sessions
      [days] weeks  pain  sessions  exercises
       This week ███░ 3 of 4 days · 23 min
       Past year: goal met in 7 weeks, 8 h in all

           Mar     Apr     May     Jun       Jul     Aug       Sep     Oct     Nov
       Mon · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ▓ ░ · ▒ ▓ ▓ ░ ·
       Tue · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ░ █ ▒ ▓ · ░ █ ▒
       Wed · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
       Thu · · · · · · · · · · · · · · · · · · · · · · · · · · · · · █ ▒ ▓ · ░ █ ▒ ▓
       Fri · · · · · · · · · · · · · · · · · · · · · · · · · · · · █ · ▓ ░ ░ █ · ▓ ░
       Sat · · · · · · · · · · · · · · · · · · · · · · · · · · · · ▒ ▒ ░ · █ ▒ ▒ ░ ·
       Sun · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ▓ █ █ ▒ · ▓ █
       · no session  ░ up to 4 min  ▒ 5-9  ▓ 10-19  █ 20 and more

       Minutes a week
        80│            ⣀⣀⣀⣀⣀⡀                        ⣀⣀⣀⣀⣀⡀
          │      ⣤⣤⣤⣤⣤⡄⣿⣿⣿⣿⣿⡇      ⣀⣀⣀⣀⣀⡀      ⣤⣤⣤⣤⣤⡄⣿⣿⣿⣿⣿⡇
        40│      ⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣶⣶⣶⣶⣶⡆⣿⣿⣿⣿⣿⡇⣶⣶⣶⣶⣶⡆⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇
          │⣶⣶⣶⣶⣶⡆⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣀⣀⣀⣀⣀⡀
         0│⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⡇
           Sep─────────Oct─────────────────────Nov───────────────────────────────────

       → next view   Esc back   ? help
      """)
  }

  @Test("shows the calendar in ASCII on the smallest screen, today marked")
  func calendar() throws {
    let scene = try Lived.scene(.days, 40)
    expect(
      scene, .small, .ascii,
      """
       History                    40 sessions
      [days] weeks  pain  sessions  exercises
       This week ###. 3 of 4 days - 23 min
           Jul         Sep     Oct     Nov
       Mon . . . . . . . . . * - . + * * - .
       Tue . . . . . . . . . - # + * . - # +
       Wed . . . . . . . . . . . . . . . . .
       Thu . . . . . . . . . # + * . - # + *
       Fri . . . . . . . . # . * - - # . * -
       Sat . . . . . . . . + + - . # + + - .
       Sun . . . . . . . . . * # # + . * #
       -> next view   Esc back   ? help
      """)
    #expect(scene.canvas(.small, .ascii)[9, 37].role == .selected)
  }

  @Test("fills the window with as many weeks as fit", arguments: [(40, 17), (80, 37), (200, 97)])
  func weeksThatFit(columns: Int, weeks: Int) throws {
    let canvas = try Lived.scene(.days, 400).canvas(Size(rows: 24, columns: columns), .unicode)
    let row = try #require(canvas.text.first { $0.hasPrefix(" Mon") })
    #expect(row.split(separator: " ").count == weeks + 1)
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
    let lines = StatisticsText.lines(story, name: "Bridge", today: Lived.today, columns: 80, glyphs: .unicode)
    let screen = try Lived.story("bridge", 21).canvas(.wide, .unicode).text
    #expect(lines.first == "Bridge" && lines.count > 8)
    #expect(lines[1].contains("times") && screen[2] == " " + lines[1])
  }

  @Test("shows the minutes of each week and which weeks met their goal")
  func weeks() throws {
    expect(
      try Lived.scene(.weeks, 40), .small, .ascii,
      """
       History                    40 sessions
       days [weeks] pain  sessions  exercises
       This week ###. 3 of 4 days - 23 min
       Past year: goal met in 7 weeks, 8 h in
       Minutes a week
        80|      ..             ..
          |   -- ## .. .. .. -- ##
          |.. ## ## ## ## ## ## ##
         0|## ## ## ## ## ## ## ## ##
           Sep---Oct---------Nov-------------

       -> next view   Esc back   ? help
      """)
    let wide = try Lived.scene(.weeks, 40).canvas(.wide, .unicode).text
    #expect(wide[21] == " met         •     •     •     •     •     •     •")
  }

  @Test("shows pain before as a line and pain after as marks")
  func pain() throws {
    let scene = try Lived.scene(.pain, 40)
    expect(
      scene, .small, .unicode,
      """
       History                    40 sessions
       days  weeks [pain] sessions  exercises
       ⠒⠒ before   ● after, 0 to 10
        10│
          │
          │⠤⠤⠤⠤⠤⢤
         5│●● ●●●●⠉●⠉●●⠑⠤⠤⠤⠤⠤⠤⢤
          │             ●● ●●●●⠑●●⠒●●⢆⣀⣀⣀⣀⣀⣀
         0│                          ● ●● ●●
           Sep─Oct───────────────Nov─────────

       → next view   Esc back   ? help
      """)
    expect(
      scene, .small, .ascii,
      """
       History                    40 sessions
       days  weeks [pain] sessions  exercises
       -- before   o after, 0 to 10
        10|
          |
          |-----.
         5|oo oooo'o'oo'------.
          |             oo oooo'oo-oo-......
         0|                          o oo oo
           Sep-Oct---------------Nov---------

       -> next view   Esc back   ? help
      """)
  }

  @Test("lists the exercises with how often, the last time and what hurt")
  func exercises() throws {
    let rows = try Lived.scene(.exercises, 40).canvas(.wide, .unicode).text
    #expect(rows[1] == " days  weeks  pain  sessions [exercises]")
    #expect(rows[2] == " ▸ Bridge                                   hurt 2   40 times  last 2026-11-20")
    #expect(rows[3] == "   Plank                                             40 times  last 2026-11-20")
    #expect(rows[23] == " → next view   Esc back   Enter open   ? help   ↑↓ choose")
  }

  @Test("shows the way back on the smallest screen, and no keys for an empty list")
  func keys() throws {
    func last(_ sessions: Int) throws -> String? {
      try Lived.scene(.exercises, sessions).canvas(.small, .unicode).text.last
    }
    #expect(try last(40) == " → next view   Esc back   ? help")
    #expect(try last(0) == " → next view   Esc back   ? help")
  }

  @Test("shows how much of an exercise over time, and when it hurt")
  func story() throws {
    expect(
      try Lived.story("bridge", 40), .small, .unicode,
      """
       Bridge                         history

       40 times, last on 2026-11-20
       Hurt 2 times: 2026-10-24, 2026-09-25
       Reps in a session
        20│
          │                    ⢀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠤
          │⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠉⠉⠉⠉⠉⠉⠉⠁
         0│
           Sep─Oct───────────────Nov─────────

       Esc back
      """)
    let seconds = try Lived.story("plank", 40).canvas(.wide, .ascii).text
    #expect(seconds.contains(" Seconds held in a session"))
    #expect(!seconds.contains { $0.contains("Hurt") })
  }

  @Test("says what to do where nothing was done yet", arguments: HistoryScene.Tab.allCases)
  func empty(tab: HistoryScene.Tab) throws {
    for size in [Size.wide, .small] {
      let text = try Lived.scene(tab, 0).canvas(size, .unicode).text.joined(separator: " ")
      let words = text.split(separator: " ").joined(separator: " ")
      #expect(words.contains("Go back with Esc, choose a routine and press Enter"), "\(words)")
    }
  }

  @Test("is told in words, a fact a line and without a drawing, where words are asked for")
  func words() throws {
    let lines = StatisticsText.words(
      Lived.past(40), today: Lived.today, goal: 4, catalogue: try Shipped.catalogue)
    #expect(lines.count > 40 && lines.contains("Exercises"))
    #expect(lines.contains { $0.hasPrefix("Bridge, ") })
    for line in lines {
      let isDrawn =
        line.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) } || line.contains("  ")
      #expect(!isDrawn, "\(line)")
    }
    let none = StatisticsText.words(
      Lived.past(0), today: Lived.today, goal: 4, catalogue: try Shipped.catalogue)
    #expect(none == ["No session yet."])
    let story = try #require(Lived.past(21).story(of: "bridge"))
    #expect(StatisticsText.words(story, name: "Bridge").spoken.first == "Bridge, history")
  }

  @Test("Tables are words where words are asked for: what columns part, commas do")
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
