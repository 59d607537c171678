/// Why the journal can't be used.
public enum JournalError: Error, Hashable, Sendable {
  /// The folder or the file can't be opened or made.
  case cannotOpen(path: String, reason: String)
  /// The file is no journal, or is damaged.
  case damaged(path: String)
  /// The file was written by a later version of limber.
  case fromTheFuture(path: String)
  /// The disk that the file lies on can't lock files.
  case noLocks(path: String)
  /// What happened can't be written.
  case cannotWrite(path: String, reason: String)
}
