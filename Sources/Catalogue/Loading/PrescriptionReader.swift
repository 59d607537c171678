extension Prescription {
  static let keys = [
    "kind", "aim", "sides", "sets", "reps", "hold_seconds", "pause_seconds", "seconds", "rest_seconds",
    "tempo",
    "cue", "own_choice",
  ]

  /// The figures that an article can give, and how far they may reach.
  private static let limits: [(field: String, range: ClosedRange<Int>)] = [
    ("sets", 1...50), ("reps", 1...1000), ("hold_seconds", 1...3600), ("pause_seconds", 1...60),
    ("seconds", 1...3600),
  ]

  /// Reads a prescription and holds it to the figures of the articles.
  init?(fields: Fields, figures: [SourcedFigure]) {
    var ranges: [String: ClosedRange<Int>] = [:]
    for (field, limit) in Self.limits { ranges[field] = fields.range(field, within: limit) }
    guard let kind: Kind = fields.choice("kind"), let aim: Aim = fields.choice("aim") else { return nil }
    self.kind = kind
    self.aim = aim
    sides = fields.has("sides") ? fields.choice("sides") : nil
    sets = ranges["sets"] ?? 1...1
    reps = ranges["reps"]
    holdSeconds = ranges["hold_seconds"]
    pauseSeconds = ranges["pause_seconds"]
    seconds = ranges["seconds"]
    restSeconds = fields.integer("rest_seconds", within: 0...600) ?? 0
    tempo =
      fields.has("tempo")
      ? fields.mappings("tempo", keys: ["phase", "seconds", "breath", "cue"]).compactMap(Phase.init) : []
    cue = fields.optionalText("cue")
    ownChoice = fields.has("own_choice") ? fields.texts("own_choice", atLeast: 0) : []
    checkKind(fields)
    checkFigures(figures, ranges, fields)
  }

  /// Each kind needs its own measure, and a breath to go with it.
  private func checkKind(_ fields: Fields) {
    let needed =
      switch kind {
      case .hold: ["sets", "hold_seconds", "cue", "rest_seconds"]
      case .reps: ["sets", "reps", "tempo", "rest_seconds"]
      case .timed: ["sets", "seconds", "tempo", "rest_seconds"]
      }
    for key in needed where !fields.has(key) {
      fields.reading.fault(at: fields.mark, "\"\(key)\" is missing: kind \(kind.rawValue) needs it")
    }
    if kind == .hold, fields.has("tempo") {
      fields.reading.fault(at: fields.mark(of: "tempo"), "kind hold has no \"tempo\"; its line is \"cue\"")
    }
    if kind == .hold, sides == .everyRep {
      fields.reading.fault(
        at: fields.mark(of: "sides"), "a hold has no reps to change sides by; write every-set or once")
    }
    if kind != .hold, fields.has("tempo"), tempo.isEmpty, fields.reading.faults.isEmpty {
      fields.reading.fault(at: fields.mark(of: "tempo"), "\"tempo\" needs at least one phase")
    }
    if tempo.contains(where: { $0.length == .pause }), pauseSeconds == nil {
      fields.reading.fault(
        at: fields.mark(of: "tempo"), "a phase lasts \"pause\", but \"pause_seconds\" is missing")
    }
  }

  /// Where articles give figures the range reaches from the lowest to the highest; elsewhere it is said to be our own.
  private func checkFigures(
    _ figures: [SourcedFigure], _ ranges: [String: ClosedRange<Int>], _ fields: Fields
  ) {
    for (field, range) in ranges.sorted(by: { $0.key < $1.key }) {
      let given = figures.filter { $0.field == field }.map(\.range)
      if let low = given.map(\.lowerBound).min(), let high = given.map(\.upperBound).max() {
        if range != low...high {
          fields.reading.fault(
            at: fields.mark(of: field),
            "\"\(field)\" is \(range.written), but the figures given reach from \(low) to \(high)")
        }
        if ownChoice.contains(field) {
          fields.reading.fault(
            at: fields.mark(of: "own_choice"), "\"\(field)\" is no own choice: a source gives a figure")
        }
      } else if !ownChoice.contains(field) {
        fields.reading.fault(
          at: fields.mark(of: field), "\"\(field)\" has no figure from a source; name it under \"own_choice\""
        )
      }
    }
    for field in ownChoice where !fields.has(field) {
      fields.reading.fault(
        at: fields.mark(of: "own_choice"), "\"\(field)\" is named as own choice but not given")
    }
  }
}

extension Phase {
  fileprivate init?(fields: Fields) {
    name = fields.text("phase")
    cue = fields.text("cue")
    guard fields.has("breath") else {
      fields.reading.fault(at: fields.mark, "\"breath\" is missing: in, out or natural")
      return nil
    }
    guard let breath: Breath = fields.choice("breath") else { return nil }
    self.breath = breath
    if fields.text("seconds") == "pause" {
      length = .pause
    } else {
      guard let seconds = fields.integer("seconds", within: 1...60) else { return nil }
      length = .seconds(seconds)
    }
  }
}

extension ClosedRange<Int> {
  /// As files have it: one number, or two with a hyphen.
  public var written: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)" }
}
