import Catalogue
import Text

extension Prescription {
  /// What may be called limber's own choice.
  static let choosable = Measure.allCases.map(\.rawValue) + ["tempo"]

  /// Each kind needs its own measure, and has no use for another's.
  func checkKind(_ fields: Fields) {
    let name = kind.rawValue
    for key in kind.needs where !fields.has(key) {
      fields.fault(at: key, "\"\(key)\" is missing: kind \(name) needs it")
    }
    for (key, hint) in kind.refuses where fields.has(key) {
      fields.fault(at: key, "kind \(name) has no \"\(key)\"\(hint.map { "; \($0)" } ?? "")")
    }
    if kind == .reps, fields.has("grows") {
      fields.fault(at: "grows", "\"grows\" is in seconds, and kind reps counts repetitions")
    }
    if kind == .hold, sides == .everyRep {
      fields.fault(at: "sides", "a hold has no reps to change sides by; write every-set or once")
    }
  }

  /// The hold within a rep needs both its place in the tempo and its length.
  func checkPause(_ fields: Fields) {
    let pauses = tempo.contains { $0.length == .pause }
    if pauses, !fields.has("pause_seconds") {
      fields.fault(at: "tempo", "a phase lasts \"pause\", but \"pause_seconds\" is missing")
    }
    if ranges[.pauseSeconds] != nil, kind != .hold, fields.document.diagnostics.isEmpty, !pauses {
      fields.fault(
        at: "pause_seconds", "\"pause_seconds\" is given, but no phase of \"tempo\" lasts \"pause\"")
    }
  }

  /// Where articles give figures the range reaches from the lowest to the highest; elsewhere it is said to be our own.
  func checkFigures(_ figures: [SourcedFigure], _ fields: Fields) {
    let foreign = kind.refuses.map(\.key)
    for key in Self.choosable where fields.has(key) && !foreign.contains(key) {
      let given = figures.filter { $0.field == key }.map(\.range)
      guard let low = given.map(\.lowerBound).min(), let high = given.map(\.upperBound).max() else {
        if !ownChoice.contains(key) {
          fields.fault(at: key, "\"\(key)\" has no figure from a source; name it under \"own_choice\"")
        }
        continue
      }
      if let range = Measure(rawValue: key).flatMap({ ranges[$0] }), range != low...high {
        fields.fault(
          at: key, "\"\(key)\" is \(range.written), but the figures given reach from \(low) to \(high)")
      }
      if ownChoice.contains(key) {
        fields.fault(at: "own_choice", "\"\(key)\" is no own choice: a source gives a figure")
      }
    }
    for key in ownChoice where !fields.has(key) {
      fields.fault(at: "own_choice", "\"\(key)\" is named as own choice, but not given")
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
    return measures.map { ($0.rawValue, $0.definition.instead[self]) }
      + [self == .hold ? ("tempo", "its one line is \"cue\"") : ("cue", "each phase of \"tempo\" has one")]
  }
}
