/// A JSON document as a script would read it: by key, with null told from absent.
public enum JSON: Decodable, Hashable {
  /// The value `null`.
  case null
  /// True or false.
  case bool(Bool)
  /// Any number.
  case number(Double)
  /// A string.
  case text(String)
  /// An array.
  case list([JSON])
  /// An object, without the order of its keys.
  case object([String: JSON])

  /// Reads any document.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }

  /// The value of a key; `nil` where it is no object or has no such key.
  public subscript(key: String) -> JSON? {
    if case .object(let values) = self { values[key] } else { nil }
  }

  /// The number that it is, if any.
  public var number: Double? { if case .number(let number) = self { number } else { nil } }
  /// The string that it is, if any.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  /// Whether it is `null`.
  public var isNull: Bool { self == .null }
  /// The elements of a list; none of anything else.
  public var elements: [JSON] { if case .list(let list) = self { list } else { [] } }

  /// Those of some keys that it doesn't have.
  public func lacks(_ keys: String...) -> [String] { keys.filter { self[$0] == nil } }
}
