extension Exercise {
  private static let keys = [
    "name", "other_names", "position", "equipment", "targets", "regions", "why", "steps", "form", "breath",
    "cautions", "mistakes", "easier", "harder", "sources", "side", "prescription", "figures",
    "motion",
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
    regions = fields.choices("regions", atLeast: 1)
    why = fields.text("why")
    steps = fields.texts("steps", atLeast: 2)
    form = fields.texts("form")
    breath = fields.text("breath")
    cautions = fields.texts("cautions")
    mistakes = fields.mappings("mistakes", keys: ["mistake", "why", "fix"]).map {
      Mistake(mistake: $0.text("mistake"), why: $0.text("why"), fix: $0.text("fix"))
    }
    easier = fields.neighbour("easier")
    harder = fields.neighbour("harder")
    sources = fields.choices("sources")
    sideNoun = fields.optionalText("side")
    let dosage = fields.fields("prescription", keys: Prescription.keys)
    let rows = fields.mappings("figures", keys: SourcedFigure.keys, atLeast: 0)
    let figures = rows.compactMap { [sources] in
      SourcedFigure(fields: $0, sources: sources, prescription: dosage)
    }
    self.figures = figures
    // A figure that could not be read would make its range look wrong as well.
    let allRead = fields.has("figures") && figures.count == rows.count
    let prescription = dosage.flatMap { Prescription(fields: $0, figures: allRead ? figures : nil) }
    motion = Motion(of: fields, prescription)
    if let prescription { Self.checkSides(noun: sideNoun, prescription, fields) }
    guard let position, let prescription, reading.faults.isEmpty else { return nil }
    self.position = position
    self.prescription = prescription
  }

  private static func checkSides(noun: String?, _ prescription: Prescription, _ fields: Fields) {
    if prescription.sides != nil, noun == nil {
      fields.fault(
        at: "prescription",
        "\"side\" is missing: a one-sided exercise says what its sides are of, such as leg")
    }
    if prescription.sides == nil, noun != nil {
      fields.fault(
        at: "side",
        "\"side\" makes it one-sided, but the prescription has no \"sides\": every-rep, every-set or once")
    }
  }
}

extension Fields {
  /// The id of another exercise, to be looked up when all are known.
  fileprivate func neighbour(_ key: String) -> String? {
    guard let id = optionalText(key) else { return nil }
    if !id.isEmpty { reading.mentions.append(Mention(exercise: id, mark: mark(of: key))) }
    return id
  }
}
