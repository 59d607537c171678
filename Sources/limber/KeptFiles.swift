import Foundation

/// The files that limber has written for a person: what they did and chose, and the timer that tells of breaks.
enum KeptFiles: String, CaseIterable {
  case journal, copies, settings, timer

  /// Those that are there.
  var paths: [String] {
    let journal = URL(fileURLWithPath: Environment.journalPath)
    let folder = journal.deletingLastPathComponent().path
    switch self {
    case .timer: return UserTimer.paths
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
