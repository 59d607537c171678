import Catalogue

/// What can be written to the stored catalogue and read back.
///
/// Each type has one expression for each way, in the same order. `Codable` would look up generic types as it runs, at a
/// hundred times the price.
protocol Storable {
  /// Reads what ``write(to:)`` has written.
  init(from reader: inout ByteReader) throws(ByteReader.Damage)
  func write(to writer: inout ByteWriter)
}

extension Int: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self = Int(truncatingIfNeeded: try reader.number())
    // What is reckoned with is small, and stays a number whatever is added to it.
    guard self == .max || magnitude < 1 << 32 else { throw .notWhatWasWritten }
  }

  func write(to writer: inout ByteWriter) { writer.add(UInt64(bitPattern: Int64(self))) }
}

extension Double: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(bitPattern: try reader.number().byteSwapped)
  }

  /// The zeros that a round number ends in take no room where they come first.
  func write(to writer: inout ByteWriter) { writer.add(bitPattern.byteSwapped) }
}

extension String: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self = try reader.text() }
  func write(to writer: inout ByteWriter) { writer.add(self) }
}

extension Bool: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self = try reader.number() == 1 }
  func write(to writer: inout ByteWriter) { writer.add(self ? 1 : 0) }
}

extension Optional: Storable where Wrapped: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self = try reader.number() == 0 ? nil : try Wrapped(from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    writer.add(self == nil ? 0 : 1)
    self?.write(to: &writer)
  }
}

extension Array: Storable where Element: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let count = try reader.count()
    self.init()
    reserveCapacity(Swift.min(count, 32))
    for _ in 0..<count { append(try Element(from: &reader)) }
  }

  func write(to writer: inout ByteWriter) {
    writer.add(UInt64(count))
    for element in self { element.write(to: &writer) }
  }
}

extension Set: Storable where Element: Storable & RawRepresentable, Element.RawValue: Comparable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self.init(try [Element](from: &reader)) }
  func write(to writer: inout ByteWriter) { sorted { $0.rawValue < $1.rawValue }.write(to: &writer) }
}

extension Dictionary: Storable where Key == Measure, Value: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init()
    for _ in 0..<(try reader.count()) { self[try Measure(from: &reader)] = try Value(from: &reader) }
  }

  func write(to writer: inout ByteWriter) {
    writer.add(UInt64(count))
    for (key, value) in sorted(by: { $0.key.rawValue < $1.key.rawValue }) { writer.add(key, value) }
  }
}

extension ClosedRange: Storable where Bound == Int {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let lower = try Int(from: &reader), upper = try Int(from: &reader)
    guard lower <= upper else { throw .notWhatWasWritten }
    self = lower...upper
  }

  func write(to writer: inout ByteWriter) { writer.add(lowerBound, upperBound) }
}

extension Storable where Self: RawRepresentable, RawValue: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    guard let value = Self(rawValue: try RawValue(from: &reader)) else { throw .notWhatWasWritten }
    self = value
  }

  func write(to writer: inout ByteWriter) { rawValue.write(to: &writer) }
}
