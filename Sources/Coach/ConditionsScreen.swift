import Catalogue
import Screen
import Settings
import Statistics

/// What limber should know about the person's body: ticked one by one, and kept in the settings.
extension Model {
  var conditionsPage: ListPage {
    ListPage(
      conditions: settings.conditions, isSaved: settingChange == .kept, notice: settingNotice)
  }

  mutating func openConditions() {
    settingChange = .nothing
    places.append(.conditions(selected: 0))
  }

  mutating func conditionsIntent(_ intent: Intent, _ selected: Int) -> [Effect] {
    guard intent == .tick else { return listIntent(intent) }
    guard Condition.allCases.indices.contains(selected) else { return [] }
    settings.conditions.formSymmetricDifference([Condition.allCases[selected]])
    return [.keep(.conditions, settings[.conditions])]
  }

  /// What changes an exercise for the person: their conditions, but for those in spite of which they want it.
  func conditions(for exercise: Exercise) -> Set<Condition> {
    settings.conditions.filter {
      !overruled.contains(Overruling(exercise: exercise.id, condition: $0))
    }
  }
}
