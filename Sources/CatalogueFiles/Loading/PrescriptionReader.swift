import Catalogue

extension Prescription {
  static let keys =
    ["kind", "aim", "sides"] + Measure.allCases.map(\.rawValue) + ["tempo", "cue", "grows", "own_choice"]

  /// Reads a prescription and holds it to its kind and, where they are known, to the figures of the articles.
  init?(fields: Fields, figures: [SourcedFigure]?) {
    let kind: Kind? = fields.choice("kind")
    let aim: Aim? = fields.choice("aim")
    let sides: Sides? = fields.has("sides") ? fields.choice("sides") : nil
    let phases = fields.has("tempo") ? fields.mappings("tempo", keys: Phase.keys) : []
    let tempo = phases.compactMap(Phase.init)
    let cue = fields.optionalText("cue")
    let growth = fields.has("grows") ? Growth(fields: fields.fields("grows", keys: Growth.keys)) : nil
    let ownChoice = fields.has("own_choice") ? fields.words("own_choice", among: Self.choosable) : []
    guard let kind, let aim else { return nil }
    self.init(
      kind: kind, aim: aim, sides: sides, ranges: fields.ranges, tempo: tempo, cue: cue, growth: growth,
      ownChoice: ownChoice)
    checkKind(fields)
    checkPause(fields)
    if let figures { checkFigures(figures, fields) }
  }
}

extension Fields {
  /// What the mapping sets for each measure.
  var ranges: [Measure: ClosedRange<Int>] {
    Measure.allCases.reduce(into: [:]) { ranges, measure in
      let (key, limits) = (measure.rawValue, measure.definition.limits)
      ranges[measure] =
        measure.isSingle ? integer(key, within: limits).map { $0...$0 } : range(key, within: limits)
    }
  }
}

extension Growth {
  static let keys = ["step", "most"]

  fileprivate init?(fields: Fields?) {
    guard let fields else { return nil }
    for key in Self.keys where !fields.has(key) { _ = fields.text(key) }
    guard let step = fields.integer("step", within: 1...600),
      let most = fields.integer("most", within: 1...3600)
    else { return nil }
    self.init(step: step, most: most)
  }
}

extension Phase {
  static let keys = ["phase", "seconds", "breath", "cue"]

  fileprivate init?(fields: Fields) {
    let name = fields.text("phase"), cue = fields.text("cue")
    if !fields.has("breath") {
      fields.fault(at: "breath", Wording.Diagnostics.noBreath(among: Breath.allCases.map(\.rawValue)))
    }
    let breath: Breath? = fields.has("breath") ? fields.choice("breath") : nil
    let length = Length(fields: fields)
    guard let breath, let length else { return nil }
    self.init(name: name, length: length, breath: breath, cue: cue)
  }
}

extension Phase.Length {
  private static let pauseWord = "pause"

  fileprivate init?(fields: Fields) {
    guard fields.has("seconds") else {
      _ = fields.text("seconds")
      return nil
    }
    if fields.isWord("seconds", Self.pauseWord) {
      self = .pause
    } else if let seconds = fields.integer("seconds", within: 1...60, or: Self.pauseWord) {
      self = .seconds(seconds)
    } else {
      return nil
    }
  }
}
