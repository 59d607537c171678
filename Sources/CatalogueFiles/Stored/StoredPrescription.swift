import Catalogue

extension Prescription.Kind: Storable {}
extension Prescription.Aim: Storable {}
extension Prescription.Sides: Storable {}
extension Breath: Storable {}

extension Prescription: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      kind: try reader.read(), aim: try reader.read(), sides: try reader.read(), ranges: try reader.read(),
      tempo: try reader.read(), cue: try reader.read(), growth: try reader.read(),
      ownChoice: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.add(kind, aim, sides, ranges, tempo, cue, growth, ownChoice)
  }
}

extension Growth: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(step: try reader.read(), most: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(step, most) }
}

extension Phase: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      name: try reader.read(), length: try reader.read(), breath: try reader.read(), cue: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(name, length, breath, cue) }
}

extension Phase.Length: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self = try Int?(from: &reader).map(Phase.Length.seconds) ?? .pause
  }

  func write(to writer: inout ByteWriter) {
    if case .seconds(let seconds) = self { writer.add(Optional(seconds)) } else { writer.add(Int?.none) }
  }
}
