import Advice
import Catalogue
import Journal
import Screen
import Statistics

/// Screens to read: routines, red flags, offers, summaries, pages.
extension Model {
  mutating func pageIntent(_ intent: Intent, _ moment: Moment) -> [Effect] {
    let screenful = max(1, size.rows - 5)
    switch (intent, places.last) {
    case (.up, _): scroll(by: -1)
    case (.down, _): scroll(by: 1)
    case (.pageUp, _): scroll(by: -screenful)
    case (.pageDown, _): scroll(by: screenful)
    case (.first, _): scroll(by: -100_000)
    case (.last, _): scroll(by: 100_000)
    case (.level, .routine(let id, let level, let line)?):
      places[places.count - 1] = .routine(id: id, level.next, from: line)
    case (.build, .routine(let id, _, _)?): if let routine = catalogue.routines[id] { build(Draft(routine)) }
    case (.help, _): places.append(.page(Page(keys: .routine, glyphs: glyphs), from: 0))
    case (.redFlags, _): places.append(.redFlags(from: 0, before: nil))
    case (.accept, .routine(let id, let level, _)?):
      guard let routine = catalogue.routines[id] else { return [] }
      let (plan, made) = plan(routine, level)
      var start = Start(plan: plan)
      start.note = note(of: made)
      return begin(start, moment)
    case (.takeBack, .routine(let id, let level, _)?):
      guard let routine = catalogue.routines[id] else { return [] }
      let made = plan(routine, level).made.map(\.exercise)
      for exercise in made { kept[exercise] = moment.date }
      return made.isEmpty ? [] : [.keepExercises(made)]
    case (.no, .redFlags(_, let start)?):
      places.removeLast()
      // Somebody for whom one held is cleared by a professional, not by reading the list again.
      if clearance == .flagged { return [] }
      return say(clearance == .cleared ? .cleared : .clear, moment)
        + (start.map { begin($0, moment) } ?? [])
    case (.yes, .redFlags(_, let start)?):
      places[places.count - 1] = .flagged(from: 0, before: start)
      return say(.flagged, moment)
    case (.cleared, .flagged(_, let start)?):
      places.removeLast()
      return say(.cleared, moment) + (start.map { begin($0, moment) } ?? [])
    case (.accept, .offer(let start)?):
      places.removeLast()
      return run(gentlest(start), moment)
    case (.accept, .summary?):
      return endsWithSession ? [.quit] : leave(moment)
    case (.dismiss, _), (.quit, _): return leave(moment)
    default: break
    }
    return []
  }

  private mutating func scroll(by lines: Int) {
    let line: Int
    switch places.last {
    case .routine(_, _, let from), .redFlags(let from, _), .flagged(let from, _), .summary(_, let from),
      .page(_, let from), .exercise(_, let from, _):
      line = from
    default: return
    }
    let scene = scene
    // Whatever was scrolled past the end before the window grew does not have to be scrolled back.
    let start = scene.clamp(scene.clamp(line, on: size) + lines, on: size)
    switch places.last {
    case .routine(let id, let level, _): places[places.count - 1] = .routine(id: id, level, from: start)
    case .redFlags(_, let before): places[places.count - 1] = .redFlags(from: start, before: before)
    case .flagged(_, let before): places[places.count - 1] = .flagged(from: start, before: before)
    case .summary(let record, _): places[places.count - 1] = .summary(record, from: start)
    case .page(let page, _): places[places.count - 1] = .page(page, from: start)
    case .exercise(let id, _, let opened):
      places[places.count - 1] = .exercise(id: id, from: start, opened: opened)
    default: break
    }
  }
}

extension Level {
  /// The level above, and from the top back to the lowest.
  fileprivate var next: Level { self == .gentle ? .standard : self == .standard ? .full : .gentle }
}
