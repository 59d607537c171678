import Catalogue
import Coach
import Foundation

extension Environment {
  /// Root leaves nothing of its own in somebody else's home: that person's limber could then write there no more.
  ///
  /// - Throws: ``Failure`` where root runs with the home folder of another user, as `sudo` and `su` may have it.
  static func refuseAnothersHome() throws(Failure) {
    guard geteuid() == 0 else { return }
    for path in [journalPath, configuration] {
      guard let owner = owner(of: path), owner != 0 else { continue }
      let name = getpwuid(owner).map { String(cString: $0.pointee.pw_name) } ?? Wording.Files.user(owner)
      throw Failure(Wording.Files.othersHome(name), .failure)
    }
  }

  /// Whose the file is, or the nearest folder above it that is there.
  private static func owner(of path: String) -> uid_t? {
    var url = URL(fileURLWithPath: path), status = stat()
    while lstat(url.path, &status) != 0 {
      guard url.path != "/" else { return nil }
      url.deleteLastPathComponent()
    }
    return status.st_uid
  }
}
