import Catalogue

extension Joint: Storable {}
extension Bone: Storable {}
extension Patch: Storable {}
extension Motion.Plane: Storable {}
extension Motion.Viewpoint: Storable {}
extension Motion.BreathPlace: Storable {}
extension Prop.Kind: Storable {}
extension Turn.Way: Storable {}

extension Motion: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      shows: try reader.read(), plane: try reader.read(), camera: try reader.read(), focus: try reader.read(),
      breath: try reader.read(), accent: try reader.read(), patches: try reader.read(),
      arrow: try reader.read(), props: try reader.read(), poses: try reader.read(),
      phases: try reader.read(), entry: try reader.read(), file: reader.folder + (try reader.read()))
  }

  /// Wherever the folder is moved to, its files are in it.
  func write(to writer: inout ByteWriter) {
    writer.add(
      shows, plane, camera, focus, breath, accent, patches, arrow, props, poses, phases, entry,
      String(file.dropFirst(writer.folder.count)))
  }
}

extension Motion.Camera: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    if let viewpoint: Motion.Viewpoint = try reader.read() {
      self = .from(viewpoint)
    } else {
      self = .turned(azimuth: try reader.read(), elevation: try reader.read())
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .from(let viewpoint): writer.add(Optional(viewpoint))
    case .turned(let azimuth, let elevation): writer.add(Motion.Viewpoint?.none, azimuth, elevation)
    }
  }
}

extension Arrow: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    if let joint: Joint = try reader.read() {
      self = .of(joint)
    } else {
      self = try Bool(from: &reader) ? .automatic : .none
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .of(let joint): writer.add(Optional(joint))
    case .automatic: writer.add(Joint?.none, true)
    case .none: writer.add(Joint?.none, false)
    }
  }
}

extension Prop: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      kind: try reader.read(), joint: try reader.read(), end: try reader.read(), right: try reader.read(),
      up: try reader.read(), size: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(kind, joint, end, right, up, size) }
}

extension Pose: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      name: try reader.read(), turns: try reader.read(), blades: try reader.read(), pins: try reader.read(),
      grips: try reader.read(), arrow: try reader.read(), line: try reader.read(), column: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.add(name, turns, blades, pins, grips, arrow, line, column)
  }
}

extension Turn: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(try reader.read(), depth: try reader.read(), way: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(degrees, depth, way) }
}

extension Grip: Storable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(joint: try reader.read(), from: try reader.read(), to: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.add(joint, from, to) }
}
