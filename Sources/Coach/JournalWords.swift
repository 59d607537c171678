import Catalogue
public import Journal

extension JournalError {
  /// What is wrong and where, in one sentence.
  public var sentence: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "the journal \(path.printable) can't be opened: \(reason.printable)."
    case .damaged(let path): "the journal \(path.printable) is damaged or no journal at all."
    case .fromTheFuture(let path): "the journal \(path.printable) was written by a later version of limber."
    case .cannotWrite(let path, let reason):
      "the journal \(path.printable) can't be written: \(reason.printable)."
    }
  }
}
