import Foundation
import GRDB

/// A journal's file, opened as far as it can be.
struct Opened {
  private(set) var database: DatabaseQueue
  var state = Journal.State.asUsual
  /// Why nothing can be written to it as it stands.
  var refusal: JournalError?

  /// Opens a file, and makes it where there is none yet.
  ///
  /// What is damaged is set aside, and a fresh one begun.
  init(_ file: JournalFile) throws(JournalError) {
    do {
      let folder = (file.path as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try file.refuseSomebodyElses()
      file.makePrivate()
      do {
        try self.init(sound: file)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        // Another limber was just making the tables that this one missed.
        self = try Self(sound: file)
      } catch  where JournalError.isDamage(error) {
        self = try Self.healed(file, because: error) { _ in }.opened
      }
    } catch {
      throw JournalError(opening: error, path: file.path)
    }
  }

  /// Stands in for a file that can't be opened: it holds nothing, and refuses what is to be written.
  init(without file: JournalFile, because error: JournalError) throws(JournalError) {
    do {
      database = try DatabaseQueue(configuration: Self.configuration(file))
      try Migrations.all.migrate(database)
    } catch {
      throw JournalError(opening: error, path: file.path)
    }
    state = .nowhere(error)
    refusal = error
  }

  /// Opens a file that has to be sound as far as opening it shows: its header, its schema, its length.
  private init(sound file: JournalFile) throws {
    try JournalFile.refuseOtherNames(beside: file.path)
    var configuration = Self.configuration(file)
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    let isSuperseded = try file.watch.watch {
      try queue.read { db in
        try ForeignObjects.refuse(in: db)
        return try Migrations.areSuperseded(in: db)
      }
    }
    if isSuperseded {
      configuration.readonly = true
      database = try DatabaseQueue(path: file.path, configuration: configuration)
      state = .readOnly
      refusal = .fromTheFuture(path: file.path)
      return
    }
    do {
      try Migrations.bring(queue, in: file)
      database = queue
    } catch let error as DatabaseError where Self.isNoRoom(error) {
      // What is there can still be read, in a copy that has the present form; where there is nothing, an empty one is.
      refusal = .cannotWrite(path: file.path, reason: error.message ?? "\(error.resultCode)")
      database = try Self.copyInMemory(of: queue, configuration)
      try Migrations.all.migrate(database)
    }
  }

  private static func copyInMemory(of queue: DatabaseQueue, _ configuration: Configuration) throws
    -> DatabaseQueue
  {
    let copy = try DatabaseQueue(configuration: configuration)
    if try queue.read({ try $0.tableExists("session") }) { try queue.backup(to: copy) }
    return copy
  }

  /// Mends the rows that limber never wrote, or takes them out; the file as it was is kept under another name.
  ///
  /// A file that can't be written stays as it is, and is read without them.
  private init(withoutDamagedRowsOf file: JournalFile) throws {
    self = try Self(sound: file)
    let count = try database.read(DamagedRows.count)
    // Another limber may have been first.
    guard state == .asUsual, count > 0 else { return }
    if refusal == nil {
      let copy = file.damagedName
      do {
        try Self.copy(database, to: copy)
        try database.write(DamagedRows.mend)
        state = .rowsLeftOut(count, original: copy)
        return
      } catch let error as DatabaseError where Self.isNoRoom(error) {
        unlink(copy)
        refusal = .cannotWrite(path: file.path, reason: error.message ?? "\(error.resultCode)")
        database = try Self.copyInMemory(of: database, Self.configuration(file))
      }
    }
    try database.write(DamagedRows.mend)
    state = .rowsLeftOut(count, original: file.path)
  }

  /// Copies a whole database, page by page, into a new file that only its owner can read.
  static func copy(_ database: DatabaseQueue, to path: String) throws {
    // Made first, so that nobody else can read it while it is filled.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw DatabaseError(
        resultCode: .SQLITE_CANTOPEN,
        message: Wording.Opening.cannotCopy(String(cString: strerror(errno))))
    }
    fchmod(descriptor, 0o600)
    close(descriptor)
    let copy = try DatabaseQueue(path: path)
    try database.backup(to: copy)
    try copy.close()
  }

  /// Full, or not to be written: a file may be read all the same, and be written another time.
  private static func isNoRoom(_ error: DatabaseError) -> Bool {
    [.SQLITE_FULL, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_CANTOPEN].contains(error.resultCode)
  }

  /// A rollback journal with every sync there is: one file, and nothing acknowledged is lost with the power.
  private static func configuration(_ file: JournalFile) -> Configuration {
    var configuration = Configuration.guarded(by: file.watch)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
    return configuration
  }

  /// Opens a file that seemed damaged once more, and sets it aside if it is; one that is sound but for some rows is mended.
  ///
  /// The folder is locked meanwhile: of two limbers that met the same damage, the second finds the first one's
  /// fresh journal and leaves it alone.
  ///
  /// - Parameters:
  ///   - damage: What showed the damage.
  ///   - question: What to ask of the file that is opened in the end.
  static func healed<Value>(
    _ file: JournalFile, because damage: any Error, _ question: (Database) throws -> Value
  ) throws -> (opened: Opened, value: Value) {
    let folder = open((file.path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    Locks.lock(folder)
    return try file.watch.watch {
      do {
        let opened = try reopened(file, because: damage)
        guard opened.state != .readOnly else { throw JournalError.fromTheFuture(path: file.path) }
        let value = try opened.database.read { db in
          let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
          guard verdict == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
          return try question(db)
        }
        return (opened, value)
      } catch  where JournalError.isAboutRow(error) {
        // The file is sound: no row is worth losing all the others from sight.
        throw JournalError.damaged(path: file.path)
      } catch  where JournalError.isDamage(error) {
        let name = try file.setAside()
        file.makePrivate()
        var opened = try Opened(sound: file)
        opened.state = .begunAfresh(setAside: name)
        return (opened, try opened.database.read(question))
      }
    }
  }

  private static func reopened(_ file: JournalFile, because damage: any Error) throws -> Opened {
    do {
      return try JournalError.isAboutRow(damage) ? Opened(withoutDamagedRowsOf: file) : Opened(sound: file)
    } catch  where JournalError.isAboutRow(error) {
      // What can't be read while it is opened is no row of the journal's but what tells its version.
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
  }
}

extension JournalError {
  /// What an error while opening or reading means.
  init(opening error: any Error, path: String) {
    self =
      switch error {
      case let error as JournalError: error
      case let error where Self.isDamage(error): .damaged(path: path)
      case let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT:
        .cannotOpen(path: path, reason: Wording.Opening.tooSlow)
      case let error as DatabaseError where Self.isAboutLocks(error) && !Locks.work(beside: path):
        .noLocks(path: path)
      case let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN && !Self.isThere(path):
        .cannotOpen(path: path, reason: Wording.Opening.cannotMakeFile)
      case let error as DatabaseError: .cannotOpen(path: path, reason: error.message ?? "\(error.resultCode)")
      case let error as POSIXError:
        .cannotOpen(path: path, reason: String(cString: strerror(error.code.rawValue)))
      case let error as CocoaError where error.code == .fileWriteFileExists:
        .cannotOpen(path: path, reason: Wording.Opening.fileForFolder)
      case let error as CocoaError where error.code == .fileWriteNoPermission:
        .cannotOpen(path: path, reason: Wording.Opening.noPermission)
      default: .cannotOpen(path: path, reason: Wording.Opening.cannotMakeFolder)
      }
  }

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
    default: isAboutRow(error)
    }
  }

  /// Whether an error shows that a file has other tables, or other values in them, than are known here.
  static func isForeign(_ error: any Error) -> Bool {
    isDamage(error) || (error as? DatabaseError)?.resultCode == .SQLITE_ERROR
  }

  /// Whether an error shows that limber never wrote a row: it has a value of the wrong kind, or out of its limits.
  static func isAboutRow(_ error: any Error) -> Bool { error is RowDecodingError || error is RowFault }
}
