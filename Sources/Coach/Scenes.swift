import Advice
import Catalogue
import Engine
import Journal
import Screen
import Settings
import Statistics

/// The model as something to look at.
extension Model {
  /// The keys of the screen on top.
  var keys: KeyMap {
    switch places.last {
    case .home: .home
    case .guide: .list
    case .settings: .settings
    case .history: .history
    case .story: .story
    case .routine: .routine
    case .redFlags: .redFlags
    case .flagged: .flagged
    case .painBefore, .painAfter: .pain
    case .offer: .offer
    case .unfinished: unfinishedKeys
    case .summary: .summary
    case .library: isPicking ? .picking : .library
    case .linked(let page): text(of: page).keys
    case .builder(let builder): builderKeys(builder)
    case .page, .exercise, nil: .page
    case .session: live?.question.map { $0 == .hurting ? .hurting : .ending } ?? .session
    }
  }

  /// The screen on top.
  var scene: Scene {
    switch places.last {
    case .home(let selected), .guide(let selected), .settings(let selected):
      .list(list, selected: selected, keys)
    case .history(let tab, let selected):
      .history(
        HistoryScene(
          tab: tab, past: past, today: today, goal: settings.weeklyGoal,
          list: tab == .sessions || tab == .exercises ? list : nil, selected: selected))
    case .story(let exercise): storyScene(exercise)
    case .painBefore(let value, _): .pain(question: "How much does your back hurt right now?", value: value)
    case .painAfter(let value): .pain(question: "And now, after the session?", value: value)
    case .session: sessionScene
    case .library(let library): libraryScene(library)
    case .linked(let page): linkedScene(page)
    case .builder(let builder): builderScene(builder)
    case .exercise(let id, let line, let opened): exerciseScene(id, from: line, opened)
    case .routine, .redFlags, .flagged, .offer, .unfinished, .summary, .page, nil:
      .page(text.page, from: text.line, keys)
    }
  }

  /// The list on top.
  var list: ListPage {
    switch places.last {
    case .guide: ListPage(guide: catalogue.topics)
    case .settings: settingsPage
    case .history(.exercises, _): ListPage(stories: past.stories, catalogue: catalogue)
    case .history(.sessions, _): ListPage(history: history, of: sessionCount, glyphs: glyphs)
    case .history: ListPage(title: "History", items: [])
    default: home
    }
  }

  /// The text on top, with the line it is scrolled to.
  var text: (page: Page, line: Int) {
    switch places.last {
    case .routine(let id, let level, let line):
      guard let routine = catalogue.routines[id] else { break }
      let (plan, made) = plan(routine, level)
      return (
        Page(routine, plan: plan, glyphs: glyphs, hurt: hurt, replaced: made, catalogue: catalogue), line
      )
    case .redFlags(let line, _): return (Page(redFlags: catalogue.warningSigns, glyphs: glyphs), line)
    case .flagged(let line, _): return (Page(flagged: catalogue.warningSigns, glyphs: glyphs), line)
    case .offer(let start):
      let gentle = gentlest(start).plan
      return (Page(offer: gentle.name, minutes: gentle.minutes, pain: start.pain ?? 10), 0)
    case .unfinished: return (unfinishedPage, 0)
    case .summary(let record, let line):
      return (Page(record, catalogue: catalogue, glyphs: glyphs, isSaved: unsaved == nil), line)
    case .page(let page, let line): return (page, line)
    case .home, .painBefore, .session, .exercise, .painAfter, .guide, .history, .story, .settings, .library,
      .linked, .builder, nil:
      break
    }
    return (Page(title: "limber"), 0)
  }

  private var home: ListPage {
    ListPage(
      routines: counsel.routines, suggestion: counsel.suggestion, advice: counsel.advice, last: history.first,
      notice: notice, leftOut: catalogue.leftOut, aside: settingsFault, glyphs: glyphs)
  }

  private var notice: String? {
    if let unsaved { return "NOT SAVED: \(unsaved.sentence)" }
    let notices = [
      clearance == .flagged ? "A red flag holds: see a professional first (f)." : nil, keeping.sentence,
      elsewhere.map(Self.elsewhere),
    ].compactMap { $0 }
    return notices.isEmpty ? nil : notices.joined(separator: " ")
  }

  /// What is said of a session that another limber follows.
  static func elsewhere(_ routine: String) -> String {
    "Another limber is following a session (\(routine.printable))."
  }

  private func storyScene(_ id: String) -> Scene {
    let name = catalogue.exercises[id]?.name ?? id.printable
    guard let story = past.story(of: id) else { return .page(Page(title: name), from: 0, keys) }
    return .story(story, name: name, today: today)
  }

  private func exerciseScene(_ id: String, from line: Int, _ opened: Instant) -> Scene {
    guard let exercise = catalogue.exercises[id] else { return .page(Page(title: id), from: 0, keys) }
    let page = Page(exercise, in: catalogue, glyphs: glyphs, hurtOn: hurt[id])
    return .exercise(
      page, from: line, exercise, figures[id], shown: opened.duration(to: now), isStill: settings.isStill)
  }

  private var sessionScene: Scene {
    guard let live, let snapshot = live.session.snapshot else {
      return .page(Page(title: "limber"), from: 0, .page)
    }
    return .session(
      SessionScene(
        snapshot: snapshot, question: live.question, notice: live.notice, hurtOn: hurt[snapshot.exercise.id],
        isUnsaved: unsaved != nil, speed: live.speed, figure: figures[snapshot.exercise.id],
        isStill: settings.isStill)
    )
  }

  /// The gentlest routine in place of another, with the same pain and pace.
  func gentlest(_ start: Start) -> Start {
    guard let routine = catalogue.routines[Situation.gentlest] else { return start }
    var gentle = start
    let (plan, made) =
      endsWithSession
      ? (settings.plan(routine, level: .gentle, catalogue: catalogue), []) : plan(routine, .gentle)
    gentle.plan = plan
    gentle.note = note(of: made)
    return gentle
  }
}
