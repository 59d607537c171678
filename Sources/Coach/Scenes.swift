import Catalogue
import Engine
import Journal
import Screen

/// The model as something to look at.
extension Model {
  /// The keys of the screen on top.
  var keys: KeyMap {
    switch places.last {
    case .home: .home
    case .guide, .history: .list
    case .routine: .routine
    case .redFlags: .redFlags
    case .flagged: .flagged
    case .painBefore, .painAfter: .pain
    case .offer: .offer
    case .unfinished: unfinishedKeys
    case .summary: .summary
    case .page, .exercise, nil: .page
    case .session: live?.question.map { $0 == .hurting ? .hurting : .ending } ?? .session
    }
  }

  /// The screen on top.
  var scene: Scene {
    switch places.last {
    case .home(let selected), .guide(let selected), .history(let selected):
      .list(list, selected: selected, keys)
    case .painBefore(let value, _): .pain(question: "How much does your back hurt right now?", value: value)
    case .painAfter(let value): .pain(question: "And now, after the session?", value: value)
    case .session: sessionScene
    case .exercise(let id, let line, let opened): exerciseScene(id, from: line, opened)
    case .routine, .redFlags, .flagged, .offer, .unfinished, .summary, .page, nil:
      .page(text.page, from: text.line, keys)
    }
  }

  /// The list on top.
  var list: ListPage {
    switch places.last {
    case .guide: ListPage(guide: catalogue.topics)
    case .history: ListPage(history: history, of: sessionCount, glyphs: glyphs)
    default: home
    }
  }

  /// The text on top, with the line it is scrolled to.
  var text: (page: Page, line: Int) {
    switch places.last {
    case .routine(let id, let level, let line):
      guard let routine = catalogue.routines[id] else { break }
      let plan = Plan(routine, level: level, catalogue: catalogue)
      return (Page(routine, plan: plan, glyphs: glyphs, hurt: hurt), line)
    case .redFlags(let line, _): return (Page(redFlags: catalogue.redFlags, glyphs: glyphs), line)
    case .flagged(let line, _): return (Page(flagged: catalogue.redFlags, glyphs: glyphs), line)
    case .offer(let start):
      let gentle = gentlest(start).plan
      return (Page(offer: gentle.name, minutes: gentle.minutes, pain: start.pain ?? 10), 0)
    case .unfinished: return (unfinishedPage, 0)
    case .summary(let record, let line):
      return (Page(record, catalogue: catalogue, glyphs: glyphs, isSaved: unsaved == nil), line)
    case .page(let page, let line): return (page, line)
    case .home, .painBefore, .session, .exercise, .painAfter, .guide, .history, nil: break
    }
    return (Page(title: "limber"), 0)
  }

  private var home: ListPage {
    let suggestion = Suggestion(after: history)
    return ListPage(
      routines: routines, suggestion: (suggestion.routine, suggestion.reason), last: history.first,
      notice: notice,
      level: suggestion.level, glyphs: glyphs)
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

  private func exerciseScene(_ id: String, from line: Int, _ opened: Instant) -> Scene {
    guard let exercise = catalogue.exercises[id] else { return .page(Page(title: id), from: 0, keys) }
    let page = Page(exercise, in: catalogue, glyphs: glyphs, hurtOn: hurt[id])
    return .exercise(
      page, from: line, exercise, figures[id], shown: opened.duration(to: now), isStill: isStill)
  }

  private var sessionScene: Scene {
    guard let live, let snapshot = live.session.snapshot else {
      return .page(Page(title: "limber"), from: 0, .page)
    }
    return .session(
      SessionScene(
        snapshot: snapshot, question: live.question, notice: live.notice, hurtOn: hurt[snapshot.exercise.id],
        isUnsaved: unsaved != nil, speed: live.speed, figure: figures[snapshot.exercise.id], isStill: isStill)
    )
  }

  /// The gentlest routine in place of another, with the same pain and pace.
  func gentlest(_ start: Start) -> Start {
    guard let routine = catalogue.routines[Suggestion.gentlest] else { return start }
    var gentle = start
    gentle.plan = Plan(routine, level: .gentle, catalogue: catalogue)
    return gentle
  }
}
