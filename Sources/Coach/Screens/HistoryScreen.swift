import Catalogue
import Engine
import Journal
import Screen
import Settings
import Statistics

/// The history, one view of it at a time.
struct HistoryScreen: ListScreen {
  private var tab = HistoryScene.Tab.days
  var selected = 0

  func keys(_ model: Model) -> KeyMap { .history }

  func scene(_ model: Model) -> any Scene {
    HistoryScene(
      tab: tab, past: model.known.past, activities: model.known.activities, today: model.known.today,
      goal: model.known.settings.weeklyGoal, table: table(model),
      selected: selected)
  }

  func list(_ model: Model) -> ListPage {
    table(model)?.list ?? ListPage(title: Wording.History.title, items: [])
  }

  /// What there is to choose from; `nil` on the tabs that draw.
  private func table(_ model: Model) -> HistoryTable? {
    switch tab {
    case .exercises:
      HistoryTable(
        stories: model.known.past.stories, catalogue: model.known.catalogue, glyphs: model.output.glyphs)
    case .sessions:
      HistoryTable(
        sessions: model.known.history, of: model.known.sessionCount, glyphs: model.output.glyphs)
    case .days, .weeks, .pain: nil
    }
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch intent {
    case .nextTab: turn(by: 1)
    case .previousTab: turn(by: -1)
    case .accept:
      guard let screen = chosen(model) else { break }
      model.navigation.open(screen)
      return []
    case .dismiss: return model.leave(moment)
    default: _ = choose(intent, &model, moment)
    }
    return lacking(model)
  }

  private mutating func turn(by count: Int) { (tab, selected) = (tab.moved(by: count), 0) }

  /// The screen that the chosen line leads to.
  private func chosen(_ model: Model) -> (any CoachScreen)? {
    switch tab {
    case .exercises where model.known.past.stories.indices.contains(selected):
      StoryScreen(exercise: model.known.past.stories[selected].exercise)
    case .sessions where model.known.history.indices.contains(selected):
      model.lookBack(at: model.known.history[selected])
    default: nil
    }
  }

  /// Asks for what the view lacks: older sessions before their list comes to its end, and exercises when they are
  /// first listed.
  private func lacking(_ model: Model) -> [Effect] {
    switch tab {
    case .sessions where model.known.history.count < model.known.sessionCount:
      selected + 50 > model.known.history.count ? [.readOlder] : []
    case .pain where !model.known.past.isWhole: [.readPast(since: nil)]
    case .exercises where model.known.past.stories.isEmpty && model.known.past.count > 0: [.readStories]
    default: []
    }
  }
}

extension Model {
  /// A session of the history; one that is under way, or counts for nothing anyway, only to be read.
  func lookBack(at session: SessionRecord) -> any CoachScreen {
    session.isRehearsal || session.id == known.unfinished?.record.id
      ? PageScreen(Page(session, catalogue: known.catalogue, glyphs: output.glyphs))
      : LivedScreen(session: session.id)
  }
}
