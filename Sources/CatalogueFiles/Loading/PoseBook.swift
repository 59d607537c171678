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
      document.fault(at: node.mark, "\"poses\" should be a mapping of \(wanted.joined(separator: ", "))")
      return nil
    }
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard wanted.contains(name) else {
        let hint =
          name.nearest(among: wanted).map { "did you mean \"\($0)\"?" }
          ?? "there are \(wanted.joined(separator: ", "))"
        document.fault(at: key.mark, "\"\(name)\" is no phase of it; \(hint)")
        continue
      }
      read(value, name: name)
    }
  }

  /// Where a phase's poses are; faults when there are none.
  func places(of name: String) -> [Int]? {
    if let places = named[name] { return places.isEmpty ? nil : places }
    document.fault(at: mark, "the phase \"\(name)\" has no pose")
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
          document.fault(at: item.mark, "there is no pose \"\(word)\" above\(hint)")
        }
      } else if let fields = document.fields(item, keys: words.poseKeys),
        let pose = pose(fields, name: name)
      {
        places.append(poses.count)
        poses.append(pose)
      }
    }
    if items.isEmpty || items.count > 8 {
      document.fault(at: node.mark, "\"\(name)\" should be one to eight poses, has \(items.count)")
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
      fields.document.fault(
        at: fields.mark, "the first pose has to say where everything is; it lacks \(names)")
      return nil
    }
    return Pose(
      name: name, turns: Bone.allCases.map { sketch.turns[$0] ?? Turn(0) },
      pins: fields.has("pins") ? fields.names("pins", words.joints, "a joint") : pins,
      grips: sketch.grips ?? [], line: fields.mark?.line ?? 0, column: fields.mark?.column ?? 0)
  }
}
