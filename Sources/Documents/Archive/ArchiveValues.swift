import Catalogue
import Engine
import Foundation
import Journal
import Text

/// How the values of an archive are read: nothing that limber couldn't have written itself gets through.
extension KeyedDecodingContainer {
  func fault(_ key: Key, _ reason: String) -> DecodingError {
    .dataCorruptedError(forKey: key, in: self, debugDescription: reason)
  }

  /// Whether there is nothing of it, be it null or no key.
  func isNull(_ key: Key) throws -> Bool { try !contains(key) || decodeNil(forKey: key) }

  /// A text that a screen can show.
  func text(_ key: Key, atMost length: Int = 200) throws -> String {
    let text = try decode(String.self, forKey: key)
    try check(text, key, atMost: length)
    return text
  }

  /// A text by which a command can call something: no option.
  func id(_ key: Key) throws -> String {
    let id = try text(key)
    guard !id.hasPrefix("-") else { throw fault(key, "begins with a hyphen") }
    return id
  }

  /// Texts that a screen can show.
  func texts(_ key: Key) throws -> [String] {
    let texts = try decode([String].self, forKey: key)
    for text in texts { try check(text, key, atMost: 200) }
    return texts
  }

  private func check(_ text: String, _ key: Key, atMost length: Int) throws {
    guard !text.isEmpty else { throw fault(key, "is empty") }
    guard text.count <= length else { throw fault(key, "is longer than \(length) characters") }
    guard text.printable == text else { throw fault(key, "has characters that can't be printed") }
  }

  /// One of some words.
  func word<Word: RawRepresentable & CaseIterable>(_ key: Key) throws -> Word where Word.RawValue == String {
    let text = try decode(String.self, forKey: key)
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(key, "is \"\(text.prefix(40).description.printable)\", which is none of \(known)")
    }
    return word
  }

  /// A whole number in a range.
  func number(_ key: Key, in range: ClosedRange<Int>) throws -> Int {
    let value = try decode(Double.self, forKey: key)
    guard let number = Int(exactly: value) else { throw fault(key, "is no whole number") }
    guard range.contains(number) else {
      throw fault(key, "is \(number), not between \(range.lowerBound) and \(range.upperBound)")
    }
    return number
  }

  /// Pain from 0 to 10, or null.
  func pain(_ key: Key) throws -> Int? { try decodeNil(forKey: key) ? nil : number(key, in: Limits.pain) }

  /// A length of time to the millisecond; thirty years at most.
  func seconds(_ key: Key) throws -> Duration {
    let value = try decode(Double.self, forKey: key)
    guard Limits.seconds.contains(value) else {
      throw fault(key, "is not between 0 and \(Int(Limits.seconds.upperBound)) seconds")
    }
    return .milliseconds(Int((value * 1000).rounded()))
  }

  /// A date with its clock's distance from UTC.
  func timestamp(_ key: Key) throws -> Timestamp {
    guard let timestamp = Timestamp(try decode(String.self, forKey: key)) else {
      throw fault(key, "is no date such as 2026-11-21T07:30:00.000+01:00")
    }
    return timestamp
  }
}

extension Duration {
  /// Seconds to the millisecond.
  var jsonSeconds: Double { Double(milliseconds) / 1000 }
}
