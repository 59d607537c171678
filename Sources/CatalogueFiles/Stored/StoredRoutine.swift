import Catalogue

extension Block: Storable {}
extension Side: Storable {}
extension Level: Storable {}

extension Routine: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.read(), name: try reader.read(), about: try reader.read(), sources: try reader.read(),
      order: try reader.read(), items: try reader.read(), carried: try reader.read(),
      origin: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.add(id, name, about, sources, order, items, carried, origin)
  }
}

extension RoutineItem: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      exercise: try reader.read(), block: try reader.read(), narrowing: try reader.read(),
      side: try reader.read())
    limit = try reader.read()
    isConfirmed = try reader.read()
  }

  func write(to writer: inout ByteWriter) {
    writer.add(exercise, block, narrowing, side, limit, isConfirmed)
  }
}

extension Programme: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.read(), name: try reader.read(), summary: try reader.read(),
      audience: try reader.read(), order: try reader.read(), stages: try reader.read(),
      following: try reader.read())
    origin = try reader.read()
  }

  func write(to writer: inout ByteWriter) {
    writer.add(id, name, summary, audience, order, stages, following, origin)
  }
}

extension Statement: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(text: try reader.read(), sources: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(text, sources) }
}

extension Stage: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      number: try reader.read(), name: try reader.read(), about: try reader.read(), work: try reader.read(),
      sources: try reader.read(), level: try reader.read(), daysAWeek: try reader.read(),
      habit: try reader.read(), condition: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.add(number, name, about, work, sources, level, daysAWeek, habit, condition)
  }
}

extension Stage.Work: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    if let routine: Routine = try reader.read() {
      self = .exercises(routine)
    } else {
      self = .routines(try reader.read())
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .exercises(let routine): writer.add(Optional(routine))
    case .routines(let ids): writer.add(Routine?.none, ids)
    }
  }
}

extension Habit: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(text: try reader.read(), topic: try reader.read(), sources: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(text, topic, sources) }
}

extension StageCondition: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(sessions: try reader.read(), days: try reader.read(), sources: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(sessions, days, sources) }
}
