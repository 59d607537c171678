import Coach
import Foundation

extension Environment {
  /// Sends what was printed on its way: only now is a full disk heard of.
  ///
  /// - Throws: ``Failure`` where it isn't taken.
  static func finishPrinting() throws {
    guard fflush(nil) != 0 else { return }
    // Whoever has read enough has closed the pipe, and a session ignores the signal that says so.
    if errno == EPIPE { throw Failure(signal: SIGPIPE) }
    throw Failure(Wording.Told.cannotPrint(String(cString: strerror(errno))), .failure)
  }

  /// Hands a document out on standard output.
  ///
  /// - Throws: ``Failure`` where it isn't taken whole.
  static func handOut(_ document: Data) throws(Failure) {
    var rest = document[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(Wording.Told.cannotPrint(String(cString: strerror(errno))), .failure)
      }
      rest = rest.dropFirst(count)
    }
  }
}
