import Catalogue

extension Motion {
  static let keys = ["plane", "breath", "accent", "pins", "props", "poses"]

  /// The motion of an exercise file, where it has one.
  init?(of exercise: Fields, _ prescription: Prescription?) {
    guard let prescription, exercise.has("motion"),
      let fields = exercise.fields("motion", keys: Self.keys)
    else { return nil }
    self.init(fields: fields, prescription: prescription)
  }

  /// Reads the poses of an exercise; every phase of its tempo has to have one.
  private init?(fields: Fields, prescription: Prescription) {
    let plane: Plane = fields.has("plane") ? fields.choice("plane") ?? .side : .side
    let breath: BreathPlace = fields.has("breath") ? fields.choice("breath") ?? .ribs : .ribs
    let words = BodyWords.of(plane)
    let accent = fields.has("accent") ? fields.names("accent", words.bones, "a part of the body") : []
    let pins = fields.has("pins") ? fields.names("pins", words.joints, "a joint") : []
    let props =
      fields.has("props") ? fields.items("props").compactMap { Prop($0, fields.document, words) } : []
    let isHold = prescription.kind == .hold
    let wanted = isHold ? ["hold"] : prescription.tempo.map(\.name)
    let first = isHold ? "getting in" : "start"
    guard let node = fields.values["poses"] else {
      fields.fault(at: "poses", "\"poses\" is missing")
      return nil
    }
    let book = PoseBook(node, words: words, pins: pins, wanted: [first] + wanted, document: fields.document)
    guard let book, let entry = book.places(of: first) else { return nil }
    let phases = wanted.compactMap { book.places(of: $0) }
    guard phases.count == wanted.count else { return nil }
    self.init(
      plane: plane, breath: breath, accent: Set(accent), props: props, poses: book.poses, phases: phases,
      entry: entry, file: fields.document.file)
  }
}
