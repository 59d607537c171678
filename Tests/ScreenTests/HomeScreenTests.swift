import Catalogue
import Engine
import Statistics
import Testing

@testable import Catalogue
@testable import Screen

@Suite("Home")
struct HomeScreenTests {
  private static let sizes = [Size.wide, .small, .phone, .large, .huge]

  @Test("suggests a routine, lists them all, and tells of the chosen one beside its moving figure")
  func home() throws {
    expectGolden(
      try PageScenes.home(history: [], .unicode, selected: 5, withFigure: true), sizes: Self.sizes, .moving)
  }

  @Test("tells the week, where the pain goes and the last session, as far as there is room")
  func lived() throws {
    for size in Self.sizes {
      expectGolden(
        try PageScenes.home(
          history: [try PageScenes.record()], sessions: PageScenes.lived, .unicode, withFigure: true,
          columns: size.columns),
        sizes: [size], .moving)
    }
  }

  @Test("has the whole name of each routine, whichever is chosen", arguments: sizes)
  func names(size: Size) throws {
    let routines = try PageScenes.catalogue().routinesInOrder
    for (index, routine) in routines.enumerated() {
      let rows = try PageScenes.home(history: [], .unicode, selected: index).canvas(size, .unicode).text
      #expect(rows.contains { $0.hasPrefix(" ▸ \(routine.name) ") })
    }
  }

  @Test("what is cut has a mark, and a key leads to all of it", arguments: [Size.small, .phone, .wide])
  func cut(size: Size) throws {
    let notice = String(repeating: "The journal was damaged and is beside the new one. ", count: 9)
    let rows = try PageScenes.home(history: [], sessions: PageScenes.lived, .unicode, notice: notice)
      .canvas(size, .unicode).text
    #expect(size != .small || rows.contains { $0.hasSuffix("…") })
    #expect(rows.last?.contains("a advice") == true)
    #expect(rows.contains { $0.contains("Today:") })
    let past = HomePast(sessions: PageScenes.lived, today: Day(20_778), goal: 4)
    let page = Page(title: "Advice").beginning(with: notice, leftOut: [], aside: "later", past: past)
    #expect(
      page.body.map(\.text) == [
        notice, "", "later", "", "3 of 4 days this week: Monday, Wednesday and Friday.",
        "Pain down from 5 to 2 in 3 weeks", "",
      ])
  }

  @Test("moves beside the list alone: not on a narrow screen, nor while figures stand still")
  func stays() throws {
    let scene = try PageScenes.home(history: [], .unicode, withFigure: true)
    #expect(scene.stays(on: .wide) != nil && scene.stays(on: .huge) != nil)
    #expect(scene.stays(on: .small) == nil && scene.stays(on: .phone) == nil)
    let without = try PageScenes.home(history: [], .unicode)
    #expect(without.stays(on: .wide) == nil)
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
    let text = try PageScenes.home(history: [], .unicode, leftOut: diagnostics).canvas(.wide, .unicode)
      .prose(columns: 45)
    #expect(
      text.hasPrefix(
        "Left out: routines/back.yaml and 1 other file (`limber check` tells all): line 4: there is no exercise"
          + " \"brigde\"; did you mean \"bridge\"? (1 of 3 faults)"))
  }

  @Test("names files beside one's own that are not read, as something that can wait")
  func passedOver() throws {
    let paths = ["x.json", "Back.YAML"].map { "/home/anna/.config/limber/routines/\($0)" }
    let words = try #require(Words.passedOver(paths))
    #expect(
      words == "Not read, because limber reads files that end in .yaml: routines/x.json and 1 other file.")
    #expect(Words.passedOver([]) == nil)
    let text = try PageScenes.home(history: [], .unicode, aside: words).canvas(.wide, .unicode)
      .prose(columns: 45)
    #expect(text.contains(words))
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
      scene.canvas(.wide, .unicode).prose(columns: 45).hasPrefix(
        "Today: Daily, 11 min. At gentle, because your pain went up from 2 to 4 in your last session. ▸ First"
      ))
    #expect(
      scene.canvas(.small, .unicode).text[1...4]
        == """
         Today: Daily, 11 min. At gentle,
         because your pain went up from 2 to
         4 in your last session.
         ▸ First steps                 6 min
        """.rows[...])
  }

  @Test("says first what could not be saved", arguments: [Size.wide, .small])
  func notice(size: Size) throws {
    let scene = try PageScenes.home(history: [], .unicode, notice: "NOT SAVED: the journal is full.")
    let canvas = scene.canvas(size, .unicode), row = size == .small ? 1 : 2
    #expect(canvas.text[row].contains("NOT SAVED: the journal is full."))
    #expect(canvas[row, 4].role == .danger)
  }

  @Test("says quietly what is wrong with the settings", arguments: [Size.wide, .small])
  func aside(size: Size) throws {
    let canvas = try PageScenes.home(history: [], .unicode, aside: "config.yaml:3:1: no.")
      .canvas(size, .unicode)
    let row = try #require(canvas.text.firstIndex { $0.hasPrefix(" config.yaml:3:1: no.") })
    #expect(canvas[row, 4].role == .hint)
  }
}
