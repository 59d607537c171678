import Foundation

/// Whether files can be locked in a folder, which SQLite can't do without and some network disks can't do at all.
enum Locks {
  /// Locks a folder, as far as somebody else lets go of it within two seconds.
  static func lock(_ folder: Int32) {
    var tries = 20
    while folder >= 0, flock(folder, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK, tries > 0 {
      usleep(100_000)
      tries -= 1
    }
  }

  /// Tries it on a file of its own; where none can be made, nothing is known, and locks are taken to work.
  static func work(beside path: String) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    let file = "\(folder)/.lock-\(UInt32.random(in: 0...UInt32.max))"
    let descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return true }
    defer {
      close(descriptor)
      unlink(file)
    }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_len = 1
    return fcntl(descriptor, F_SETLK, &lock) == 0 || ![ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL].contains(errno)
  }
}
