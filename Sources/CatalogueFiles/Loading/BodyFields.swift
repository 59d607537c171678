import Catalogue
import Text
import Yams

extension Fields {
  /// A number, or a list of them, as directions.
  func turns(_ key: String, atMost most: Int) -> [Turn] {
    guard let node = values[key] else { return [] }
    let items: [Node] = if case .sequence(let list) = node { Array(list) } else { [node] }
    if items.isEmpty || items.count > most {
      document.fault(at: node.mark, Wording.Diagnostics.angles(key, most: most, items.count))
    }
    return items.prefix(most).compactMap { item in
      if let turn = item.scalar.flatMap({ Turn(word: $0.string) }) { return turn }
      document.fault(at: item.mark, Wording.Diagnostics.noAngle(key, item.scalar?.string ?? ""))
      return nil
    }
  }

  /// A list of parts of the body.
  func names<Part>(_ key: String, _ known: [String: [Part]], _ what: String) -> [Part] {
    items(key).flatMap { part($0, known, what) }
  }

  /// The items of a list, or the one thing that stands instead of it.
  func items(_ key: String) -> [Node] {
    guard let node = values[key] else { return [] }
    if case .sequence(let list) = node { return Array(list) }
    return [node]
  }

  func part<Part>(_ node: Node, _ known: [String: [Part]], _ what: String) -> [Part] {
    let word = node.scalar?.string ?? ""
    if let parts = known[word] { return parts }
    document.fault(
      at: node.mark,
      Wording.Diagnostics.unknownPart(
        word, what, among: known.keys.sorted(), meant: word.nearest(among: known.keys)))
    return []
  }

  /// Where the picture is taken from: a place by name, or `{azimuth: 30, elevation: 15}`.
  func camera(_ key: String, in plane: Motion.Plane) -> Motion.Camera {
    let usual: Motion.Viewpoint =
      switch plane {
      case .side: .threeQuarter
      case .front: .front
      case .above: .above
      }
    guard let node = values[key] else { return .from(usual) }
    guard case .mapping = node else { return .from(choice(key) ?? usual) }
    guard let turned = document.fields(node, keys: ["azimuth", "elevation"]) else { return .from(usual) }
    return .turned(
      azimuth: turned.decimal("azimuth", within: -180...180) ?? 0,
      elevation: turned.decimal("elevation", within: -90...90) ?? 0)
  }

  /// What an arrow shows the way of: a joint, `none` or `automatic`.
  func arrow(_ key: String, _ words: BodyWords) -> Arrow? {
    guard let node = values[key] else { return nil }
    let known = words.joints.filter { $0.value.count == 1 }.mapValues { $0.map(Arrow.of) }
      .merging(["none": [.none], "automatic": [.automatic]]) { $1 }
    return part(node, known, Wording.Diagnostics.aJointOrNone).first
  }

  /// What hands and feet hold: `{near_wrist: near_shin}`.
  func grips(_ key: String, _ words: BodyWords) -> [Grip] {
    guard let node = values[key] else { return [] }
    guard case .mapping(let mapping) = node else {
      document.fault(at: node.mark, Wording.Diagnostics.noGrips(key))
      return []
    }
    let ends = words.joints.filter { $0.value.allSatisfy(\.isLimbEnd) }
    return mapping.flatMap { key, value in
      part(key, ends, Wording.Diagnostics.aLimbEnd).flatMap { joint -> [Grip] in
        let word = value.scalar?.string ?? ""
        if let bone = words.bones[word], bone.count == 1, let (from, to) = bone.first?.ends {
          return [Grip(joint: joint, from: from, to: to)]
        }
        let held = part(value, words.joints, Wording.Diagnostics.aHold)
        return held.prefix(1).map { Grip(joint: joint, from: $0, to: $0) }
      }
    }
  }
}

extension Joint {
  var isLimbEnd: Bool {
    switch self {
    case .nearWrist, .farWrist, .nearAnkle, .farAnkle: true
    default: false
    }
  }
}

extension Bone {
  /// The joints that a bone lies between; `nil` where nobody can take hold of it.
  var ends: (Joint, Joint)? {
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
