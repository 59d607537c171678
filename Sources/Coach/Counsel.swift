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
      own: settings.level, catalogue: catalogue)
  }

  /// A routine worked out at a level with easier exercises where some hurt twice, and which those are.
  func plan(_ routine: Routine, _ level: Level) -> (plan: Plan, made: [Replacement]) {
    let (changed, made) = routine.replacing(counsel.replacements)
    return (settings.plan(changed, level: level, catalogue: catalogue), made)
  }

  /// What is said of replacements when a session begins; `nil` where there are none.
  func note(of made: [Replacement]) -> String? {
    func name(_ id: String) -> String { catalogue.exercises[id]?.name ?? id }
    guard !made.isEmpty else { return nil }
    return made.map { "\(name($0.easier)) instead of \(name($0.exercise))" }.joined(separator: ", ")
  }
}
