import Foundation
import GRDB

/// A journal's file, opened as far as it can be.
struct Opened {
  let database: DatabaseQueue
  var keeping = Keeping.asUsual
  /// Why nothing can be written to it as it stands.
  var refusal: JournalError?

  /// Opens a file, and makes it where there is none yet.
  ///
  /// What is damaged is set aside, and a fresh one begun.
  ///
  /// - Parameter date: When; a file set aside is named after it.
  init(path: String, at date: Date) throws(JournalError) {
    do {
      let folder = (path as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      Self.makePrivate(path)
      do {
        try self.init(soundAt: path)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        // Another limber was just making the tables that this one missed.
        self = try Self(soundAt: path)
      } catch  where JournalError.isDamage(error) {
        self = try Self.healed(path: path, at: date) { _ in }.opened
      }
    } catch {
      throw JournalError(opening: error, path: path)
    }
  }

  /// Stands in for a file that can't be opened: it holds nothing, and refuses what is to be written.
  init(withoutFileAt path: String, because error: JournalError) throws(JournalError) {
    do {
      database = try DatabaseQueue(configuration: Self.configuration)
      try Migrations.all.migrate(database)
    } catch {
      throw JournalError(opening: error, path: path)
    }
    keeping = .nowhere(error)
    refusal = error
  }

  /// Makes the file where there is none yet, and lets nobody but its owner look into it and its copies, whatever the
  /// folder and the shell's mask allow.
  ///
  /// SQLite gives what it writes beside the file the same mode.
  private static func makePrivate(_ path: String) {
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

  /// Opens a file that has to be sound as far as opening it shows: its header, its schema, its length.
  private init(soundAt path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
    try queue.read(ForeignObjects.refuse)
    if try queue.read(Migrations.areSuperseded) {
      var configuration = Self.configuration
      configuration.readonly = true
      database = try DatabaseQueue(path: path, configuration: configuration)
      keeping = .readOnly
      refusal = .fromTheFuture(path: path)
      return
    }
    do {
      try Migrations.bring(queue, at: path)
      database = queue
    } catch let error as DatabaseError where Self.isNoRoom(error) {
      // What is there can still be read, in a copy that has the present form; where there is nothing, an empty one is.
      refusal = .cannotWrite(path: path, reason: error.message ?? "\(error.resultCode)")
      database = try DatabaseQueue(configuration: Self.configuration)
      if try queue.read({ try $0.tableExists("session") }) { try queue.backup(to: database) }
      try Migrations.all.migrate(database)
    }
  }

  /// Full, or not to be written: a file may be read all the same, and be written another time.
  private static func isNoRoom(_ error: DatabaseError) -> Bool {
    [.SQLITE_FULL, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_CANTOPEN].contains(error.resultCode)
  }

  /// A rollback journal with every sync there is: one file, and nothing acknowledged is lost with the power.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA synchronous = EXTRA")
    }
    return configuration
  }

  /// Opens a file that seemed damaged once more, and sets it aside if it is.
  ///
  /// The folder is locked meanwhile: of two limbers that met the same damage, the second finds the first one's
  /// fresh journal and leaves it alone.
  ///
  /// - Parameter query: What seemed to show the damage.
  static func healed<Value>(path: String, at date: Date, _ query: (Database) throws -> Value) throws
    -> (opened: Opened, value: Value)
  {
    let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    if folder >= 0 { flock(folder, LOCK_EX) }
    do {
      let opened = try Opened(soundAt: path)
      let value = try opened.database.read { db in
        let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
        guard verdict == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return try query(db)
      }
      return (opened, value)
    } catch  where JournalError.isDamage(error) {
      let name = try setAside(path, at: date)
      var opened = try Opened(soundAt: path)
      opened.keeping = .begunAfresh(setAside: name)
      return (opened, try opened.database.read(query))
    }
  }

  /// Gives a damaged file and what belongs to it a dated name, and never that of another file.
  private static func setAside(_ path: String, at date: Date) throws -> String {
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day().time(
      includingFractionalSeconds: false
    )
    .timeSeparator(.omitted)
    let stem = (path as NSString).deletingPathExtension + "-damaged-" + date.formatted(style)
    let aside = Self.freeName(stem)
    // The file itself comes last: a rollback journal left behind would be rolled back into the fresh one.
    for companion in ["-journal", "-wal", "-shm", ""] where rename(path + companion, aside + companion) != 0 {
      guard errno == ENOENT, !companion.isEmpty else {
        throw POSIXError(POSIXError.Code(rawValue: errno) ?? .EIO)
      }
    }
    return aside
  }

  /// A name for a database that no file has yet.
  static func freeName(_ stem: String) -> String {
    var name = stem + ".db"
    var number = 1
    while ["", "-journal", "-wal", "-shm"].contains(where: {
      FileManager.default.fileExists(atPath: name + $0)
    }) {
      number += 1
      name = "\(stem)-\(number).db"
    }
    return name
  }
}

extension JournalError {
  /// What an error while opening or reading means.
  init(opening error: any Error, path: String) {
    self =
      switch error {
      case let error as JournalError: error
      case let error where Self.isDamage(error): .damaged(path: path)
      case let error as DatabaseError where Self.isAboutLocks(error) && !Locks.work(beside: path):
        .noLocks(path: path)
      case let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN && !Self.isThere(path):
        .cannotOpen(path: path, reason: "the file can't be made; " + Self.wayOut)
      case let error as DatabaseError: .cannotOpen(path: path, reason: error.message ?? "\(error.resultCode)")
      case let error as POSIXError:
        .cannotOpen(path: path, reason: String(cString: strerror(error.code.rawValue)))
      case let error as CocoaError where error.code == .fileWriteFileExists:
        .cannotOpen(path: path, reason: "a file stands where its folder should be")
      case let error as CocoaError where error.code == .fileWriteNoPermission:
        .cannotOpen(path: path, reason: "permission denied; " + Self.wayOut)
      default: .cannotOpen(path: path, reason: "its folder can't be made; " + Self.wayOut)
      }
  }

  private static let wayOut = "XDG_DATA_HOME can name another folder for it"

  private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether an error is one that SQLite has where a lock fails for whatever reason.
  private static func isAboutLocks(_ error: DatabaseError) -> Bool {
    [.SQLITE_BUSY, .SQLITE_IOERR, .SQLITE_PROTOCOL].contains(error.resultCode)
  }

  /// Whether there is no place for a journal at all, so that none can be lost by going on without one.
  ///
  /// A file that is there and can't be opened, or another one in the way, is the person's to look after first.
  public var leavesNothingBehind: Bool {
    switch self {
    case .noLocks: return true
    case .cannotOpen(let path, _):
      var facts = stat(), place = path
      while lstat(place, &facts) != 0 {
        guard errno == ENOENT || errno == EACCES, place.count > 1 else { return false }
        place = (place as NSString).deletingLastPathComponent
      }
      return place != path && (stat(place, &facts) != 0 || facts.st_mode & S_IFMT == S_IFDIR)
    default: return false
    }
  }

  /// Whether an error shows that the file is no journal, or not a whole one any more.
  ///
  /// A lock, a permission or a disk that can't be read right now are none of it.
  static func isDamage(_ error: any Error) -> Bool {
    switch error {
    case let error as DatabaseError: [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
    case is RowDecodingError: true
    default: false
    }
  }
}
