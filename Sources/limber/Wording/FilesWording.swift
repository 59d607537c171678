import Text

extension Wording {
  /// Files that can't be read, written or deleted.
  enum Files {
    static let standardInput = "standard input"
    static func cannotRead(_ path: String, _ why: String) -> String {
      "\(path.printable) can't be read: \(why)."
    }
    static func cannotRead(_ name: String) -> String { "\(name.printable) can't be read." }
    static func cannotReadOrTooLarge(_ path: String) -> String {
      "\(path.printable) can't be read, or is larger than 64 KiB."
    }
    static func isFolder(_ path: String) -> String { "\(path.printable) can't be read: it is a folder." }
    static let noName = "the file has no name."
    /// That a name ends in none of some ways, at the end of a sentence that tells them.
    static func butNot(_ name: String) -> String { name.isEmpty ? "" : ", not as \(name.printable) does" }
    static func tooLarge(_ name: String) -> String { "\(name.printable) is larger than 256 MB." }
    static func notRegular(_ path: String) -> String { "\(path.printable) is no regular file." }
    static func isThere(_ path: String) -> String {
      "\(path.printable) is there already; --force replaces it."
    }
    static func noRoom(_ reason: String) -> String { "no room for what is only needed meanwhile: \(reason)." }
    static func noRoom(in folder: String) -> String {
      "there is no room in \(folder.printable) for what is only needed meanwhile; TMPDIR can name another folder."
    }
    static func inTheWay(_ path: String) -> String { "\(path.printable) is in the way." }
    static func isTable(_ name: String) -> String {
      "\(name.printable) is a table that limber wrote for spreadsheets, which doesn't hold all of a session; import takes "
        + "the JSON that `limber export` writes."
    }
    static func faulty(_ name: String, at place: String, _ reason: String) -> String {
      "\(name.printable): \(place): \(reason.printable)."
    }
    static func cannotLog(_ path: String, _ why: String) -> String {
      "the log \(path.printable) can't be written: \(why)."
    }
    static func othersLog(_ path: String) -> String { "the log \(path.printable) is no file of yours." }

    // MARK: Root

    static func user(_ number: UInt32) -> String { "user \(number)" }
    static func othersHome(_ owner: String) -> String {
      """
      this is root, and the files here are those of \(owner.printable): run limber as \(owner.printable), or let \
      XDG_DATA_HOME and XDG_CONFIG_HOME name folders of root's own.
      """
    }
  }
}

extension KeptFiles {
  /// What they are, in a few words.
  var words: String {
    switch self {
    case .journal: "your sessions, pain and answers"
    case .copies: "copies of it from before"
    case .settings: "what you have chosen"
    case .timer: "what tells you of breaks"
    }
  }
}
