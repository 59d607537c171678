import Catalogue
public import Journal
import Text

extension Journal.State {
  /// What the person has to know about it, in one sentence; `nil` when all is as usual.
  public var sentence: String? {
    switch self {
    case .asUsual: nil
    case .readOnly:
      "The journal was written by a later version of limber: it is only read, and nothing new is kept."
    case .begunAfresh(let name):
      "The journal was damaged: it was set aside as \(name.printable), and a fresh one begun."
    case .rowsLeftOut(let count, let name):
      "The journal had \(count) damaged \("entry".plural(of: count)): what can't be read is left out, and the journal as it was is kept as \(name.printable)."
    case .nowhere(let error):
      error.sentence.prefix(1).uppercased() + error.sentence.dropFirst() + " Until then nothing is kept."
    }
  }
}

extension JournalError {
  /// What is wrong and where, in one sentence.
  public var sentence: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "the journal \(path.printable) can't be opened: \(reason.printable)."
    case .damaged(let path): "the journal \(path.printable) is damaged or no journal at all."
    case .fromTheFuture(let path): "the journal \(path.printable) was written by a later version of limber."
    case .noLocks(let path):
      "the journal \(path.printable) lies on a disk that can't lock files, where it could come to harm; "
        + "XDG_DATA_HOME can name a folder on another disk."
    case .cannotWrite(let path, let reason):
      "the journal \(path.printable) can't be written: \(reason.printable)."
    }
  }
}

extension Wording {
  /// What is told about the journal beside what is wrong with it.
  enum Keeping {
    static let title = "The journal"
    static let slowDisk = "the disk takes too long"

    /// What can't be kept, before anything else.
    static func notSaved(_ why: String) -> String { "NOT SAVED: \(why)" }

    /// A session that another limber follows.
    static func elsewhere(_ routine: String) -> String {
      "Another limber is following a session (\(routine.printable))."
    }
  }
}
