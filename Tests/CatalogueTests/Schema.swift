import Foundation
import TestSupport
import Yams

/// A value as JSON and YAML have it.
indirect enum Value: Hashable, Decodable {
  case text(String), number(Int), flag(Bool), list([Value]), mapping([String: Value]), nothing

  init(from decoder: any Decoder) throws {
    let one = try decoder.singleValueContainer()
    if let flag = try? one.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? one.decode(Int.self) {
      self = .number(number)
    } else if let text = try? one.decode(String.self) {
      self = .text(text)
    } else if let list = try? one.decode([Value].self) {
      self = .list(list)
    } else {
      self = .mapping(try one.decode([String: Value].self))
    }
  }

  /// A YAML document as an editor's checker reads it.
  init(yaml text: String) throws { self.init(try compose(yaml: text) ?? Node("")) }

  private init(_ node: Node) {
    switch node {
    case .mapping(let mapping):
      self = .mapping(
        Dictionary(mapping.map { ($0.key.scalar?.string ?? "", Value($0.value)) }) { first, _ in first })
    case .sequence(let sequence): self = .list(sequence.map(Value.init))
    case .alias: self = .nothing
    case .scalar(let scalar):
      guard scalar.style == .plain else {
        self = .text(scalar.string)
        return
      }
      switch scalar.string {
      case "", "~", "null": self = .nothing
      case "true", "false": self = .flag(scalar.string == "true")
      default: self = Int(scalar.string).map(Value.number) ?? .text(scalar.string)
      }
    }
  }

  subscript(key: String) -> Value? { if case .mapping(let values) = self { values[key] } else { nil } }
  var keys: Set<String> { if case .mapping(let values) = self { Set(values.keys) } else { [] } }
  var items: [Value] { if case .list(let items) = self { items } else { [] } }
  var words: [String] { items.compactMap { if case .text(let word) = $0 { word } else { nil } } }
  var integer: Int? { if case .number(let number) = self { number } else { nil } }
}

/// As much of JSON Schema (draft 2020-12) as limber's schemas use.
struct Schema {
  let root: Value

  init(_ name: String) throws {
    let path = "\(Shipped.folder)/Schema/\(name).schema.json"
    root = try JSONDecoder().decode(Value.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The keywords that `accepts` understands; any other in a schema would go unnoticed.
  static let keywords: Set = [
    "$schema", "title", "description", "$defs", "$ref", "type", "properties", "required",
    "additionalProperties", "propertyNames", "enum", "pattern", "minLength", "maxLength", "minimum",
    "maximum", "items", "minItems", "maxItems", "oneOf",
  ]

  func accepts(_ value: Value) -> Bool { accepts(value, root) }

  /// The schema that a reference means, or the schema itself.
  func resolved(_ schema: Value) -> Value {
    guard case .text(let reference)? = schema["$ref"] else { return schema }
    return reference.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? .nothing }
  }

  private func accepts(_ value: Value, _ schema: Value) -> Bool {
    let schema = resolved(schema)
    if let known = schema["enum"], !known.items.contains(value) { return false }
    if let choices = schema["oneOf"], choices.items.count(where: { accepts(value, $0) }) != 1 { return false }
    if case .text(let type)? = schema["type"], !value.isOf(type) { return false }
    switch value {
    case .text(let text):
      if let least = schema["minLength"]?.integer, text.count < least { return false }
      if let most = schema["maxLength"]?.integer, text.count > most { return false }
      guard case .text(let pattern)? = schema["pattern"] else { return true }
      return text.range(of: pattern, options: .regularExpression) != nil
    case .number(let number):
      return number >= schema["minimum"]?.integer ?? .min && number <= schema["maximum"]?.integer ?? .max
    case .list(let items):
      guard items.count >= schema["minItems"]?.integer ?? 0,
        items.count <= schema["maxItems"]?.integer ?? .max
      else { return false }
      return schema["items"].map { rule in items.allSatisfy { accepts($0, rule) } } ?? true
    case .mapping(let values):
      guard (schema["required"]?.words ?? []).allSatisfy({ values[$0] != nil }) else { return false }
      return values.allSatisfy { key, value in
        if let names = schema["propertyNames"], !accepts(.text(key), names) { return false }
        if let rule = schema["properties"]?[key] { return accepts(value, rule) }
        guard let others = schema["additionalProperties"] else { return true }
        return others == .flag(false) ? false : accepts(value, others)
      }
    case .flag, .nothing: return true
    }
  }
}

extension Value {
  fileprivate func isOf(_ type: String) -> Bool {
    switch self {
    case .text: type == "string"
    case .number: type == "integer" || type == "number"
    case .flag: type == "boolean"
    case .list: type == "array"
    case .mapping: type == "object"
    case .nothing: type == "null"
    }
  }
}
