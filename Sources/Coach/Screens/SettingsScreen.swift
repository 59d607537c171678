import Catalogue
import Screen
import Settings

/// The settings: seen, and changed one at a time.
struct SettingsScreen: ListScreen {
  var selected = 0

  /// The settings that are listed: those with values to go through, and what has a screen of its own.
  static let shown = Setting.listed + [.conditions]

  func keys(_ model: Model) -> KeyMap { .settings }

  func list(_ model: Model) -> ListPage {
    let voice = model.voiceName.map { "Through \($0)." } ?? "Nothing here can speak."
    return ListPage(
      settings: Self.shown.map { setting in
        SettingFacts(
          name: setting.name, value: setting.written(model.settings[setting]),
          about: setting == .voice ? "\(setting.about) \(voice)" : setting.about)
      },
      isSaved: model.settingChange == .kept, notice: model.settingNotice, aside: model.settingsFault,
      glyphs: model.glyphs)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: Moment) -> [Effect] {
    switch intent {
    case .increase: return change(Self.shown[selected], .forth, &model)
    case .decrease: return change(Self.shown[selected], .back, &model)
    case .accept: return change(Self.shown[selected], .round, &model)
    case .body:
      model.openConditions()
      return []
    default: return choose(intent, &model, moment)
    }
  }

  private func change(_ setting: Setting, _ way: Way, _ model: inout Model) -> [Effect] {
    if setting == .conditions {
      model.openConditions()
      return []
    }
    let value = setting.value(from: model.settings[setting], way)
    guard value != model.settings[setting] else { return [] }
    model.settings[setting] = value
    switch setting {
    case .bell: model.isMuted = !model.settings.isBellOn
    case .voice: model.isVoiceOn = model.settings.isVoiceOn && model.voiceName != nil
    default: break
    }
    return [.keep(setting, value)]
  }
}

extension Model {
  /// Shows the settings, of which none was changed yet.
  mutating func openSettings() {
    settingChange = .nothing
    navigation.open(SettingsScreen())
  }

  /// Why the last change of a setting was not kept; `nil` where it was.
  var settingNotice: String? {
    guard case .notKept(let error) = settingChange else { return nil }
    return "NOT SAVED: \(error.sentence)"
  }

  /// The first fault of the settings' file, in one line.
  var settingsFault: String? {
    guard let fault = settingsFaults.first else { return nil }
    let others = settingsFaults.count - 1
    let place = [fault.line, fault.column].filter { $0 > 0 }.map { ":\($0)" }.joined()
    return "config.yaml\(place): \(fault.reason)" + (others > 0 ? " (and \(others) more)" : "")
  }
}
