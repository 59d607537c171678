import Catalogue
import Text
import Yams

/// The poses of one file, as they are read.
final class PoseBook {
  private(set) var poses: [Pose] = []
  private var named: [String: [Int]] = [:]
  private var base: Sketch?
  private let words: BodyWords
  private let pins: [Joint]
  private let document: YAMLDocument
  private let mark: Mark?

  init?(_ node: Node, words: BodyWords, pins: [Joint], wanted: [String], document: YAMLDocument) {
    self.words = words
    self.pins = pins
    self.document = document
    mark = node.mark
    guard case .mapping(let mapping) = node, !mapping.isEmpty else {
      document.fault(at: node.mark, Wording.Diagnostics.noPoses(of: wanted))
      return nil
    }
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard wanted.contains(name) else {
        document.fault(
          at: key.mark,
          Wording.Diagnostics.noPhase(name, among: wanted, meant: name.nearest(among: wanted)))
        continue
      }
      read(value, name: name)
    }
  }

  /// Where a phase's poses are; faults when there are none.
  func places(of name: String) -> [Int]? {
    if let places = named[name] { return places.isEmpty ? nil : places }
    document.fault(at: mark, Wording.Diagnostics.noPose(of: name))
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
          document.fault(
            at: item.mark,
            Wording.Diagnostics.noPose(above: word, meant: word.nearest(among: named.keys)))
        }
      } else if let fields = document.fields(item, keys: words.poseKeys),
        let pose = pose(fields, name: name)
      {
        places.append(poses.count)
        poses.append(pose)
      }
    }
    if items.isEmpty || items.count > 8 {
      document.fault(at: node.mark, Wording.Diagnostics.numberOfPoses(name, items.count))
    }
    named[name] = places
  }

  private func pose(_ fields: Fields, name: String) -> Pose? {
    var sketch = Sketch(fields, words: words)
    sketch.fill(from: base, plane: words.plane)
    if base == nil { base = sketch }
    let missing = Bone.allCases.filter { sketch.turns[$0] == nil }
    guard missing.isEmpty else {
      fields.document.fault(
        at: fields.mark, Wording.Diagnostics.incomplete(missing.map { words.plane.name($0.name) }))
      return nil
    }
    return Pose(
      name: name, turns: Bone.allCases.map { sketch.turns[$0] ?? Turn(0) },
      blades: sketch.blades ?? 0,
      pins: fields.has("pins") ? fields.names("pins", words.joints, Wording.Diagnostics.aJoint) : pins,
      grips: sketch.grips ?? [], arrow: fields.arrow("arrow", words), line: fields.mark?.line ?? 0,
      column: fields.mark?.column ?? 0)
  }
}
