extension Exercise {
  static let keys = [
    "name", "other_names", "position", "equipment", "targets", "regions", "why", "steps", "spoken", "form",
    "breath", "cautions", "conditions", "mistakes", "easier", "harder", "sources", "side", "prescription",
    "figures",
    "motion", "confirmed",
  ]

  /// Reads an exercise file; `nil` when a fault was found.
  init?(id: String, text: String, reading: Reading) {
    guard let fields = reading.root(of: text, keys: Self.keys) else { return nil }
    self.init(id: id, fields: fields)
  }

  /// Reads an exercise, from a file of its own or inside a routine; `nil` when a fault was found.
  init?(id: String, fields: Fields) {
    let reading = fields.reading
    func asks(_ key: String) -> Bool { fields.has(key) || !reading.isOwn }
    self.id = id
    name = fields.text("name")
    otherNames = asks("other_names") ? fields.texts("other_names", atLeast: 0) : []
    let position: Position? = fields.choice("position")
    equipment = asks("equipment") ? fields.choices("equipment") : []
    targets = asks("targets") ? fields.texts("targets") : []
    regions = asks("regions") ? fields.choices("regions", atLeast: 1) : []
    why = asks("why") ? fields.text("why") : ""
    steps = fields.texts("steps", atLeast: 2)
    spoken = fields.has("spoken") ? fields.fields("spoken", keys: Spoken.keys).map(Spoken.init) : nil
    form = asks("form") ? fields.texts("form") : []
    breath = asks("breath") ? fields.text("breath") : ""
    cautions = asks("cautions") ? fields.texts("cautions") : []
    let conditions =
      fields.has("conditions") ? fields.mappings("conditions", keys: ConditionAdvice.keys, atLeast: 0) : []
    self.conditions = conditions.compactMap { ConditionAdvice(fields: $0, of: id) }
    let mistakes = asks("mistakes") ? fields.mappings("mistakes", keys: Mistake.keys) : []
    self.mistakes = mistakes.map {
      Mistake(mistake: $0.text("mistake"), why: $0.text("why"), fix: $0.text("fix"))
    }
    easier = fields.neighbour("easier", of: id)
    harder = fields.neighbour("harder", of: id)
    sources = asks("sources") ? fields.choices("sources") : []
    sideNoun = fields.optionalText("side")
    let dosage = fields.fields("prescription", keys: Prescription.keys)
    let rows = asks("figures") ? fields.mappings("figures", keys: SourcedFigure.keys, atLeast: 0) : []
    let figures = rows.compactMap { [sources] in
      SourcedFigure(fields: $0, sources: sources, prescription: dosage)
    }
    self.figures = figures
    // A figure that could not be read would make its range look wrong as well.
    let allRead = fields.has("figures") && figures.count == rows.count && !reading.isOwn
    let prescription = dosage.flatMap { Prescription(fields: $0, figures: allRead ? figures : nil) }
    motion = Motion(of: fields, prescription)
    if let prescription { Self.checkSides(noun: sideNoun, prescription, fields) }
    let isConfirmed = fields.isConfirmed || reading.isConfirmed
    if let prescription, let dosage, !isConfirmed { reading.custom?.check(prescription, of: id, dosage) }
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
  func neighbour(_ key: String, of exercise: String) -> String? {
    guard let word = optionalText(key), !word.isEmpty else { return nil }
    let mention = Mention(word, in: reading, at: mark(of: key))
    if mention.id == exercise { fault(at: key, "\"\(key)\" names the exercise itself") }
    reading.mentions.append(mention)
    return mention.id
  }

  /// Whether the file says that what is far above the usual is meant so.
  var isConfirmed: Bool {
    let answer: Flag? = has("confirmed") ? choice("confirmed") : nil
    return answer == .yes
  }
}

extension Spoken {
  static let keys = ["setup", "action"]

  fileprivate init(fields: Fields) {
    setup = fields.text("setup")
    action = fields.text("action")
  }
}

extension Mistake {
  static let keys = ["mistake", "why", "fix"]
}

/// A truth value, in the one way that YAML's versions agree on.
enum Flag: String, CaseIterable {
  case yes = "true"
  case no = "false"
}
