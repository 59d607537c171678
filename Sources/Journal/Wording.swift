/// Everything that the journal says to a person; nothing else of this target holds a sentence.
enum Wording {
  /// Why it can't be opened, as the rest of a sentence.
  enum Opening {
    static let notRegular = "it is no regular file"
    static let othersFile = "it belongs to another user of this machine"
    static let tooSlow = "reading it takes too long"
    static let cannotMakeFile = "the file can't be made; " + wayOut
    static let fileForFolder = "a file stands where its folder should be"
    static let noPermission = "permission denied; " + wayOut
    static let cannotMakeFolder = "its folder can't be made; " + wayOut
    private static let wayOut = "XDG_DATA_HOME can name another folder for it"
    static func cannotCopy(_ why: String) -> String { "no copy can be made: \(why)" }
  }

  /// What shows that it is damaged.
  enum Damage {
    static let otherName = "its rollback journal names another file"
    static let otherNameThanOurs = "its rollback journal names another file, as none of limber's does"
    static func holds(_ object: String) -> String { "it holds \(object)" }
    static func foreign(_ type: String, _ name: String) -> String {
      "the \(type) \(name), which limber did not make"
    }
    static func noTable(_ name: String) -> String { "no table \(name)" }
  }
}
