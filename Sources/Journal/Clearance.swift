import Foundation
import GRDB

/// What a person said about the red flags.
public enum Clearance: String, CaseIterable, Hashable, Sendable {
  /// None of them holds.
  case clear
  /// One does.
  case flagged
  /// One did, and a professional has cleared the person since.
  case cleared

  /// Whether a session may begin.
  public var allowsSessions: Bool { self != .flagged }
}

/// The row of an answer about the red flags.
enum ClearanceRow {
  static func insert(_ answer: Clearance, at date: Date, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO clearance (at_ms, answer) VALUES (?, ?)",
      arguments: [date.milliseconds, answer.rawValue])
  }
}
