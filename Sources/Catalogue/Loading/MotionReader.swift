import Yams

extension Motion {
  private static let keys = ["plane", "breath", "accent", "pins", "props", "poses"]

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
    self.plane = plane
    breath = fields.has("breath") ? fields.choice("breath") ?? .ribs : .ribs
    file = fields.reading.file
    let words = BodyWords(plane: plane)
    let accent = fields.has("accent") ? fields.names("accent", words.bones, "a part of the body") : []
    self.accent = Set(accent)
    let pins = fields.has("pins") ? fields.names("pins", words.joints, "a joint") : []
    props = fields.has("props") ? fields.items("props").compactMap { Prop($0, fields.reading, words) } : []
    let isHold = prescription.kind == .hold
    let wanted = isHold ? ["hold"] : prescription.tempo.map(\.name)
    let first = isHold ? "getting in" : "start"
    guard let node = fields.values["poses"] else {
      fields.fault(at: "poses", "\"poses\" is missing")
      return nil
    }
    let book = PoseBook(node, words: words, pins: pins, wanted: [first] + wanted, reading: fields.reading)
    guard let book, let entry = book.places(of: first) else { return nil }
    let phases = wanted.compactMap { book.places(of: $0) }
    guard phases.count == wanted.count else { return nil }
    poses = book.poses
    self.entry = entry
    self.phases = phases
  }
}

/// The words for parts of the body in one plane.
private struct BodyWords {
  let plane: Motion.Plane
  /// Bones by name, with the words for several at once.
  let bones: [String: [Bone]]
  /// Joints by name, with the words for both of a pair.
  let joints: [String: [Joint]]
  /// The bones that a key of a pose sets, in the order of its angles.
  let limbs: [String: [Bone]]

  init(plane: Motion.Plane) {
    self.plane = plane
    var bones: [String: [Bone]] = [:], joints: [String: [Joint]] = [:]
    for bone in Bone.allCases { bones[plane.name(bone.name)] = [bone] }
    for joint in Joint.allCases { joints[plane.name(joint.name)] = [joint] }
    let sides: [(String, [Bone], [Bone])] = [
      ("near", [.nearUpperArm, .nearForearm], [.nearThigh, .nearShin, .nearFoot]),
      ("far", [.farUpperArm, .farForearm], [.farThigh, .farShin, .farFoot]),
    ]
    var limbs: [String: [Bone]] = [:]
    for (side, arm, leg) in sides {
      limbs[plane.name("\(side)_arm")] = arm
      limbs[plane.name("\(side)_leg")] = leg
      bones["arms", default: []] += arm
      bones["legs", default: []] += leg
    }
    bones["trunk"] = [.lumbar, .thoracic]
    bones.merge(limbs) { $1 }
    for (word, one) in [
      ("upper_arms", "upper_arm"), ("forearms", "forearm"), ("thighs", "thigh"), ("shins", "shin"),
      ("feet", "foot"),
    ] {
      bones[word] = Bone.allCases.filter { $0.name.hasSuffix("_" + one) }
    }
    for (word, one) in [
      ("elbows", "elbow"), ("wrists", "wrist"), ("knees", "knee"), ("ankles", "ankle"), ("toes", "toe"),
    ] {
      joints[word] = Joint.allCases.filter { $0.name.hasSuffix("_" + one) }
    }
    self.bones = bones
    self.joints = joints
    self.limbs = limbs
  }

  /// The keys that a pose may have.
  var poseKeys: [String] {
    [
      "trunk", "lumbar", "thoracic", "neck", "head", "face", "shoulders", "hips", "arms", "legs", "pins",
      "grips",
    ]
      + limbs.keys.sorted()
  }
}

/// The poses of one file, as they are read.
private final class PoseBook {
  private(set) var poses: [Pose] = []
  private var named: [String: [Int]] = [:]
  private var base: Sketch?
  private let words: BodyWords
  private let pins: [Joint]
  private let reading: Reading
  private let mark: Mark?

