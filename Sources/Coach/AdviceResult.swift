import Advice
import Catalogue
import Engine
import Screen
import Settings

/// What the grounds of advice come to; worked out anew only when they change.
struct AdviceResult {
  let recommendations: Recommendations
  /// Works plans out as they suit the person.
  let planner: Planner
  /// The routines as home lists them, at the level that suits.
  let routines: [RoutineFacts]
  /// What home tells of the time before, but for the last session.
  let past: HomePast

  /// What to do today.
  var headline: Headline { recommendations.headline }

  init(_ inputs: AdviceInputs) {
    let situation = inputs.situation
    let recommendations = Recommendations(situation)
    let planner = Planner(situation, inputs.settings, recommendations.headline.level)
    self.recommendations = recommendations
    self.planner = planner
    past = HomePast(
      sessions: Array(situation.sessions.prefix(Situation.memory)), today: situation.today,
      goal: situation.goal)
    let catalogue = situation.catalogue, today = catalogue.routines[recommendations.headline.routine]
    // What a programme asks for is in no other list.
    let stage = today.flatMap { catalogue.routinesInOrder.contains($0) ? nil : $0 }
    routines = ([stage].compactMap { $0 } + catalogue.routinesInOrder)
      .map { RoutineFacts($0, planner.plan($0).plan) }
  }
}
