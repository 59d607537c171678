extension Exercise {
  private static let keys = [
    "name", "other_names", "position", "equipment", "targets", "regions", "why", "steps", "form", "breath",
    "cautions", "mistakes", "easier", "harder", "sources", "side", "prescription", "figures",
  ]

  /// Reads an exercise file; `nil` when a fault was found.
  init?(id: String, text: String, reading: Reading) {
    guard let fields = reading.root(of: text, keys: Self.keys) else { return nil }
    self.id = id
    name = fields.text("name")
    otherNames = fields.texts("other_names", atLeast: 0)
    let position: Position? = fields.choice("position")
    equipment = fields.choices("equipment")
    targets = fields.texts("targets")
    regions = fields.choices("regions")
    why = fields.text("why")
    steps = fields.texts("steps", atLeast: 2)
    form = fields.texts("form")
    breath = fields.text("breath")
    cautions = fields.texts("cautions")
    mistakes = fields.mappings("mistakes", keys: ["mistake", "why", "fix"]).map {
      Mistake(mistake: $0.text("mistake"), why: $0.text("why"), fix: $0.text("fix"))
    }
    easier = fields.optionalText("easier")
    harder = fields.optionalText("harder")
    sources = fields.choices("sources")
    sideNoun = fields.optionalText("side")
    let figures = fields.mappings("figures", keys: ["source", "field", "min", "max"])
      .compactMap(SourcedFigure.init)
    self.figures = figures
    let prescription = fields.fields("prescription", keys: Prescription.keys).flatMap {
      Prescription(fields: $0, figures: figures)
    }
    if let prescription { Self.checkSides(noun: sideNoun, prescription, fields) }
    guard let position, let prescription, reading.faults.isEmpty else { return nil }
    self.position = position
    self.prescription = prescription
  }

  private static func checkSides(noun: String?, _ prescription: Prescription, _ fields: Fields) {
    if prescription.sides != nil, noun == nil {
      fields.reading.fault(
        at: fields.mark(of: "prescription"),
        "\"side\" is missing: a one-sided exercise says what its sides are of, such as leg")
    }
    if prescription.sides == nil, noun != nil {
      fields.reading.fault(
        at: fields.mark(of: "side"),
        "is one-sided (\"side\") but its prescription has no \"sides\": every-rep, every-set or once")
    }
  }
}

extension SourcedFigure {
  fileprivate init?(fields: Fields) {
    let field = fields.text("field")
    guard let source: Source = fields.choice("source"),
      let low = fields.integer("min", within: 1...3600), let high = fields.integer("max", within: 1...3600)
    else {
      for key in ["min", "max"] where !fields.has(key) { _ = fields.node(key) }
      return nil
    }
    guard low <= high else {
      fields.reading.fault(
        at: fields.mark, "the figure for \(field) has its range upside down: \(low)-\(high)")
      return nil
    }
    self.init(source: source, field: field, range: low...high)
  }
}
