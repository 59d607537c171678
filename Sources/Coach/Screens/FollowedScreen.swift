import Advice
import Catalogue
import Engine
import Screen
import Statistics

/// Where somebody is in the programme that they follow.
struct FollowedScreen: TextScreen {
  var line = 0
  /// Whether the person was asked if they want to end it.
  private var isEnding = false

  init() {}

  func keys(_ model: Model) -> KeyMap { .followedProgramme }

  func page(_ model: Model) -> Page {
    let recommendations = model.known.advice.recommendations
    guard let followed = recommendations.followed else {
      return Page(programmes: model.known.catalogue.programmesInOrder, lost: recommendations.lost)
    }
    let page = Page(
      recommendations, followed, today: model.known.today, glyphs: model.output.glyphs,
      isDrawn: !model.output.isInLines)
    return isEnding ? page.asking(toEnd: followed.programme) : page
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard let followed = model.known.advice.recommendations.followed else {
      return read(intent, &model, moment)
    }
    let wasEnding = isEnding
    isEnding = false
    switch intent {
    case .accept:
      let headline = model.known.advice.headline
      model.navigation.open(RoutineScreen(headline.routine, headline.level, opened: moment.now))
    case .lookBack: model.navigation.open(LookBackScreen())
    case .tick: return model.tickHabit()
    case .hold:
      return model.decide(followed.isHeld ? .resumed : .held, about: followed.programme.id, moment)
    case .endProgramme where wasEnding:
      let effects = model.decide(.stopped, about: followed.programme.id, moment)
      return effects + model.leave(moment)
    case .endProgramme:
      isEnding = true
      line = 0
    case .programme: model.navigation.open(ProgrammesScreen())
    default: return read(intent, &model, moment)
    }
    return []
  }
}
