import Catalogue
import Cues
import Screen
import Settings

/// The settings: seen, and changed one at a time.
struct SettingsScreen: ListScreen {
  var selected = 0

  /// The settings that are listed: those with values to go through, and what has a screen of its own.
  static let listed = Setting.allCases.filter {
    Setting.listed.contains($0) || [.voiceName, .conditions].contains($0)
  }

  func keys(_ model: Model) -> KeyMap { .settings }

  func list(_ model: Model) -> ListPage {
    let voice = model.output.voiceName.map(Wording.Settings.speaks) ?? Wording.Settings.cannotSpeak
    return ListPage(
      settings: Self.listed.map { setting in
        SettingFacts(
          name: setting.name, value: setting.written(model.known.settings[setting]),
          about: setting == .voice ? "\(setting.about) \(voice)" : setting.about)
      },
      isSaved: model.known.settingChange == .saved,
      notice: model.known.voiceNotice ?? model.known.settingNotice,
      aside: model.known.settingsFault,
      glyphs: model.output.glyphs)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch intent {
    case .increase: return change(Self.listed[selected], .forth, &model)
    case .decrease: return change(Self.listed[selected], .back, &model)
    case .accept: return change(Self.listed[selected], .round, &model)
    case .body:
      model.openConditions()
      return []
    case .sample: return model.sample(model.known.settings.voice.voice)
    default: return choose(intent, &model, moment)
    }
  }

  private func change(_ setting: Setting, _ way: Direction, _ model: inout Model) -> [Effect] {
    if setting == .voiceName { return model.openVoices() }
    if setting == .conditions {
      model.openConditions()
      return []
    }
    return model.set(setting, to: setting.value(from: model.known.settings[setting], way))
  }
}

extension Model {
  /// Shows the settings, of which none was changed yet.
  mutating func openSettings() {
    (known.settingChange, known.voiceNotice) = (.nothing, nil)
    navigation.open(SettingsScreen())
  }
}
