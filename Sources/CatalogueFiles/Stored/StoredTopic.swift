import Catalogue

extension WarningSign.Group: Storable {}

extension Topic: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.read(), title: try reader.read(), summary: try reader.read(), order: try reader.read(),
      entries: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(id, title, summary, order, entries) }
}

extension TopicEntry: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      title: try reader.read(), text: try reader.read(), why: try reader.read(), fix: try reader.read(),
      sign: try reader.read(), sources: try reader.read(), following: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(title, text, why, fix, sign, sources, following) }
}

extension WarningSign: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.read(), group: try reader.read(), ask: try reader.read(), advice: try reader.read(),
      sources: try reader.read(), following: try reader.read(), isWeekly: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.add(id, group, ask, advice, sources, following, isWeekly)
  }
}
