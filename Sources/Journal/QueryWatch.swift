import CSQLite
import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// Ends a question to the journal that takes too long: a file from elsewhere may be of any size, and limber waits for the
/// answer.
final class QueryWatch: Sendable {
  /// Longer than any question takes on the slowest machine.
  private static let patience = Duration.seconds(60)
  /// How long it may go on once limber is asked to end.
  private static let farewell = Duration.seconds(1)
  /// How many of SQLite's steps lie between two looks, which is some milliseconds.
  private static let steps: Int32 = 100_000

  private let isEnding: @Sendable () -> Bool
  private let began = Mutex<ContinuousClock.Instant?>(nil)

  /// - Parameter isEnding: Whether limber was asked to end.
  init(isEnding: @escaping @Sendable () -> Bool = { false }) { self.isEnding = isEnding }

  /// Asks a question that is ended when it takes too long; questions asked inside it share its time.
  ///
  /// - Throws: What the question throws; an error with the code `SQLITE_INTERRUPT` where it was ended.
  func watch<Value>(_ question: () throws -> Value) rethrows -> Value {
    let isFirst = began.withLock { began in
      defer { began = began ?? .now }
      return began == nil
    }
    defer { if isFirst { began.withLock { $0 = nil } } }
    return try question()
  }

  /// Looks after the questions on a connection, which is not to outlive it.
  func guardQuestions(on db: Database) {
    sqlite3_progress_handler(
      db.sqliteConnection, Self.steps,
      { watch in
        watch.map { Unmanaged<QueryWatch>.fromOpaque($0).takeUnretainedValue().isOver } == true ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private var isOver: Bool {
    guard let time = began.withLock({ $0 })?.duration(to: .now) else { return false }
    return time > Self.patience || time > Self.farewell && isEnding()
  }
}

extension Configuration {
  /// How every file is opened: nothing that stands in its schema is trusted, and no question goes on for minutes.
  ///
  /// - Parameter watch: Looks after the questions; it lives as long as the connection.
  static func guarded(by watch: QueryWatch) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in
      db.sqliteConnection.map { cs_defend(UnsafeMutableRawPointer($0)) }
      watch.guardQuestions(on: db)
    }
    return configuration
  }
}
