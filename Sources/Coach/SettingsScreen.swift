import Catalogue
import Screen
import Settings

/// The settings: seen, and changed one at a time.
extension Model {
  var settingsPage: ListPage {
    ListPage(
      settings: Self.shownSettings.map { setting in
        SettingFacts(
          name: setting.name, value: setting.written(settings[setting]),
          about: setting == .voice ? "\(setting.about) \(voiceFact)" : setting.about)
      },
      isSaved: settingChange == .kept, notice: settingNotice, aside: settingsFault, glyphs: glyphs)
  }

  /// The settings that the screen lists: those with values to go through, and what has a screen of its own.
  static let shownSettings = Setting.listed + [.conditions]

  /// Why the last change was not kept; `nil` where it was.
  var settingNotice: String? {
    guard case .notKept(let error) = settingChange else { return nil }
    return "NOT SAVED: \(error.sentence)"
  }

  /// The first fault of the file, in one line.
  var settingsFault: String? {
    guard let fault = settingsFaults.first else { return nil }
    let others = settingsFaults.count - 1
    let place = [fault.line, fault.column].filter { $0 > 0 }.map { ":\($0)" }.joined()
    return "config.yaml\(place): \(fault.reason)" + (others > 0 ? " (and \(others) more)" : "")
  }

  private var voiceFact: String {
    voiceName.map { "Through \($0)." } ?? "Nothing here can speak."
  }

  mutating func settingsIntent(_ intent: Intent, _ selected: Int) -> [Effect] {
    switch intent {
    case .increase: change(Self.shownSettings[selected], .forth)
    case .decrease: change(Self.shownSettings[selected], .back)
    case .accept: change(Self.shownSettings[selected], .round)
    default: listIntent(intent)
    }
  }

  private mutating func change(_ setting: Setting, _ way: Way) -> [Effect] {
    if setting == .conditions {
      openConditions()
      return []
    }
    let value = setting.value(from: settings[setting], way)
    guard value != settings[setting] else { return [] }
    settings[setting] = value
    switch setting {
    case .bell: isMuted = !settings.isBellOn
    case .voice: isVoiceOn = settings.isVoiceOn && voiceName != nil
    default: break
    }
    return [.keep(setting, value)]
  }
}
