import Foundation
import GRDB

/// A value in a row of the journal that limber never wrote: of another kind, or a number out of its limits.
struct RowFault: Error, Hashable {
  /// The column, or its place in the query.
  let column: String
}

/// How the values of a row are read: as they stand there. SQLite by itself makes a number or a text of anything.
extension Row {
  /// A whole number within limits.
  ///
  /// - Throws: ``RowFault``.
  func number(_ column: String, in limits: ClosedRange<Int>) throws -> Int {
    try checked(decode(forColumn: column), column, limits)
  }

  /// The same by place and not by name, for queries that bring thousands of rows.
  func number(_ place: Int, in limits: ClosedRange<Int>) throws -> Int {
    try checked(decode(atIndex: place), "\(place)", limits)
  }

  /// A whole number within limits, or nothing.
  func numberIfAny(_ column: String, in limits: ClosedRange<Int>) throws -> Int? {
    let value = try decode(DatabaseValue.self, forColumn: column)
    return value.isNull ? nil : try checked(value, column, limits)
  }

  func numberIfAny(_ place: Int, in limits: ClosedRange<Int>) throws -> Int? {
    let value = try decode(DatabaseValue.self, atIndex: place)
    return value.isNull ? nil : try checked(value, "\(place)", limits)
  }

  /// A moment, written in milliseconds since 1970.
  func moment(_ column: String) throws -> Date { Date(milliseconds: try number(column, in: Limits.moment)) }

  func moment(_ place: Int) throws -> Date { Date(milliseconds: try number(place, in: Limits.moment)) }

  /// A length of time, written in milliseconds.
  func time(_ column: String) throws -> Duration {
    .milliseconds(try number(column, in: Limits.milliseconds))
  }

  func time(_ place: Int) throws -> Duration { .milliseconds(try number(place, in: Limits.milliseconds)) }

  /// A text.
  ///
  /// - Throws: ``RowFault``.
  func text(_ column: String) throws -> String { try text(decode(forColumn: column), column) }

  func text(_ place: Int) throws -> String { try text(decode(atIndex: place), "\(place)") }

  /// A text, or nothing.
  func textIfAny(_ column: String) throws -> String? {
    let value = try decode(DatabaseValue.self, forColumn: column)
    return value.isNull ? nil : try text(value, column)
  }

  /// A yes or a no, written as a number.
  func flag(_ column: String) throws -> Bool {
    guard let flag = Bool.fromDatabaseValue(try decode(forColumn: column)) else {
      throw RowFault(column: column)
    }
    return flag
  }

  private func text(_ value: DatabaseValue, _ column: String) throws -> String {
    // Bytes that happen to be a text are none: to SQLite they differ from it.
    guard case .string(let text) = value.storage else { throw RowFault(column: column) }
    return text
  }

  private func checked(_ value: DatabaseValue, _ column: String, _ limits: ClosedRange<Int>) throws -> Int {
    guard let number = Int.fromDatabaseValue(value), limits.contains(number) else {
      throw RowFault(column: column)
    }
    return number
  }
}
