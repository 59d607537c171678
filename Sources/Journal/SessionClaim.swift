import Foundation

/// The right to follow a session: held by one limber, and given back by the system whatever ends it.
public final class SessionClaim: Sendable {
  private let file: String
  private let descriptor: Int32

  /// What asking for a session came to.
  public enum Answer: Sendable {
    /// It is this limber's now.
    case granted(SessionClaim)
    /// Another limber follows it.
    case taken
    /// Nobody can tell: the journal's folder can't be written.
    case unknown
  }

  private init(file: String, descriptor: Int32) {
    self.file = file
    self.descriptor = descriptor
  }

  /// Gives the session back.
  deinit {
    // Away with the name first: whoever opens it now makes a file of their own.
    unlink(file)
    close(descriptor)
  }

  /// Asks for a session.
  ///
  /// A lock on a file beside the journal; programs that limber starts don't inherit it.
  public static func ask(for session: String, of journal: Journal) -> Answer {
    let folder = URL(fileURLWithPath: journal.path).deletingLastPathComponent()
    // The id came from a file.
    let name = session.filter { $0.isLetter || $0.isNumber || $0 == "-" }
    let file = folder.appendingPathComponent("session-\(name).lock").path
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return .unknown }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EWOULDBLOCK
      close(descriptor)
      return isTaken ? .taken : .unknown
    }
    // Whoever had it until now may have taken the name away between the two calls: then the lock is nobody's.
    var locked = stat(), named = stat()
    guard fstat(descriptor, &locked) == 0, stat(file, &named) == 0, locked.st_ino == named.st_ino else {
      close(descriptor)
      return .unknown
    }
    return .granted(SessionClaim(file: file, descriptor: descriptor))
  }
}
