import Advice
import Catalogue
import Screen
import Statistics

/// Screens to choose from: home, the guide, the history.
extension Model {
  mutating func listIntent(_ intent: Intent) -> [Effect] {
    let selected: Int
    switch places.last {
    case .home(let line), .guide(let line), .history(_, let line), .settings(let line), .conditions(let line):
      selected = line
    default: return []
    }
    let list = list
    switch intent {
    case .up: select(selected - 1, of: list)
    case .down: select(selected + 1, of: list)
    case .pageUp: select(selected - 8, of: list)
    case .pageDown: select(selected + 8, of: list)
    case .first: select(0, of: list)
    case .last: select(list.items.count - 1, of: list)
    case .accept: open(selected)
    case .guide: places.append(.guide(selected: 0))
    case .history:
      places.append(.history(.days, selected: 0))
      return [.readPast(since: isInLines ? nil : Past.recent(to: today))]
    case .nextTab: turn(by: 1)
    case .previousTab: turn(by: -1)
    case .library: openLibrary()
    case .build: build(Draft())
    case .settings:
      settingChange = .nothing
      places.append(.settings(selected: 0))
    case .signs: ask(before: nil)
    case .body: openConditions()
    case .advice:
      let page = Page(counsel.recommendations, minutes: planner.minutes(of: counsel.headline))
      // There are weeks to look back at once a session was done.
      let signs = facts.isEmpty ? [] : catalogue.warningSigns.filter(\.isWeekly)
      places.append(.page(page.lookingBack(at: signs, glyphs: glyphs), from: 0))
    case .help: places.append(.page(Page(keys: keys, glyphs: glyphs), from: 0))
    case .dismiss, .quit:
      places.removeLast()
      if places.isEmpty { return [.quit] }
    default: break
    }
    return recall
  }

  /// Takes down that a professional has seen the person, where that is what limber asks for.
  mutating func saySeen(_ moment: Moment) -> [Effect] {
    guard counsel.headline.isProfessional else { return [] }
    guard clearance == .flagged else { return say(.cleared, moment) }
    // Somebody for whom a sign applies says so with what belongs to that sign in sight.
    places.append(.advised(from: 0, before: nil))
    return []
  }

  /// Asks for what a list lacks: older sessions before it comes to its end, and exercises when they are first listed.
  fileprivate var recall: [Effect] {
    switch places.last {
    case .history(.sessions, let selected) where history.count < sessionCount:
      selected + 50 > history.count ? [.recall] : []
    case .history(.pain, _) where !past.isWhole: [.readPast(since: nil)]
    case .history(.exercises, _) where past.stories.isEmpty && past.count > 0: [.readStories]
    default: []
    }
  }

  private mutating func turn(by count: Int) {
    guard case .history(let tab, _) = places.last else { return }
    places[places.count - 1] = .history(tab.moved(by: count), selected: 0)
  }

  private mutating func select(_ index: Int, of list: ListPage) {
    let index = max(0, min(index, list.items.count - 1))
    switch places.last {
    case .home: places[places.count - 1] = .home(selected: index)
    case .guide: places[places.count - 1] = .guide(selected: index)
    case .history(let tab, _): places[places.count - 1] = .history(tab, selected: index)
    case .settings: places[places.count - 1] = .settings(selected: index)
    case .conditions: places[places.count - 1] = .conditions(selected: index)
    default: break
    }
  }

  private mutating func open(_ index: Int) {
    switch places.last {
    case .home where counsel.routines.indices.contains(index):
      let id = counsel.routines[index].routine.id
      places.append(.routine(id: id, counsel.headline.level, from: 0))
    case .guide where catalogue.topics.indices.contains(index):
      follow(.topic(catalogue.topics[index].id))
    case .history(.exercises, _) where past.stories.indices.contains(index):
      places.append(.story(exercise: past.stories[index].exercise))
    case .history(.sessions, _) where history.indices.contains(index):
      lookBack(at: history[index])
    default: break
    }
  }
}
