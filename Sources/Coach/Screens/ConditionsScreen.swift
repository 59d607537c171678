import Catalogue
import Screen
import Settings

/// What limber should know about the person's body: ticked one by one, and kept in the settings.
struct ConditionsScreen: ListScreen {
  var selected = 0

  func keys(_ model: Model) -> KeyMap { .conditions }

  func list(_ model: Model) -> ListPage {
    ListPage(
      conditions: model.known.settings.conditions, isSaved: model.known.settingChange == .saved,
      notice: model.known.settingNotice)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard intent == .tick else { return choose(intent, &model, moment) }
    guard Condition.allCases.indices.contains(selected) else { return [] }
    model.known.settings.conditions.formSymmetricDifference([Condition.allCases[selected]])
    return [.saveSetting(.conditions, model.known.settings[.conditions])]
  }
}

extension Model {
  /// Shows the conditions, of which none was changed yet.
  mutating func openConditions() {
    known.settingChange = .nothing
    navigation.open(ConditionsScreen())
  }
}
