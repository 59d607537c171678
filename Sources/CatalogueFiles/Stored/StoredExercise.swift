import Catalogue

extension Position: Storable {}
extension Equipment: Storable {}
extension Region: Storable {}
extension Source: Storable {}
extension Condition: Storable {}
extension ConditionAdvice.Kind: Storable {}
extension Measure: Storable {}

extension Exercise: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.read(), name: try reader.read(), otherNames: try reader.read(),
      position: try reader.read(), equipment: try reader.read(), targets: try reader.read(),
      regions: try reader.read(), why: try reader.read(), steps: try reader.read(), form: try reader.read(),
      breath: try reader.read(), spoken: try reader.read(), cautions: try reader.read(),
      conditions: try reader.read(), mistakes: try reader.read(), easier: try reader.read(),
      harder: try reader.read(), sources: try reader.read(), sideNoun: try reader.read(),
      prescription: try reader.read(), figures: try reader.read(), motion: try reader.read(),
      origin: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.add(
      id, name, otherNames, position, equipment, targets, regions, why, steps, form, breath, spoken, cautions,
      conditions, mistakes, easier, harder, sources, sideNoun, prescription, figures, motion, origin)
  }
}

extension Spoken: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(setup: try reader.read(), action: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(setup, action) }
}

extension Mistake: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(mistake: try reader.read(), why: try reader.read(), fix: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(mistake, why, fix) }
}

extension ConditionAdvice: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      condition: try reader.read(), kind: try reader.read(), note: try reader.read(),
      source: try reader.read(), following: try reader.read(), replacement: try reader.read(),
      limit: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.add(condition, kind, note, source, following, replacement, limit)
  }
}

extension SourcedFigure: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(source: try reader.read(), field: try reader.read(), range: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(source, field, range) }
}

extension Origin: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    if let carrier: String = try reader.read() {
      self = .carried(by: carrier)
    } else if let replacesShipped: Bool = try reader.read() {
      self = .own(replacesShipped: replacesShipped)
    } else {
      self = .shipped
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .carried(let carrier): writer.add(Optional(carrier))
    case .own(let replacesShipped): writer.add(String?.none, Optional(replacesShipped))
    case .shipped: writer.add(String?.none, Bool?.none)
    }
  }
}
