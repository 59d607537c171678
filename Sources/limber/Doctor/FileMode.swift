import Foundation
import Screen

/// Who a file belongs to and who can read it.
struct FileMode {
  private var status = stat()

  init(of path: String) { stat(path, &status) }

  /// Whether it belongs to the person who asks.
  var isMine: Bool { status.st_uid == geteuid() }

  /// What was found, with what to do about it.
  var fact: Findings.Fact {
    let mode = "mode " + String(status.st_mode & 0o777, radix: 8)
    guard isMine else {
      return Findings.Fact("access", "another user's, \(mode); a copy would be yours", isFault: true)
    }
    // A whole group is no less of a crowd than everybody.
    guard status.st_mode & 0o077 == 0 else {
      return Findings.Fact(
        "access", "yours, \(mode), open to others; chmod 600 keeps them out", isFault: true)
    }
    return Findings.Fact("access", "yours, \(mode), closed to all others")
  }
}
