import Foundation
import GRDB

/// Where a journal is kept, and what stands beside it.
struct JournalFile: Sendable {
  let path: String
  /// When it was opened; what is set aside is named after it.
  let date: Date
  /// Looks after the questions that are asked of it.
  let watch: QueryWatch

  /// Refuses a file, or a link to one, that somebody else has put in the journal's place or beside it: what limber writes
  /// there would be theirs.
  ///
  /// - Throws: ``JournalError/cannotOpen(path:reason:)``.
  func refuseSomebodyElses() throws(JournalError) {
    for companion in ["", "-journal", "-wal", "-shm"] {
      var status = stat()
      for look in [lstat, stat] where look(path + companion, &status) == 0 {
        guard ![geteuid(), 0].contains(status.st_uid) else { continue }
        throw .cannotOpen(path: path + companion, reason: Wording.Opening.othersFile)
      }
    }
  }

  /// Refuses a rollback journal that names another file, for which SQLite would look and which it would delete.
  ///
  /// SQLite writes such a name where several files are written together, which limber never does.
  ///
  /// - Throws: The error of a damaged file.
  static func refuseOtherNames(beside path: String) throws {
    let descriptor = open(path + "-journal", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]
    var end = [UInt8](repeating: 0, count: magic.count)
    let length = lseek(descriptor, 0, SEEK_END)
    // At its beginning stands the same.
    guard length > magic.count, pread(descriptor, &end, end.count, length - off_t(end.count)) == end.count,
      end == magic
    else { return }
    throw DatabaseError(
      resultCode: .SQLITE_CORRUPT,
      message: Wording.Damage.otherNameThanOurs)
  }

  /// Makes the file where there is none yet, and lets nobody but its owner look into it and its copies, whatever the
  /// folder and the shell's mask allow.
  ///
  /// SQLite gives what it writes beside the file the same mode.
  func makePrivate() {
    // Only a new one is opened here: to close one that is there would let go of SQLite's locks on it.
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      fchmod(descriptor, 0o600)
      close(descriptor)
    }
    let name = (path as NSString).lastPathComponent, stem = (name as NSString).deletingPathExtension
    let folder = (path as NSString).deletingLastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for other in names where other == name || other.hasPrefix(name + "-") || other.hasPrefix(stem + "-") {
      var facts = stat()
      guard lstat("\(folder)/\(other)", &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
        facts.st_mode & 0o077 != 0
      else { continue }
      chmod("\(folder)/\(other)", facts.st_mode & 0o700)
    }
  }

  /// Gives a damaged file and what belongs to it a dated name, and never that of another file.
  func setAside() throws -> String {
    let aside = damagedName
    // The file itself comes last: a rollback journal left behind would be rolled back into the fresh one.
    for companion in ["-journal", "-wal", "-shm", ""] where rename(path + companion, aside + companion) != 0 {
      guard errno == ENOENT, !companion.isEmpty else {
        throw POSIXError(POSIXError.Code(rawValue: errno) ?? .EIO)
      }
    }
    return aside
  }

  /// A name for what is damaged, which no file has yet.
  var damagedName: String {
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day().time(
      includingFractionalSeconds: false
    ).timeSeparator(.omitted)
    return freeName("damaged-" + date.formatted(style))
  }

  /// The journal's name with an ending that no file has yet.
  func freeName(_ ending: String) -> String {
    let stem = (path as NSString).deletingPathExtension + "-" + ending
    var name = stem + ".db"
    var number = 1
    while ["", "-journal", "-wal", "-shm"].contains(where: {
      var status = stat()
      // A link that leads nowhere is there as well.
      return lstat(name + $0, &status) == 0
    }) {
      number += 1
      name = "\(stem)-\(number).db"
    }
    return name
  }
}
