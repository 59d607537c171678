import Advice
import Catalogue
import Engine
import Journal
import Screen
import Statistics

/// Screens to read: routines, offers, summaries, pages.
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
    case (.amend, .lived(let session, _)?): places.append(.amending(Amending(session: session)))
    case (.help, _): places.append(.page(Page(keys: .routine, glyphs: glyphs), from: 0))
    case (.accept, .routine(let id, let level, _)?):
      guard let planned = catalogue.routines[id].map({ planner.plan($0, level) }), !planned.plan.steps.isEmpty
      else { return [] }
      return begin(Start(plan: planned.plan, note: planned.changes.sentence(in: catalogue)), moment)
    case (.takeBack, .routine(let id, let level, _)?):
      guard let routine = catalogue.routines[id] else { return [] }
      return overrule(planner.plan(routine, level).changes, moment)
    case (.accept, .offer(let start)?):
      let gentle = gentlest(start)
      guard !gentle.plan.steps.isEmpty else { return [] }
      places.removeLast()
      return run(gentle, moment)
    case (.accept, .summary?):
      return endsWithSession ? [.quit] : leave(moment)
    case (.dismiss, _), (.quit, _): return leave(moment)
    default: break
    }
    return []
  }

  /// Wants what was changed about a routine as it was, from now on and everywhere.
  private mutating func overrule(_ changes: [Change], _ moment: Moment) -> [Effect] {
    var hurting: [String] = [], overrulings: [Overruling] = []
    for change in changes {
      switch change.cause {
      case .hurt: hurting.append(change.exercise)
      case .condition(let condition, _):
        overrulings.append(Overruling(exercise: change.exercise, condition: condition))
      }
    }
    for exercise in hurting { kept[exercise] = moment.date }
    overruled.formUnion(overrulings)
    return (hurting.isEmpty ? [] : [.keepExercises(hurting)])
      + (overrulings.isEmpty ? [] : [.overrule(overrulings)])
  }

  private mutating func scroll(by lines: Int) {
    let line: Int
    switch places.last {
    case .routine(_, _, let from), .advised(let from, _), .stopped(_, let from), .summary(_, _, let from),
      .lived(_, let from), .page(_, let from), .exercise(_, let from, _):
      line = from
    default: return
    }
    let scene = scene
    // Whatever was scrolled past the end before the window grew does not have to be scrolled back.
    let start = scene.clamp(scene.clamp(line, on: size) + lines, on: size)
    switch places.last {
    case .routine(let id, let level, _): places[places.count - 1] = .routine(id: id, level, from: start)
    case .advised(_, let before): places[places.count - 1] = .advised(from: start, before: before)
    case .stopped(let care, _): places[places.count - 1] = .stopped(care, from: start)
    case .summary(let record, let care, _): places[places.count - 1] = .summary(record, care, from: start)
    case .lived(let session, _): places[places.count - 1] = .lived(session, from: start)
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