  init?(_ node: Node, words: BodyWords, pins: [Joint], wanted: [String], reading: Reading) {
    self.words = words
    self.pins = pins
    self.reading = reading
    mark = node.mark
    guard case .mapping(let mapping) = node, !mapping.isEmpty else {
      reading.fault(at: node.mark, "\"poses\" should be a mapping of \(wanted.joined(separator: ", "))")
      return nil
    }
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard wanted.contains(name) else {
        let hint =
          name.nearest(among: wanted).map { "did you mean \"\($0)\"?" }
          ?? "there are \(wanted.joined(separator: ", "))"
        reading.fault(at: key.mark, "\"\(name)\" is no phase of it; \(hint)")
        continue
      }
      read(value, name: name)
    }
  }

  /// Where a phase's poses are; faults when there are none.
  func places(of name: String) -> [Int]? {
    if let places = named[name] { return places.isEmpty ? nil : places }
    reading.fault(at: mark, "the phase \"\(name)\" has no pose")
    return nil
  }

  /// One pose, the name of an earlier one, or a list of these that is passed through.
  private func read(_ node: Node, name: String) {
    var places: [Int] = []
    let items: [Node] = if case .sequence(let list) = node { Array(list) } else { [node] }
    for item in items {
      if let word = item.scalar?.string {
        if let place = named[word]?.last {
          places.append(place)
        } else {
          let hint = word.nearest(among: named.keys).map { "; did you mean \"\($0)\"?" } ?? ""
          reading.fault(at: item.mark, "there is no pose \"\(word)\" above\(hint)")
        }
      } else if let fields = reading.fields(item, keys: words.poseKeys),
        let pose = pose(fields, name: name)
      {
        places.append(poses.count)
        poses.append(pose)
      }
    }
    if items.isEmpty || items.count > 8 {
      reading.fault(at: node.mark, "\"\(name)\" should be one to eight poses, has \(items.count)")
    }
    named[name] = places
  }

  private func pose(_ fields: Fields, name: String) -> Pose? {
    var sketch = Sketch(fields, words: words)
    sketch.fill(from: base, plane: words.plane)
    if base == nil { base = sketch }
    let missing = Bone.allCases.filter { sketch.turns[$0] == nil }
    guard missing.isEmpty else {
      let names = missing.map { words.plane.name($0.name) }.joined(separator: ", ")
      fields.reading.fault(
        at: fields.mark, "the first pose has to say where everything is; it lacks \(names)")
      return nil
    }
    return Pose(
      name: name, turns: Bone.allCases.map { sketch.turns[$0] ?? Turn(0) },
      pins: fields.has("pins") ? fields.names("pins", words.joints, "a joint") : pins,
      grips: sketch.grips ?? [], line: fields.mark?.line ?? 0, column: fields.mark?.column ?? 0)
  }
}

/// A pose as far as a file says it.
private struct Sketch {
  var turns: [Bone: Turn] = [:]
  var grips: [Grip]?

  init(_ fields: Fields, words: BodyWords) {
    if let turn = fields.turns("trunk", atMost: 1).first {
      turns[.lumbar] = turn
      turns[.thoracic] = turn
    }
    for bone in [Bone.lumbar, .thoracic, .neck, .head, .face, .shoulders, .hips] {
      if let turn = fields.turns(bone.name, atMost: 1).first { turns[bone] = turn }
    }
    for key in ["arms", "legs"] + words.limbs.keys.sorted() where fields.has(key) {
      let isLeg = key.hasSuffix("leg") || key == "legs"
      let given = fields.turns(key, atMost: isLeg ? 3 : 2)
      guard let last = given.last else { continue }
      let pair = key.hasSuffix("s")
      let singular = pair ? String(key.dropLast()) : key
      let limbs = words.limbs.filter { pair ? $0.key.hasSuffix("_" + singular) : $0.key == key }
      for bones in limbs.values {
        let isFar = bones.first?.name.hasPrefix("far_") ?? false
        for (place, bone) in bones.enumerated() {
          let turn = place < given.count ? given[place] : Turn(last.degrees, length: last.length)
          let isMirrored = isFar && words.plane != .side
          if place == 2, given.count < 3 {
            let shin = pair && isMirrored ? turn.mirrored(in: words.plane) : turn
            turns[bone] = Self.foot(below: shin, isMirrored: isMirrored, words.plane)
          } else {
            turns[bone] = pair && isMirrored ? turn.mirrored(in: words.plane) : turn
          }
        }
      }
    }
    grips = fields.has("grips") ? fields.grips("grips", words) : nil
  }

