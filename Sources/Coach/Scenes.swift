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
    case .lived: .lived
    case .amending(let amending): amending.typed == nil ? .amending : .noting
    case .routine: .routine
    case .conditions: .conditions
    case .signs: .signs
    case .advised: clearance == .flagged ? .flagged : .advised
    case .painBefore, .painAfter: .pain
    case .offer: .offer
    case .unfinished: unfinishedKeys
    case .stopped: .stopped
    case .summary: .summary
    case .library: isPicking ? .picking : .library
    case .linked(let page): text(of: page).keys
    case .builder(let builder): builderKeys(builder)
    case .page, .exercise, nil: .page
    case .session: live?.question?.keys ?? .session
    }
  }

  /// The screen on top.
  var scene: Scene {
    switch places.last {
    case .home(let selected), .guide(let selected), .settings(let selected), .conditions(let selected):
      .list(list, selected: selected, keys)
    case .history(let tab, let selected):
      .history(
        HistoryScene(
          tab: tab, past: past, today: today, goal: settings.weeklyGoal,
          list: tab == .sessions || tab == .exercises ? list : nil, selected: selected))
    case .story(let exercise): storyScene(exercise)
    case .amending(let amending): amendScene(amending)
    case .signs(let asking): .signs(signsScene(asking))
    case .painBefore(let value, _): .pain(question: "How much does your back hurt right now?", value: value)
    case .painAfter(let value): .pain(question: "And now, after the session?", value: value)
    case .session: sessionScene
    case .library(let library): libraryScene(library)
    case .linked(let page): linkedScene(page)
    case .builder(let builder): builderScene(builder)
    case .exercise(let id, let line, let opened): exerciseScene(id, from: line, opened)
    case .routine, .advised, .offer, .unfinished, .stopped, .summary, .lived, .page, nil:
      .page(text.page, from: text.line, keys)
    }
  }

  /// The list on top.
  var list: ListPage {
    switch places.last {
    case .guide: ListPage(guide: catalogue.topics)
    case .settings: settingsPage
    case .conditions: conditionsPage
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
      let (plan, changes) = planner.plan(routine, level)
      return (
        Page(
          routine, plan: plan, glyphs: glyphs, hurt: hurt, changes: changes.map { $0.words(in: catalogue) },
          overruling: changes.overruling), line
      )
    case .advised(let line, _): return (advisedPage, line)
    case .offer(let start):
      let gentle = gentlest(start).plan
      return (
        Page(
          offer: gentle.steps.isEmpty ? nil : (gentle.name, gentle.minutes), isAgain: wasStrongPain,
          glyphs: glyphs), 0
      )
    case .unfinished: return (unfinishedPage, 0)
    case .stopped(let care, let line): return (Page(care), line)
    case .summary(let record, let care, let line):
      return (
        Page(record, catalogue: catalogue, glyphs: glyphs, isSaved: unsaved == nil, care: care), line
      )
    case .lived(let session, let line): return (livedPage(session), line)
    case .page(let page, let line): return (page, line)
    case .home, .signs, .painBefore, .session, .exercise, .painAfter, .guide, .history, .story, .settings,
      .conditions, .amending, .library, .linked, .builder, nil:
      break
    }
    return (Page(title: "limber"), 0)
  }

  private var home: ListPage {
    ListPage(
      routines: counsel.routines, recommendations: counsel.recommendations, last: history.first,
      notice: notice,
      leftOut: catalogue.leftOut, aside: aside, glyphs: glyphs)
  }

  /// What can wait, at home.
  private var aside: String? {
    let asides = [settingsFault, Words.passedOver(catalogue.passedOver)].compactMap { $0 }
    return asides.isEmpty ? nil : asides.joined(separator: " ")
  }

  private var notice: String? {
    if let unsaved { return "NOT SAVED: \(unsaved.sentence)" }
    let notices = [
      clearance == .flagged ? "A warning sign applies to you: see someone first (f)." : nil, keeping.sentence,
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
    let page = Page(
      exercise, in: catalogue, glyphs: glyphs, conditions: conditions(for: exercise), hurtOn: hurt[id])
    return .exercise(
      page, from: line, exercise, figures[id], shown: opened.duration(to: now), isStill: settings.isStill)
  }

  private var sessionScene: Scene {
    guard let live, let snapshot = live.session.snapshot else {
      return .page(Page(title: "limber"), from: 0, .page)
    }
    return .session(
      SessionScene(
        snapshot: snapshot, question: live.question, notice: live.notice, felt: live.felt,
        canEase: live.session.easier != nil, hurtOn: hurt[snapshot.exercise.id],
        adaptations: snapshot.exercise.adaptations(for: conditions(for: snapshot.exercise)),
        isUnsaved: unsaved != nil, speed: live.speed, figure: figures[snapshot.exercise.id],
        isStill: settings.isStill)
    )
  }

  /// The gentlest routine in place of another, with the same pain and pace.
  func gentlest(_ start: Start) -> Start {
    guard let routine = catalogue.routines[Situation.gentlest] else { return start }
    var gentle = start
    let planned = planner.plan(routine, .gentle)
    gentle.plan = planned.plan
    gentle.note = planned.changes.sentence(in: catalogue)
    return gentle
  }

  /// Whether the last two sessions began or ended with as much pain.
  private var wasStrongPain: Bool {
    let last = facts.prefix(2)
    return last.count == 2
      && last.allSatisfy { max($0.painBefore ?? 0, $0.painAfter ?? 0) >= Situation.strongPain }
  }
}
