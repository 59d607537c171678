import Catalogue
import Engine
import Statistics
import Testing

@testable import Catalogue
@testable import Screen

@Suite("Home")
struct HomeScreenTests {
  @Test("suggests a routine and lists them all with minutes and position changes")
  func home() throws {
    expectGolden(try PageScenes.home(history: [], .unicode))
  }

  @Test("names an own file that was left out, with its first fault and how many there are")
  func leftOut() throws {
    let file = "/home/anna/.config/limber/routines/back.yaml"
    let diagnostics = [
      Diagnostic(
        file: file, line: 4, column: 5, reason: "there is no exercise \"brigde\"; did you mean \"bridge\"?"),
      Diagnostic(file: file, line: 5, column: 1, reason: "unknown key \"x\""),
      Diagnostic(file: "/home/anna/.config/limber/exercises/a.yaml", reason: "is empty"),
    ]
    let rows = try PageScenes.home(history: [], .unicode, leftOut: diagnostics).canvas(.wide, .unicode).text
    #expect(rows.contains(" Left out: routines/back.yaml and 1 other file (`limber check` tells all):"))
    #expect(rows.contains("           line 4: there is no exercise \"brigde\"; did you mean \"bridge\"? (1"))
  }

  @Test("names files beside one's own that are not read, as something that can wait")
  func passedOver() throws {
    let paths = ["x.json", "Back.YAML"].map { "/home/anna/.config/limber/routines/\($0)" }
    let words = try #require(Words.passedOver(paths))
    #expect(
      words == "Not read, because limber reads files that end in .yaml: routines/x.json and 1 other file.")
    #expect(Words.passedOver([]) == nil)
    let rows = try PageScenes.home(history: [], .unicode, aside: words).canvas(.wide, .unicode).text
    #expect(rows.contains { $0.contains("Not read, because limber reads files that end in .yaml") })
  }

  @Test("tells what to do today and why; on the smallest screen what")
  func advice() throws {
    let sessions = (0..<9).map { index in
      SessionFacts(
        id: "\(index)", day: Day(20_778 - 2 - 3 * index), routine: "daily", level: .standard,
        outcome: .completed, active: .seconds(400), length: .seconds(500), painBefore: 2,
        painAfter: index == 0 ? 4 : 2)
    }
    let scene = try PageScenes.home(history: [try PageScenes.record()], sessions: sessions, .unicode)
    #expect(
      scene.canvas(.wide, .unicode).text[2...9]
        == """
         Today: Daily, 11 min. At gentle, because your pain went up from 2 to 4 in
                your last session.
         Last: 2026-11-21 07:30 · First steps · 3:47 · ended early · pain 3 to 2

         ▸ First steps                                       6 min  1 position change
           Next steps                                        8 min  1 position change
           On your back                                      5 min  no position change
           Morning                                           4 min  1 position change
        """.rows[...])
    #expect(
      scene.canvas(.small, .unicode).text[2...6]
        == """
         Today: Daily, 11 min. At gentle, be…
         Last: 2026-11-21 07:30 · First step…

         ▸ First steps                 6 min
           Next steps                  8 min
        """.rows[...])
  }

  @Test("tells the last session in one line")
  func lastSession() throws {
    let rows = try PageScenes.home(history: [try PageScenes.record()], .unicode).canvas(.huge, .unicode).text
    #expect(rows.contains(" Last: 2026-11-21 07:30 · First steps · 3:47 · ended early · pain 3 to 2"))
  }

  @Test("tells the last session on the smallest screen as well")
  func lastSessionSmall() throws {
    let rows = try PageScenes.home(history: [try PageScenes.record()], .unicode).canvas(.small, .unicode).text
    #expect(rows.contains { $0.contains("2026-11-21") }, "\(rows)")
  }

  @Test("says first what could not be saved", arguments: [Size.wide, .small])
  func notice(size: Size) throws {
    let scene = try PageScenes.home(history: [], .unicode, notice: "NOT SAVED: the journal is full.")
    let canvas = scene.canvas(size, .unicode)
    #expect(canvas.text[2].contains("NOT SAVED: the journal is full."))
    #expect(canvas[2, 4].role == .danger)
  }

  @Test("says quietly what is wrong with the settings", arguments: [Size.wide, .small])
  func aside(size: Size) throws {
    let scene = try PageScenes.home(history: [], .unicode, aside: "config.yaml:3:1: no.")
    let canvas = scene.canvas(size, .unicode)
    #expect(canvas.text[3] == " config.yaml:3:1: no.")
    #expect(canvas[3, 4].role == .hint)
  }

  @Test("shows the chosen routine, whichever it is", arguments: 0...11)
  func chosen(selected: Int) throws {
    let list = try PageScenes.home(history: [], .unicode).list
    let canvas = ListScene(list, selected: selected, .home).canvas(.small, .unicode)
    let row = try #require(
      canvas.text.firstIndex { $0.hasPrefix(" ▸ \(list.items[selected].name.prefix(8))") })
    #expect(canvas[row, 1].role == .selected)
  }
}