  /// Takes from the first pose what this one leaves unsaid.
  mutating func fill(from base: Sketch?, plane: Motion.Plane) {
    let said = turns
    if let base {
      turns.merge(base.turns) { mine, _ in mine }
      grips = grips ?? base.grips
    }
    // A head goes along with its neck, and a face with its head, unless the pose says otherwise.
    if said[.head] == nil, said[.neck] != nil || base == nil { turns[.head] = turns[.neck] }
    if plane == .side {
      if said[.face] == nil, let head = turns[.head] { turns[.face] = Turn(head.degrees - 90) }
      for bone in [Bone.shoulders, .hips] where turns[bone] == nil { turns[bone] = Turn(0, length: 0) }
    } else {
      if turns[.face] == nil { turns[.face] = Turn(0, length: 0) }
      // From above somebody on their back is seen, head to the left: their right side is then below.
      let square: Double = plane == .front ? -90 : 90
      for (line, spine) in [(Bone.shoulders, Bone.thoracic), (.hips, .lumbar)] where said[line] == nil {
        guard turns[line] == nil || said[spine] != nil else { continue }
        turns[line] = turns[spine].map { Turn($0.degrees + square, length: turns[line]?.length ?? 1) }
      }
    }
  }

  /// A foot square to its shin; from the front and from above it points out at the viewer.
  private static func foot(below shin: Turn, isMirrored: Bool, _ plane: Motion.Plane) -> Turn {
    switch plane {
    case .side: Turn(shin.degrees + 90)
    case .front: Turn(shin.degrees + (isMirrored ? -82 : 82), length: 0.5)
    case .above: Turn(shin.degrees + (isMirrored ? 50 : -50), length: 0.5)
    }
  }
}

extension Turn {
  /// The same on the other side of a body that stands upright, or lies with its head to the left.
  fileprivate func mirrored(in plane: Motion.Plane) -> Turn {
    let back: Way =
      switch way {
      case .shortest: .shortest
      case .clockwise: .counterclockwise
      case .counterclockwise: .clockwise
      }
    return Turn((plane == .above ? 360 : 180) - degrees, length: length, way: back)
  }

  /// Reads `-90`, `40x0.5` (half its length seen) or `170cw` (turning clockwise to get there).
  fileprivate init?(word: String) {
    var rest = Substring(word), way = Way.shortest
    for choice in [Way.counterclockwise, .clockwise] where rest.hasSuffix(choice.rawValue) {
      way = choice
      rest = rest.dropLast(choice.rawValue.count)
      break
    }
    let parts = rest.split(separator: "x", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let degrees = Double(plain: parts[0], within: -360...360),
      let length = parts.count == 1 ? 1 : Double(plain: parts[1], within: 0...1)
    else { return nil }
    self.init(degrees, length: length, way: way)
  }
}

extension Double {
  /// A short decimal number; nothing else that a program would take for one.
  fileprivate init?(plain word: Substring, within limits: ClosedRange<Double>) {
    let figures: Set<Character> = ["-", ".", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
    guard (1...8).contains(word.count), word.allSatisfy(figures.contains), let number = Double(String(word)),
      limits.contains(number)
    else { return nil }
    self = number
  }
}

extension Fields {
  /// A number, or a list of them, as directions.
  fileprivate func turns(_ key: String, atMost most: Int) -> [Turn] {
    guard let node = values[key] else { return [] }
    let items: [Node] = if case .sequence(let list) = node { Array(list) } else { [node] }
    if items.isEmpty || items.count > most {
      reading.fault(
        at: node.mark,
        "\"\(key)\" takes \(most == 1 ? "one angle" : "1 to \(most) angles"), not \(items.count)")
    }
    return items.prefix(most).compactMap { item in
      if let turn = item.scalar.flatMap({ Turn(word: $0.string) }) { return turn }
      reading.fault(
        at: item.mark,
        "\"\(key)\" takes degrees such as -90, 40x0.5 (half its length seen) or 170cw (clockwise), "
          + "not \"\(item.scalar?.string ?? "")\"")
      return nil
    }
  }

  /// A list of parts of the body.
  fileprivate func names<Part>(_ key: String, _ known: [String: [Part]], _ what: String) -> [Part] {
    items(key).flatMap { part($0, known, what) }
  }

  /// The items of a list, or the one thing that stands instead of it.
  fileprivate func items(_ key: String) -> [Node] {
    guard let node = values[key] else { return [] }
    if case .sequence(let list) = node { return Array(list) }
    return [node]
  }

