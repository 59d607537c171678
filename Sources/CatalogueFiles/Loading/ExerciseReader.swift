import Catalogue

extension Exercise {
  static let keys = [
    "name", "other_names", "position", "equipment", "targets", "regions", "why", "steps", "spoken", "form",
    "breath", "cautions", "conditions", "mistakes", "easier", "harder", "sources", "side", "prescription",
    "figures",
    "motion", "confirmed",
  ]

  /// Reads an exercise file; `nil` when a fault was found.
  init?(id: String, text: String, document: YAMLDocument) {
    guard let fields = document.root(of: text, keys: Self.keys) else { return nil }
    self.init(id: id, fields: fields)
  }

  /// Reads an exercise, from a file of its own or inside a routine; `nil` when a fault was found.
  init?(id: String, fields: Fields) {
    let document = fields.document
    func asks(_ key: String) -> Bool { fields.has(key) || !document.isOwn }
    let position: Position? = fields.choice("position")
    let name = fields.text("name")
    let otherNames = asks("other_names") ? fields.texts("other_names", atLeast: 0) : []
    let equipment: [Equipment] = asks("equipment") ? fields.choices("equipment") : []
    let targets = asks("targets") ? fields.texts("targets") : []
    let regions: [Region] = asks("regions") ? fields.choices("regions", atLeast: 1) : []
    let why = asks("why") ? fields.text("why") : ""
    let steps = fields.texts("steps", atLeast: 2)
    let spoken = fields.has("spoken") ? fields.fields("spoken", keys: Spoken.keys).map(Spoken.init) : nil
    let form = asks("form") ? fields.texts("form") : []
    let breath = asks("breath") ? fields.text("breath") : ""
    let cautions = asks("cautions") ? fields.texts("cautions") : []
    let sources: [Source] = asks("sources") ? fields.choices("sources") : []
    let conditions =
      fields.has("conditions") ? fields.mappings("conditions", keys: ConditionAdvice.keys, atLeast: 0) : []
    let mistakes = asks("mistakes") ? fields.mappings("mistakes", keys: Mistake.keys) : []
    let sideNoun = fields.optionalText("side")
    let dosage = fields.fields("prescription", keys: Prescription.keys)
    let rows = asks("figures") ? fields.mappings("figures", keys: SourcedFigure.keys, atLeast: 0) : []
    let figures = rows.compactMap { SourcedFigure(fields: $0, sources: sources, prescription: dosage) }
    // A figure that could not be read would make its range look wrong as well.
    let allRead = fields.has("figures") && figures.count == rows.count && !document.isOwn
    let prescription = dosage.flatMap { Prescription(fields: $0, figures: allRead ? figures : nil) }
    let motion = Motion(of: fields, prescription)
    if let prescription { Self.checkSides(noun: sideNoun, prescription, fields) }
    let isConfirmed = fields.isConfirmed || document.isConfirmed
    if let prescription, let dosage, !isConfirmed { document.usual?.check(prescription, of: id, dosage) }
    let advice = conditions.compactMap { ConditionAdvice(fields: $0, of: id) }
    let easier = fields.neighbour("easier", of: id)
    let harder = fields.neighbour("harder", of: id)
    let mended = mistakes.map {
      Mistake(mistake: $0.text("mistake"), why: $0.text("why"), fix: $0.text("fix"))
    }
    guard let position, let prescription, document.diagnostics.isEmpty else { return nil }
    self.init(
      id: id, name: name, otherNames: otherNames, position: position, equipment: equipment, targets: targets,
      regions: regions, why: why, steps: steps, form: form, breath: breath, spoken: spoken,
      cautions: cautions,
      conditions: advice,
      mistakes: mended, easier: easier, harder: harder, sources: sources, sideNoun: sideNoun,
      prescription: prescription,
      figures: figures, motion: motion)
  }

  private static func checkSides(noun: String?, _ prescription: Prescription, _ fields: Fields) {
    if prescription.sides != nil, noun == nil {
      fields.fault(at: "prescription", Wording.Diagnostics.noSideNoun)
    }
    if prescription.sides == nil, noun != nil {
      fields.fault(at: "side", Wording.Diagnostics.noSides)
    }
  }
}

extension Fields {
  /// The id of another exercise, to be looked up when all are known.
  func neighbour(_ key: String, of exercise: String) -> String? {
    guard let word = optionalText(key), !word.isEmpty else { return nil }
    let reference = ExerciseReference(word, in: document, at: mark(of: key))
    if reference.id == exercise { fault(at: key, Wording.Diagnostics.namesItself(key)) }
    document.references.append(reference)
    return reference.id
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
    self.init(setup: fields.text("setup"), action: fields.text("action"))
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
