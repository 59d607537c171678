import Catalogue
import Yams

extension Prop {
  private static let keys = ["prop", "at", "to", "right", "up", "size"]

  /// Reads `{prop: chair, at: hip}`.
  init?(_ node: Node, _ document: YAMLDocument, _ words: BodyWords) {
    guard node.scalar == nil else {
      document.fault(at: node.mark, Wording.Diagnostics.noProp)
      return nil
    }
    guard let fields = document.fields(node, keys: Self.keys), let kind: Kind = fields.choice("prop")
    else { return nil }
    if !fields.has("at") { fields.fault(at: "at", Wording.Diagnostics.propNowhere) }
    guard let at = fields.values["at"],
      let joint = fields.part(at, words.joints, Wording.Diagnostics.aJoint).first
    else { return nil }
    let end = fields.items("to").first.flatMap {
      fields.part($0, words.joints, Wording.Diagnostics.aJoint).first
    }
    let right = fields.decimal("right", within: -100...100) ?? 0
    let up = fields.decimal("up", within: -100...100) ?? 0
    let size = fields.decimal("size", within: 1...100)
    self.init(kind: kind, joint: joint, end: end, right: right, up: up, size: size)
    if kind == .strap, end == nil {
      document.fault(at: node.mark, Wording.Diagnostics.strapWithoutEnd)
    }
  }
}

extension Fields {
  func decimal(_ key: String, within limits: ClosedRange<Double>) -> Double? {
    guard let node = values[key] else { return nil }
    let word = node.scalar?.string ?? ""
    if let number = Double(plain: Substring(word), within: limits) { return number }
    document.fault(
      at: node.mark,
      Wording.Diagnostics.noNumber(
        key, from: Int(limits.lowerBound), to: Int(limits.upperBound), word))
    return nil
  }
}
