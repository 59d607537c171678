public import Engine
public import Foundation
import GRDB
import Synchronization

/// All records, kept for good in one SQLite file.
///
/// Every write is on the disk when its method returns. Sessions are kept apart by id, exercises by place and side,
/// so that writing a thing again replaces it and never doubles it.
public final class Journal: Sendable {
  /// Where the file is.
  public let path: String
  private let file: JournalFile
  private let opened: Mutex<Opened>
  /// Whether the last write failed, so that the file is opened anew before the next.
  private let isSuspect = Mutex(false)

  /// Opens the journal, and makes it where there is none yet.
  ///
  /// A damaged one is set aside and a fresh one begun; one of a later version is only read: see ``state``.
  ///
  /// - Parameters:
  ///   - date: When; a damaged file is named after it.
  ///   - isEnding: Whether limber was asked to end: a question that goes on for long is then given up.
  /// - Throws: ``JournalError`` when it can't be opened.
  public init(
    path: String, at date: Date = Date(), isEnding: @escaping @Sendable () -> Bool = { false }
  ) throws(JournalError) {
    self.path = path
    file = JournalFile(path: path, date: date, watch: QueryWatch(isEnding: isEnding))
    opened = Mutex(try Opened(file))
  }

  /// Stands in for a journal that can't be opened, so that a session can go on: it holds nothing, and each time that
  /// something is to be written it tries once more to open the file.
  ///
  /// - Throws: ``JournalError`` when there is no memory for it.
  public init(
    withoutFileAt path: String, because error: JournalError, at date: Date = Date(),
    isEnding: @escaping @Sendable () -> Bool = { false }
  ) throws(JournalError) {
    self.path = path
    file = JournalFile(path: path, date: date, watch: QueryWatch(isEnding: isEnding))
    opened = Mutex(try Opened(without: file, because: error))
    isSuspect.withLock { $0 = true }
  }

  /// Whether the journal can be written, and what became of a damaged one.
  public var state: State { opened.withLock(\.state) }

  var database: DatabaseQueue { opened.withLock(\.database) }

  // MARK: Writing

  /// Writes a session as it stands: when it begins, each time something in it is done, and when it ends.
  ///
  /// - Parameters:
  ///   - changed: The exercises to write; all of the session's where nothing is said.
  ///   - log: What is needed to go on with it another time; `nil` when nothing more comes.
  /// - Throws: ``JournalError``.
  public func save(_ session: SessionRecord, changed: [ExerciseRecord]? = nil, log: SessionLog? = nil)
    throws(JournalError)
  {
    try write { db in
      try SessionRow.upsert(session, db)
      for exercise in changed ?? session.exercises { try ExerciseRow.upsert(exercise, of: session.id, db) }
      try ResumableRow.update(log, of: session.id, db)
    }
  }

  /// Gives up a session that was left behind: it stays what it was, interrupted.
  ///
  /// - Throws: ``JournalError``.
  public func abandon(_ session: String) throws(JournalError) {
    try write { try ResumableRow.update(nil, of: session, $0) }
  }

  /// Writes all of it or nothing.
  func write<Value>(_ updates: (Database) throws -> Value) throws(JournalError) -> Value {
    try write(updates, mayMend: true)
  }

  private func write<Value>(_ updates: (Database) throws -> Value, mayMend: Bool) throws(JournalError)
    -> Value
  {
    // A failed sync is final for the file as it was open then; and the disk may have room again.
    if isSuspect.withLock({ $0 }) { try reopen() }
    if let refusal = opened.withLock(\.refusal) {
      isSuspect.withLock { $0 = true }
      throw refusal
    }
    let failure: any Error
    do {
      return try database.write(updates)
    } catch {
      failure = error
    }
    isSuspect.withLock { $0 = true }
    guard JournalError.isDamage(failure) else {
      throw .cannotWrite(path: path, reason: (failure as? DatabaseError)?.message ?? "\(failure)")
    }
    try heal(because: failure) { _ in }
    guard JournalError.isAboutRow(failure), mayMend else { throw .damaged(path: path) }
    return try write(updates, mayMend: false)
  }

  private func reopen() throws(JournalError) {
    // To wait for a lock that can't be had would take seconds each time.
    if case .noLocks? = opened.withLock(\.refusal), !Locks.work(beside: path) { throw .noLocks(path: path) }
    var fresh = try Opened(file)
    opened.withLock { opened in
      if fresh.state == .asUsual, !opened.state.isNowhere { fresh.state = opened.state }
      opened = fresh
    }
    isSuspect.withLock { $0 = false }
  }

  // MARK: Reading

  func read<Value>(_ query: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try file.watch.watch { try database.read(query) }
    } catch  where state == .readOnly && JournalError.isForeign(error) {
      // Tables and values that aren't as they are known here are a later version's.
      throw .fromTheFuture(path: path)
    } catch  where JournalError.isDamage(error) {
      return try heal(because: error, query)
    } catch {
      throw JournalError(opening: error, path: path)
    }
  }

  /// Sets aside what is damaged, unless another limber was first, and answers from what comes of it.
  @discardableResult
  private func heal<Value>(because damage: any Error, _ query: (Database) throws -> Value)
    throws(JournalError) -> Value
  {
    do {
      let (fresh, value) = try Opened.healed(file, because: damage, query)
      opened.withLock { $0 = fresh }
      return value
    } catch {
      throw JournalError(opening: error, path: path)
    }
  }
}
