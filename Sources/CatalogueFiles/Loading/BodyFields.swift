import Catalogue
import Text
import Yams

extension Fields {
  /// A number, or a list of them, as directions.
  func turns(_ key: String, atMost most: Int) -> [Turn] {
    guard let node = values[key] else { return [] }
    let items: [Node] = if case .sequence(let list) = node { Array(list) } else { [node] }
    if items.isEmpty || items.count > most {
      document.fault(
        at: node.mark,
        "\"\(key)\" takes \(most == 1 ? "one angle" : "1 to \(most) angles"), not \(items.count)")
    }
    return items.prefix(most).compactMap { item in
      if let turn = item.scalar.flatMap({ Turn(word: $0.string) }) { return turn }
      document.fault(
        at: item.mark,
        "\"\(key)\" takes degrees such as -90, 40x0.5 (half its length seen) or 170cw (clockwise), "
          + "not \"\(item.scalar?.string ?? "")\"")
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
    let hint =
      word.nearest(among: known.keys).map { "did you mean \"\($0)\"?" }
      ?? "there are \(known.keys.sorted().joined(separator: ", "))"
    document.fault(at: node.mark, "\"\(word)\" is not \(what); \(hint)")
    return []
  }

  /// What hands and feet hold: `{near_wrist: near_shin}`.
  func grips(_ key: String, _ words: BodyWords) -> [Grip] {
    guard let node = values[key] else { return [] }
    guard case .mapping(let mapping) = node else {
      document.fault(at: node.mark, "\"\(key)\" should be a mapping such as {near_wrist: near_knee}")
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
