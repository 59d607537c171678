import Catalogue

extension ConditionAdvice {
  static let keys =
    ["condition", "advice", "note", "source", "following", "replacement"]
    + Measure.ofWork.map(\.rawValue)

  /// Reads what a condition changes about an exercise; `nil` after a fault.
  init?(fields: Fields, of exercise: String) {
    let condition: Condition? = fields.choice("condition")
    let kind: Kind? = fields.choice("advice")
    let note = fields.text("note")
    let source: Source? = fields.choice("source")
    let following = fields.optionalText("following")
    let replacement = fields.neighbour("replacement", of: exercise)
    let limit: DoseLimit = Measure.ofWork.reduce(into: [:]) { limit, measure in
      limit[measure] = fields.integer(measure.rawValue, within: measure.definition.limits)
    }
    if following != nil, source != .limber {
      fields.fault(at: "following", Wording.Diagnostics.followingAnArticle)
    }
    if kind == .leaveOut, !limit.isEmpty {
      fields.fault(at: "advice", Wording.Diagnostics.limitOfLeftOut)
    }
    guard let condition, let kind, let source else { return nil }
    self.init(
      condition: condition, kind: kind, note: note, source: source, following: following,
      replacement: replacement, limit: limit)
  }
}
