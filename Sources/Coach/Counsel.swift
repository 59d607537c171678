import Advice
import Catalogue
import Engine
import Screen
import Settings
import Statistics

/// What a situation comes to; worked out anew only when the situation changes.
struct Counsel {
  let recommendations: Recommendations
  /// Works plans out as they suit the person.
  let planner: Planner
  /// The routines as home lists them, at the level that suits.
  let routines: [RoutineFacts]

  /// What to do today.
  var headline: Headline { recommendations.headline }

  init(_ situation: Situation, _ settings: Settings) {
    let recommendations = Recommendations(situation)
    let planner = Planner(situation, settings, recommendations.headline.level)
    self.recommendations = recommendations
    self.planner = planner
    routines = situation.catalogue.routinesInOrder.map { RoutineFacts($0, planner.plan($0).plan) }
  }
}

extension Model {
  /// All that advice is drawn from.
  var situation: Situation {
    Situation(
      sessions: facts, hurts: hurts, kept: kept, today: today, goal: settings.weeklyGoal,
      own: settings.level, answer: answer, seen: answers.lastCleared,
      conditions: settings.conditions, overruled: overruled, reached: reached, timeZone: timeZone,
      catalogue: catalogue)
  }
  /// What changes an exercise for the person: their conditions, but for those in spite of which they want it.
  func conditions(for exercise: Exercise) -> Set<Condition> {
    settings.conditions.filter {
      !overruled.contains(Overruling(exercise: exercise.id, condition: $0))
    }
  }
}
