extension ConditionAdvice {
  static let keys =
    ["condition", "advice", "note", "source", "following", "replacement"]
    + Prescription.measureLimits.map(\.key)

  /// Reads what a condition changes about an exercise; `nil` after a fault.
  init?(fields: Fields, of exercise: String) {
    let condition: Condition? = fields.choice("condition")
    let kind: Kind? = fields.choice("advice")
    note = fields.text("note")
    let source: Source? = fields.choice("source")
    following = fields.optionalText("following")
    replacement = fields.neighbour("replacement", of: exercise)
    limit = DoseLimit(fields: fields)
    if following != nil, source != .limber {
      fields.fault(
        at: "following", "\"following\" names whom limber's own advice follows: write source: limber")
    }
    if kind == .leaveOut, limit != DoseLimit() {
      fields.fault(at: "advice", "what is left out needs no limit; write advice: adapt")
    }
    guard let condition, let kind, let source else { return nil }
    self.condition = condition
    self.kind = kind
    self.source = source
  }
}

extension DoseLimit {
  fileprivate init(fields: Fields) {
    var most: [String: Int] = [:]
    for (key, limits) in Prescription.measureLimits { most[key] = fields.integer(key, within: limits) }
    sets = most["sets"]
    reps = most["reps"]
    holdSeconds = most["hold_seconds"]
    pauseSeconds = most["pause_seconds"]
    seconds = most["seconds"]
  }
}
