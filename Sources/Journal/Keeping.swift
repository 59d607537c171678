/// How the journal is kept, where it isn't as usual.
public enum Keeping: Hashable, Sendable {
  /// Every write goes to the file.
  case asUsual
  /// A later version of limber wrote it: it is read, and nothing is written.
  case readOnly
  /// What stood there was damaged: it was set aside under another name, and a fresh journal begun.
  case begunAfresh(setAside: String)
}
