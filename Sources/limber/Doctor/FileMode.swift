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
    let mode = Wording.Doctor.mode(String(status.st_mode & 0o777, radix: 8))
    guard isMine else {
      return Findings.Fact("access", Wording.Doctor.others(mode), isFault: true)
    }
    // A whole group is no less of a crowd than everybody.
    guard status.st_mode & 0o077 == 0 else {
      return Findings.Fact("access", Wording.Doctor.open(mode), isFault: true)
    }
    return Findings.Fact("access", Wording.Doctor.closed(mode))
  }
}
