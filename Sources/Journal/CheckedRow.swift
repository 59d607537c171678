import Foundation
import GRDB

/// A value in a row of the journal that limber never wrote: of another kind, or a number out of its limits.
struct RowFault: Error {}

/// How the values of a row are read: as they stand there. SQLite by itself makes a number or a text of anything.
extension Row {
  /// A whole number within limits.
  ///
  /// - Throws: ``RowFault``.
  func number(_ column: String, in limits: ClosedRange<Int>) throws -> Int {
    try checked(decode(forColumn: column), limits)
  }

  /// The same by place and not by name, for queries that bring thousands of rows.
  func number(_ place: Int, in limits: ClosedRange<Int>) throws -> Int {
    try checked(value(place), limits)
  }

  /// A whole number within limits, or nothing.
  func numberIfAny(_ column: String, in limits: ClosedRange<Int>) throws -> Int? {
    let value = try decode(DatabaseValue.self, forColumn: column)
    return value.isNull ? nil : try checked(value, limits)
  }

  func numberIfAny(_ place: Int, in limits: ClosedRange<Int>) throws -> Int? {
    hasNull(atIndex: place) ? nil : try number(place, in: limits)
  }

  /// A moment, written in milliseconds since 1970.
  func moment(_ column: String) throws -> Date { Date(milliseconds: try number(column, in: Limits.moment)) }

  func moment(_ place: Int) throws -> Date { Date(milliseconds: try number(place, in: Limits.moment)) }

  /// A length of time, written in milliseconds.
  func time(_ column: String) throws -> Duration {
    .milliseconds(try number(column, in: Limits.milliseconds))
  }

  func time(_ place: Int) throws -> Duration { .milliseconds(try number(place, in: Limits.milliseconds)) }

  /// A text, and no bytes that happen to be one.
  ///
  /// - Throws: ``RowFault``.
  func text(_ column: String) throws -> String {
    try plainText(decode(DatabaseValue.self, forColumn: column))
  }

  func text(_ place: Int) throws -> String { try plainText(value(place)) }

  /// A text, or nothing.
  func textIfAny(_ column: String) throws -> String? {
    let value = try decode(DatabaseValue.self, forColumn: column)
    return value.isNull ? nil : try plainText(value)
  }

  /// A yes or a no, written as a number.
  func flag(_ column: String) throws -> Bool {
    guard let flag = Bool.fromDatabaseValue(try decode(forColumn: column)) else {
      throw RowFault()
    }
    return flag
  }

  /// What stands at a place, with no detour over a type that isn't known when this is built.
  private func value(_ place: Int) -> DatabaseValue {
    let value: (any DatabaseValueConvertible)? = self[place]
    return value?.databaseValue ?? .null
  }

  private func plainText(_ value: DatabaseValue) throws -> String {
    // Bytes that happen to be a text are none: to SQLite they differ from it.
    guard case .string(let text) = value.storage else { throw RowFault() }
    return text
  }

  private func checked(_ value: DatabaseValue, _ limits: ClosedRange<Int>) throws -> Int {
    guard let number = Int.fromDatabaseValue(value), limits.contains(number) else {
      throw RowFault()
    }
    return number
  }
}
