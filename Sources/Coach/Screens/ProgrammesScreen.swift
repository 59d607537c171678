import Advice
import Catalogue
import Engine
import Screen
import Statistics

/// The programmes to choose from.
struct ProgrammesScreen: ListScreen {
  var selected = 0

  func keys(_ model: Model) -> KeyMap { .list }

  func list(_ model: Model) -> ListPage {
    let recommendations = model.known.advice.recommendations
    return ListPage(
      programmes: model.known.catalogue.programmesInOrder,
      followed: recommendations.followed?.programme.id, lost: recommendations.lost)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    let programmes = model.known.catalogue.programmesInOrder
    guard intent == .accept, programmes.indices.contains(selected) else {
      return choose(intent, &model, moment)
    }
    model.navigation.open(ProgrammeScreen(programmes[selected].id))
    return []
  }
}

/// A programme that isn't followed: what it asks, and what it leads through.
struct ProgrammeScreen: TextScreen {
  /// The programme's id.
  private let id: String
  var line = 0

  init(_ id: String) { self.id = id }

  func keys(_ model: Model) -> KeyMap { .programme }

  func page(_ model: Model) -> Page {
    guard let programme = model.known.catalogue.programmes[id] else { return Page(title: id) }
    return Page(
      programme, plans: model.known.planner.plans(of: programme).plans,
      insteadOf: model.known.advice.recommendations.followed?.programme, glyphs: model.output.glyphs)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard intent == .accept else { return read(intent, &model, moment) }
    model.navigation.close()
    model.navigation.close(all: ProgrammesScreen.self)
    model.navigation.close(all: FollowedScreen.self)
    guard model.known.advice.recommendations.followed?.programme.id != id else {
      model.openProgramme()
      return []
    }
    let effects = model.decide(.started, about: id, moment)
    model.openProgramme()
    return effects
  }
}

extension Model {
  /// Shows where the person is in their programme, or the programmes that there are.
  mutating func openProgramme() {
    navigation.open(
      known.advice.recommendations.followed == nil ? ProgrammesScreen() : FollowedScreen() as any CoachScreen)
  }

  /// Takes down what was decided about a programme.
  mutating func decide(_ kind: ProgrammeChoice.Kind, about programme: String, _ moment: MessageTime)
    -> [Effect]
  {
    let choice = ProgrammeChoice(programme: programme, at: moment.date, kind: kind)
    known.choices.append(choice)
    return [.saveChoice(choice)]
  }

  /// Ticks the stage's habit for today, or takes the tick back.
  mutating func tickHabit() -> [Effect] {
    guard let followed = known.advice.recommendations.followed else { return [] }
    let tick = HabitTick(habit: followed.habit, day: known.today)
    let isTicked = !known.ticks.contains(tick)
    if isTicked { known.ticks.append(tick) } else { known.ticks.removeAll { $0 == tick } }
    return [.tick(tick, isTicked: isTicked)]
  }
}
