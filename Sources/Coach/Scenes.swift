import Catalogue
import Engine
import Journal
import Screen

/// The model as something to look at.
extension Model {
  /// The screen on top.
  var scene: Scene {
    switch places.last {
    case .home(let selected)?: .list(home, selected: selected, .home)
    case .guide(let selected)?: .list(ListPage(guide: catalogue.topics), selected: selected, .list)
    case .history(let selected)?: .list(ListPage(history: history, glyphs: glyphs), selected: selected, .list)
    case .painBefore(let value, _)?: .pain(question: "How much does your back hurt right now?", value: value)
    case .painAfter(let value)?: .pain(question: "And now, after the session?", value: value)
    case .session?, nil: sessionScene
    case .routine, .redFlags, .flagged, .offer, .summary, .page:
      text.map { .page($0.page, from: $0.line, $0.keys) } ?? sessionScene
    }
  }

  /// The text on top, with the line it is scrolled to and its keys.
  var text: (page: Page, line: Int, keys: KeyMap)? {
    switch places.last {
    case .routine(let id, let level, let line)?:
      guard let routine = catalogue.routines[id] else { return nil }
      let plan = Plan(routine, level: level, catalogue: catalogue)
      return (Page(routine, plan: plan, glyphs: glyphs, hurt: hurt), line, .routine)
    case .redFlags(let line, _)?: return (Page(redFlags: catalogue.redFlags, glyphs: glyphs), line, .redFlags)
    case .flagged(let line, _)?: return (Page(flagged: catalogue.redFlags, glyphs: glyphs), line, .flagged)
    case .offer(let start)?:
      let facts = routines.first { $0.routine.id == Suggestion.gentlest }
      let minutes = gentlest(start).plan.minutes
      return (Page(offer: facts?.routine.name ?? "", minutes: minutes, pain: start.pain ?? 10), 0, .offer)
    case .summary(let record, let line)?:
      let page = Page(record, catalogue: catalogue, glyphs: glyphs, isSaved: unsaved == nil)
      return (page, line, .summary)
    case .page(let page, let line)?: return (page, line, .page)
    case .home, .painBefore, .session, .painAfter, .guide, .history, nil: return nil
    }
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
    return clearance == .flagged ? "A red flag holds: see a professional first (f)." : nil
  }

  private var sessionScene: Scene {
    guard let live, let snapshot = live.session.snapshot else {
      return .page(Page(title: "limber"), from: 0, .page)
    }
    return .session(
      SessionScene(
        snapshot: snapshot, question: live.question, notice: live.notice, hurtOn: hurt[snapshot.exercise.id],
        isUnsaved: unsaved != nil, speed: live.speed))
  }

  /// The gentlest routine in place of another, with the same pain and pace.
  func gentlest(_ start: Start) -> Start {
    guard let routine = catalogue.routines[Suggestion.gentlest] else { return start }
    var gentle = start
    gentle.plan = Plan(routine, level: .gentle, catalogue: catalogue)
    return gentle
  }
}
