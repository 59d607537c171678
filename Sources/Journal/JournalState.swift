extension Journal {
  /// What can be done with the journal's file.
  public enum State: Hashable, Sendable {
    /// Every write goes to the file.
    case asUsual
    /// A later version of limber wrote it: it is read, and nothing is written.
    case readOnly
    /// What stood there was damaged: it was set aside under another name, and a fresh journal begun.
    case begunAfresh(setAside: String)
    /// So many rows were damaged: what can't be read of them is left out, and the file as it was is kept under this name.
    case rowsLeftOut(Int, original: String)
    /// There is no place for it, for this reason: nothing is kept until there is one.
    case nowhere(JournalError)

    var isNowhere: Bool { if case .nowhere = self { true } else { false } }
  }
}
