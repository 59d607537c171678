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
    guard !id.hasPrefix("-") else { throw fault(key, Wording.Faults.hyphen) }
    return id
  }

  /// Texts that a screen can show.
  func texts(_ key: Key) throws -> [String] {
    let texts = try decode([String].self, forKey: key)
    for text in texts { try check(text, key, atMost: 200) }
    return texts
  }

  private func check(_ text: String, _ key: Key, atMost length: Int) throws {
    guard !text.isEmpty else { throw fault(key, Wording.Faults.empty) }
    guard text.count <= length else { throw fault(key, Wording.Faults.tooLong(most: length)) }
    guard text.printable == text else { throw fault(key, Wording.Faults.unprintable) }
  }

  /// One of some words.
  func word<Word: RawRepresentable & CaseIterable>(_ key: Key) throws -> Word where Word.RawValue == String {
    let text = try decode(String.self, forKey: key)
    guard let word = Word(rawValue: text) else {
      throw fault(
        key,
        Wording.Faults.unknownWord(
          text.prefix(40).description.printable, among: Word.allCases.map(\.rawValue)))
    }
    return word
  }

  /// A whole number in a range.
  func number(_ key: Key, in range: ClosedRange<Int>) throws -> Int {
    let value = try decode(Double.self, forKey: key)
    guard let number = Int(exactly: value) else { throw fault(key, Wording.Faults.noWholeNumber) }
    guard range.contains(number) else {
      throw fault(key, Wording.Faults.outOfRange(number, range))
    }
    return number
  }

  /// Pain from 0 to 10, or null.
  func pain(_ key: Key) throws -> Int? { try decodeNil(forKey: key) ? nil : number(key, in: Limits.pain) }

  /// A length of time to the millisecond; thirty years at most.
  func seconds(_ key: Key) throws -> Duration {
    let value = try decode(Double.self, forKey: key)
    guard Limits.seconds.contains(value) else {
      throw fault(key, Wording.Faults.noSeconds(most: Int(Limits.seconds.upperBound)))
    }
    return .milliseconds(Int((value * 1000).rounded()))
  }

  /// A date with its clock's distance from UTC.
  func timestamp(_ key: Key) throws -> Timestamp {
    guard let timestamp = Timestamp(try decode(String.self, forKey: key)) else {
      throw fault(key, Wording.Faults.noDate)
    }
    return timestamp
  }
}

extension Duration {
  /// Seconds to the millisecond.
  var jsonSeconds: Double { Double(milliseconds) / 1000 }
}
