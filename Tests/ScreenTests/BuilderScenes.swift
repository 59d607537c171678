import Catalogue
import Engine
import Figure
import Screen

/// The library and the builder, with the shipped catalogue.
enum BuilderScenes {
  static let all: [(name: String, make: @Sendable () throws -> any Scene)] = [
    ("library", { try library(search: "", withFigure: true) }),
    ("library, searched", { try library(search: "knee") }),
    ("library, nothing found", { try library(search: "xyz") }),
    ("linked exercise", { try linked("bridge", link: 1) }),
    ("linked topic", { try linkedTopic(link: 0) }),
    ("builder", { try builder(chosen: 2, withFigure: true) }),
    ("empty builder", { try builder([], chosen: nil) }),
    ("naming", { naming("After work") }),
    ("replacing", { PageScene(Page(replacing: "After work"), from: 0, .replacing) }),
    ("leaving", { PageScene(Page(leavingUnsaved: ""), from: 0, .unsaved) }),
  ]

  static func library(search: String, withFigure: Bool = false, _ glyphs: Glyphs = .unicode) throws
    -> any Scene
  {
    let catalogue = try PageScenes.catalogue()
    let lines = catalogue.exercisesByName.filter { $0.id.contains(search) }.map {
      LibraryLine(
        $0, times: $0.id == "knee-rolls" ? 12 : 0, hurtOn: $0.id == "knee-to-chest" ? "2026-11-02" : nil)
    }
    let list = ListPage(
      library: lines, of: catalogue.exercisesByName.count, title: "Library", search: search,
      filter: ("Position", "any"), others: search.isEmpty ? [] : ["mat"], glyphs: glyphs)
    let line = lines.dropFirst().first
    let preview = line.map {
      Preview($0.exercise, withFigure ? Figure($0.exercise) : nil, shown: .seconds(1), isStill: false)
    }
    return BesideScene(
      list, selected: 1, .library, preview: preview,
      words: line?.words(done: "12 times, last on 2026-11-20") ?? [])
  }

  static func linked(_ id: String, link: Int) throws -> any Scene {
    let catalogue = try PageScenes.catalogue()
    guard let exercise = catalogue.exercises[id] else { throw Following.Missing() }
    let page = Page(
      exercise, in: catalogue, glyphs: .unicode, done: "once, last on 2026-11-20", isLinked: true)
    let preview = Preview(exercise, Figure(exercise), shown: .seconds(1), isStill: false)
    return PreviewScene(page.choosing(link, glyphs: .unicode), from: 40, page.keys, preview: preview)
  }

  static func linkedTopic(link: Int) throws -> any Scene {
    let catalogue = try PageScenes.catalogue()
    guard let topic = catalogue.topic("action-plan") else { throw Following.Missing() }
    let page = Page(topic, in: catalogue, glyphs: .unicode).choosing(link, glyphs: .unicode)
    return PageScene(page, from: 33, .linked)
  }

  static let items = [
    RoutineItem(exercise: "marching-in-place", block: .warmUp, narrowing: Narrowing()),
    RoutineItem(exercise: "bird-dog", block: .main, narrowing: Narrowing()),
    RoutineItem(exercise: "side-plank", block: .main, narrowing: Narrowing(), side: .left),
  ]

  static func builder(
    _ items: [RoutineItem] = items, chosen: Int?, withFigure: Bool = false, _ glyphs: Glyphs = .unicode
  ) throws -> any Scene {
    let catalogue = try PageScenes.catalogue()
    let routine = Routine(id: "mine", name: "", about: "", items: items)
    func plan(_ level: Level) -> Plan { Plan(routine, level: level, catalogue: catalogue) }
    let facts = BuilderFacts(
      name: items.isEmpty ? "" : "After work", plan: plan(.full),
      minutes: plan(.gentle).minutes...plan(.full).minutes,
      narrowings: items.map(\.narrowing), chosen: chosen,
      fields: chosen == nil ? [] : [.init("Hold", "10-15 s, as usual"), .init("Side", "left side only")],
      field: 1, notice: Page.Paragraph("c: end with a quiet stretch", .key), isChanged: true)
    let (list, selected) = ListPage.building(facts, glyphs: glyphs)
    let exercise = chosen.flatMap { catalogue.exercises[items[$0].exercise] }
    let preview = exercise.map {
      Preview($0, withFigure ? Figure($0) : nil, shown: .seconds(4), isStill: false)
    }
    return BesideScene(
      list, selected: selected, items.isEmpty ? .buildingFirst : .building, preview: preview,
      words: facts.words(glyphs))
  }

  static func naming(_ name: String) -> any Scene {
    PageScene(
      Page(naming: name, path: "/home/ada/.config/limber/routines/after-work.yaml", notice: nil), from: 0,
      .naming)
  }
}
