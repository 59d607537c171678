import Catalogue

extension Motion {
  static let keys = [
    "shows", "plane", "camera", "focus", "breath", "accent", "arrow", "pins", "props", "poses",
  ]

  /// The motion of an exercise file, where it has one.
  init?(of exercise: Fields, _ prescription: Prescription?) {
    guard let prescription, exercise.has("motion"),
      let fields = exercise.fields("motion", keys: Self.keys)
    else { return nil }
    self.init(fields: fields, prescription: prescription)
  }

  /// Reads the poses of an exercise; every phase of its tempo has to have one.
  private init?(fields: Fields, prescription: Prescription) {
    let shows = fields.optionalText("shows")
    let plane: Plane = fields.has("plane") ? fields.choice("plane") ?? .side : .side
    let breath: BreathPlace = fields.has("breath") ? fields.choice("breath") ?? .ribs : .ribs
    let words = BodyWords.of(plane)
    let accent =
      fields.has("accent") ? fields.names("accent", words.surfaces, Wording.Diagnostics.aBodyPart) : []
    let camera = fields.camera("camera", in: plane)
    let focus = fields.has("focus") ? fields.names("focus", words.joints, Wording.Diagnostics.aJoint) : []
    let arrow = fields.arrow("arrow", words) ?? .automatic
    let pins = fields.has("pins") ? fields.names("pins", words.joints, Wording.Diagnostics.aJoint) : []
    let props =
      fields.has("props") ? fields.items("props").compactMap { Prop($0, fields.document, words) } : []
    let isHold = prescription.kind == .hold
    let wanted = isHold ? ["hold"] : prescription.tempo.map(\.name)
    let first = isHold ? "getting in" : "start"
    guard let node = fields.values["poses"] else {
      fields.fault(at: "poses", Wording.Diagnostics.missing("poses"))
      return nil
    }
    let book = PoseBook(node, words: words, pins: pins, wanted: [first] + wanted, document: fields.document)
    guard let book, let entry = book.places(of: first) else { return nil }
    let phases = wanted.compactMap { book.places(of: $0) }
    guard phases.count == wanted.count else { return nil }
    self.init(
      shows: shows, plane: plane, camera: camera, focus: focus, breath: breath,
      accent: Set(accent.flatMap(\.bones)), patches: Set(accent.flatMap(\.patches)), arrow: arrow,
      props: props,
      poses: book.poses, phases: phases, entry: entry, file: fields.document.file)
  }
}
