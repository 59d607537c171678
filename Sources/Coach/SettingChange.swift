import Catalogue
import Settings

/// What became of the last change of a setting.
enum SettingChange: Hashable {
  case nothing, saved
  case notSaved(SettingsFile.NotSaved)
}

extension Knowledge {
  /// Why the last change of a setting was not saved; `nil` where it was.
  var settingNotice: String? {
    guard case .notSaved(let error) = settingChange else { return nil }
    return Wording.Keeping.notSaved(error.sentence)
  }

  /// The first fault of the settings' file, in one line.
  var settingsFault: String? {
    guard let fault = settingsDiagnostics.first else { return nil }
    let others = settingsDiagnostics.count - 1
    let place = [fault.line, fault.column].filter { $0 > 0 }.map { ":\($0)" }.joined()
    return Wording.Settings.fault(at: place, fault.reason, others: others)
  }
}