  fileprivate func part<Part>(_ node: Node, _ known: [String: [Part]], _ what: String) -> [Part] {
    let word = node.scalar?.string ?? ""
    if let parts = known[word] { return parts }
    let hint =
      word.nearest(among: known.keys).map { "did you mean \"\($0)\"?" }
      ?? "there are \(known.keys.sorted().joined(separator: ", "))"
    reading.fault(at: node.mark, "\"\(word)\" is not \(what); \(hint)")
    return []
  }

  /// What hands and feet hold: `{near_wrist: near_shin}`.
  fileprivate func grips(_ key: String, _ words: BodyWords) -> [Grip] {
    guard let node = values[key] else { return [] }
    guard case .mapping(let mapping) = node else {
      reading.fault(at: node.mark, "\"\(key)\" should be a mapping such as {near_wrist: near_knee}")
      return []
    }
    let ends = words.joints.filter { $0.value.allSatisfy(\.isLimbEnd) }
    return mapping.flatMap { key, value in
      part(key, ends, "a hand or foot (wrist or ankle)").flatMap { joint -> [Grip] in
        let word = value.scalar?.string ?? ""
        if let bone = words.bones[word], bone.count == 1, let (from, to) = bone.first?.ends {
          return [Grip(joint: joint, from: from, to: to)]
        }
        let held = part(value, words.joints, "a joint or bone to hold")
        return held.prefix(1).map { Grip(joint: joint, from: $0, to: $0) }
      }
    }
  }
}

extension Joint {
  fileprivate var isLimbEnd: Bool {
    switch self {
    case .nearWrist, .farWrist, .nearAnkle, .farAnkle: true
    default: false
    }
  }
}

extension Bone {
  /// The joints that a bone lies between; `nil` where nobody can take hold of it.
  fileprivate var ends: (Joint, Joint)? {
    switch self {
    case .lumbar: (.hip, .waist)
    case .thoracic: (.waist, .shoulder)
    case .neck: (.shoulder, .neck)
    case .nearUpperArm: (.nearShoulder, .nearElbow)
    case .nearForearm: (.nearElbow, .nearWrist)
    case .nearThigh: (.nearHip, .nearKnee)
    case .nearShin: (.nearKnee, .nearAnkle)
    case .nearFoot: (.nearAnkle, .nearToe)
    case .farUpperArm: (.farShoulder, .farElbow)
    case .farForearm: (.farElbow, .farWrist)
    case .farThigh: (.farHip, .farKnee)
    case .farShin: (.farKnee, .farAnkle)
    case .farFoot: (.farAnkle, .farToe)
    case .head, .face, .shoulders, .hips: nil
    }
  }
}

extension Prop {
  private static let keys = ["prop", "at", "to", "right", "up", "size"]

  /// Reads `{prop: chair, at: hip}`.
  fileprivate init?(_ node: Node, _ reading: Reading, _ words: BodyWords) {
    guard node.scalar == nil else {
      reading.fault(
        at: node.mark, "a prop is written such as {prop: chair, at: hip}; the floor is always there")
      return nil
    }
    guard let fields = reading.fields(node, keys: Self.keys), let kind: Kind = fields.choice("prop")
    else { return nil }
    if !fields.has("at") { fields.fault(at: "at", "\"at\" is missing: the joint that it stands at") }
    guard let at = fields.values["at"], let joint = fields.part(at, words.joints, "a joint").first
    else { return nil }
    self.kind = kind
    self.joint = joint
    end = fields.items("to").first.flatMap { fields.part($0, words.joints, "a joint").first }
    right = fields.decimal("right", within: -100...100) ?? 0
    up = fields.decimal("up", within: -100...100) ?? 0
    size = fields.decimal("size", within: 1...100)
    if kind == .strap, end == nil {
      reading.fault(at: node.mark, "a strap goes from one joint to another: \"to\" is missing")
    }
  }
}

extension Fields {
  fileprivate func decimal(_ key: String, within limits: ClosedRange<Double>) -> Double? {
    guard let node = values[key] else { return nil }
    let word = node.scalar?.string ?? ""
    if let number = Double(plain: Substring(word), within: limits) { return number }
    reading.fault(
      at: node.mark,
      "\"\(key)\" should be a number from \(Int(limits.lowerBound)) to \(Int(limits.upperBound)), "
        + "not \"\(word)\""
    )
    return nil
  }
}
