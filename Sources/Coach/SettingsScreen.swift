import Catalogue
import Screen
import Settings

/// The settings: seen, and changed one at a time.
extension Model {
  var settingsPage: ListPage {
    var notice: String?
    if case .notKept(let error) = settingChange { notice = "NOT SAVED: \(error.sentence)" }
    return ListPage(
      settings: Setting.listed.map { setting in
        SettingFacts(
          name: setting.name, value: setting.written(settings[setting]),
          about: setting == .voice ? "\(setting.about) \(voiceFact)" : setting.about)
      },
      isSaved: settingChange == .kept, notice: notice, aside: settingsFault, glyphs: glyphs)
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
    case .increase: change(Setting.listed[selected], .forth)
    case .decrease: change(Setting.listed[selected], .back)
    case .accept: change(Setting.listed[selected], .round)
    default: listIntent(intent)
    }
  }

  private mutating func change(_ setting: Setting, _ way: Way) -> [Effect] {
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
