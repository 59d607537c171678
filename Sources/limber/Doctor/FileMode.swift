import Foundation
import Screen

/// Who a file belongs to and who can read it.
struct FileMode {
  private let path: String
  private var status = stat()

  init(of path: String) {
    self.path = path
    stat(path, &status)
  }

  /// What was found, with what to do about it.
  var fact: Findings.Fact {
    let mode = String(status.st_mode & 0o777, radix: 8)
    let owner = status.st_uid == geteuid() ? "yours" : "somebody else's"
    // A whole group is no less of a crowd than everybody.
    guard status.st_mode & 0o077 == 0 else {
      return Findings.Fact(
        "access", "\(owner), mode \(mode), so that others can read it; chmod 600 keeps them out",
        isFault: true)
    }
    return Findings.Fact(
      "access", "\(owner), mode \(mode), nobody else can read it", isFault: status.st_uid != geteuid())
  }
}
