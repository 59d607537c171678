import Catalogue
import CatalogueFiles

extension Settings {
  /// What turned the bell off before there were tones.
  private static let formerBell = "bell"

  /// Reads the text of a settings file.
  ///
  /// What is wrong is told as faults; a setting with a fault keeps its default, and the others still hold.
  init(text: String, document: YAMLDocument) {
    self.init()
    let keys = Setting.allCases.map(\.rawValue) + [Self.formerBell]
    guard let fields = document.root(of: text, keys: keys, mayBeEmpty: true) else { return }
    if fields.has(Self.formerBell), fields.isOn(Self.formerBell) == false { self[.tones] = Setting.off }
    for setting in Setting.allCases where fields.has(setting.rawValue) {
      let before = document.diagnostics.count
      guard let value = fields.value(of: setting) else { continue }
      // A condition that isn't known must not take the others with it.
      if case .words = setting.kind {
        self[setting] = value
      } else if document.diagnostics.count == before {
        self[setting] = value
      }
    }
  }
}

extension Fields {
  /// The value of a setting that is there; `nil` after a fault.
  fileprivate func value(of setting: Setting) -> String? {
    let key = setting.rawValue
    switch setting.kind {
    case .toggle: return isOn(key).map { $0 ? Setting.on : Setting.off }
    case .choice(let words, let former):
      if let meant = former.first(where: { isWord(key, $0.key) }) { return meant.value }
      return word(key, among: words)
    case .number(let range, _, let word):
      if let word, isWord(key, word) { return word }
      return integer(key, within: range, or: word).map(String.init)
    case .text: return isWord(key, "") ? "" : optionalText(key)
    case .arguments:
      return texts(key, atLeast: 0).joined(separator: Setting.betweenArguments)
    case .words(let known): return Setting.list(words(key, among: known))
    }
  }
}
