public import Catalogue
import CatalogueFiles
import Foundation

/// The file that a person's settings are kept in: the one place where it is read and written.
public struct SettingsFile: Hashable, Sendable {
  /// Where it is.
  public let path: String

  /// A file at a path, whether it is there or not.
  public init(path: String) { self.path = path }

  /// Why a setting was not saved: a sentence.
  public struct NotSaved: Error, Hashable, Sendable {
    /// What is wrong and where.
    public let sentence: String
  }

  /// The settings, and what is wrong with the file.
  ///
  /// A file that isn't there means the defaults.
  public func read() -> (settings: Settings, diagnostics: [Diagnostic]) {
    let document = YAMLDocument(file: path)
    guard isThere else { return (Settings(), []) }
    let settings = TextFile(path: path).text(document).map { Settings(text: $0, document: document) }
    return (
      settings ?? Settings(), document.diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    )
  }

  /// Writes one setting, and leaves the rest of the file as it is.
  ///
  /// The file is replaced as a whole, so that it is never half written; where it is a symbolic link, its target is.
  ///
  /// - Throws: ``NotSaved``; the file is then as it was.
  public func save(_ setting: Setting, _ value: String) throws(NotSaved) {
    let document = YAMLDocument(file: path)
    var text = ""
    if isThere {
      guard let read = TextFile(path: path).text(document) else {
        throw NotSaved(sentence: document.diagnostics.first?.description ?? "")
      }
      text = read
    }
    var mapping = MappingText(text, file: path)
    do {
      if case .words = setting.kind {
        try mapping.set(setting.rawValue, toList: Setting.words(in: value))
      } else {
        try mapping.set(setting.rawValue, to: value)
      }
    } catch {
      throw NotSaved(sentence: error.description)
    }
    let file = AtomicFile(path: path)
    do throws(NotWritten) {
      try file.makeFolder()
      try file.write(Data(mapping.text.utf8))
    } catch {
      throw NotSaved(sentence: error.sentence)
    }
  }

  /// Whether something stands at the path, be it a link to nothing that can be read.
  private var isThere: Bool { access(path, F_OK) == 0 || errno != ENOENT }
}
