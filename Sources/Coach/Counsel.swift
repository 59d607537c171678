import Advice
import Catalogue
import Engine
import Screen
import Settings

/// What a situation comes to; worked out anew only when the situation changes.
struct Counsel {
  let suggestion: Suggestion
  let advice: [Advice]
  let replacements: [Replacement]
  /// The routines as home lists them, at the level that suits.
  let routines: [RoutineFacts]

  init(_ situation: Situation, _ settings: Settings) {
    suggestion = Suggestion(situation)
    advice = situation.advice
    replacements = situation.replacements
    let level = suggestion.level, replacements = replacements
    routines = situation.catalogue.routinesInOrder.map {
      RoutineFacts(
        $0.replacing(replacements).routine, level: level, preferences: settings.preferences,
        in: situation.catalogue)
    }
  }
}

extension Model {
  /// All that advice is drawn from.
  var situation: Situation {
    Situation(
      sessions: facts, hurts: hurts, kept: kept, today: today, goal: settings.weeklyGoal,
      own: settings.level, answer: answer, seen: answers.lastCleared,
      conditions: settings.conditions, overruled: overruled, timeZone: timeZone, catalogue: catalogue)
  }
}
