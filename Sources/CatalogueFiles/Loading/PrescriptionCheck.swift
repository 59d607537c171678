import Catalogue

extension Prescription {
  /// What may be called limber's own choice.
  static let choosable = Measure.allCases.map(\.rawValue) + ["tempo"]

  /// Each kind needs its own measure, and has no use for another's.
  func checkKind(_ fields: Fields) {
    let name = kind.rawValue
    for key in kind.needs where !fields.has(key) {
      fields.fault(at: key, Wording.Diagnostics.needed(key, by: name))
    }
    for (key, hint) in kind.refuses where fields.has(key) {
      fields.fault(at: key, Wording.Diagnostics.refused(key, by: name, hint))
    }
    if kind == .reps, fields.has("grows") {
      fields.fault(at: "grows", Wording.Diagnostics.growingReps)
    }
    if kind == .hold, sides == .everyRep {
      fields.fault(at: "sides", Wording.Diagnostics.sidesOfHold)
    }
  }

  /// The hold within a rep needs both its place in the tempo and its length.
  func checkPause(_ fields: Fields) {
    let pauses = tempo.contains { $0.length == .pause }
    if pauses, !fields.has("pause_seconds") {
      fields.fault(at: "tempo", Wording.Diagnostics.pauseWithoutLength)
    }
    if ranges[.pauseSeconds] != nil, kind != .hold, fields.document.diagnostics.isEmpty, !pauses {
      fields.fault(at: "pause_seconds", Wording.Diagnostics.lengthWithoutPause)
    }
  }

  /// Where articles give figures the range reaches from the lowest to the highest; elsewhere it is said to be our own.
  func checkFigures(_ figures: [SourcedFigure], _ fields: Fields) {
    let foreign = kind.refuses.map(\.key)
    for key in Self.choosable where fields.has(key) && !foreign.contains(key) {
      let given = figures.filter { $0.field == key }.map(\.range)
      guard let low = given.map(\.lowerBound).min(), let high = given.map(\.upperBound).max() else {
        if !ownChoice.contains(key) {
          fields.fault(at: key, Wording.Diagnostics.noSource(of: key))
        }
        continue
      }
      if let range = Measure(rawValue: key).flatMap({ ranges[$0] }), range != low...high {
        fields.fault(
          at: key, Wording.Diagnostics.otherThanSources(key, range, low: low, high: high))
      }
      if ownChoice.contains(key) {
        fields.fault(at: "own_choice", Wording.Diagnostics.noOwnChoice(key))
      }
    }
    for key in ownChoice where !fields.has(key) {
      fields.fault(at: "own_choice", Wording.Diagnostics.emptyOwnChoice(key))
    }
  }
}

extension Prescription.Kind {
  fileprivate var needs: [String] {
    let measures = Measure.allCases.filter { $0 == measure || $0.definition.isRequired }
    return measures.map(\.rawValue) + [self == .hold ? "cue" : "tempo"]
  }

  /// The fields of other kinds, with what would be right.
  fileprivate var refuses: [(key: String, hint: String?)] {
    let measures = Measure.allCases.filter { !$0.definition.kinds.contains(self) }
    return measures.map { ($0.rawValue, self == .reps ? $0.definition.insteadInReps : nil) }
      + [
        self == .hold
          ? ("tempo", Wording.Diagnostics.cueOfHold) : ("cue", Wording.Diagnostics.cueOfPhases)
      ]
  }
}
