import Foundation

/// The files in which limber keeps what a person did and chose.
enum KeptFiles: String, CaseIterable {
  case journal, copies, settings

  /// Those that are there.
  var paths: [String] {
    let journal = URL(fileURLWithPath: Environment.journalPath)
    let folder = journal.deletingLastPathComponent().path
    switch self {
    case .settings: return [Environment.configuration + "/config.yaml"].filter(Self.isThere)
    case .journal, .copies:
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { name in
        // Beside the journal stand what SQLite and a session that runs need for a moment.
        let isJournal = name.hasPrefix(journal.lastPathComponent)
        return self == .journal ? isJournal : !isJournal && name.hasPrefix("journal-") && name.contains(".db")
      }.sorted().map { "\(folder)/\($0)" }
    }
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
