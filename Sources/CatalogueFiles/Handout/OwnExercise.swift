import Catalogue
import Text

/// An exercise that limber doesn't know, as far as a line says it; all else is limber's own careful choice.
struct OwnExercise {
  let name: String
  let prescription: Prescription
  let position: Position
  /// What goes beyond what a file can say, as it was written.
  let cut: [(measure: Measure, range: ClosedRange<Int>)]

  /// - Parameter dose: What the line says of it.
  init(_ name: String, _ dose: WrittenDose) {
    self.name = name
    let words = HandoutToken.all(in: name).compactMap(\.word), dose = dose.ofUnknown
    func says(_ some: [String]) -> Bool { words.contains { word in some.contains { word.hasPrefix($0) } } }
    position = Self.positions.first { says($0.words) }?.position ?? .standing
    let isStretch = says(["stretch"])
    let isMobility = says([
      "floss", "glid", "rotation", "roll", "circle", "mobil", "breath", "walk", "swim", "bike",
    ])
    var ranges: [Measure: ClosedRange<Int>] = [:]
    ranges[.sets] = dose.sets ?? 1...1
    ranges[.restSeconds] = dose.rest.map { $0.lowerBound...$0.lowerBound } ?? Self.rest
    let seconds = dose.hold ?? dose.seconds, reps = dose.reps ?? dose.breaths
    let kind: Prescription.Kind
    if let seconds, reps == nil {
      kind = dose.hold == nil && !isStretch && seconds.lowerBound >= Self.longestHold ? .timed : .hold
      ranges[kind.measure] = seconds
    } else {
      kind = .reps
      ranges[.reps] = reps ?? BeginnersRule.reps
      ranges[.pauseSeconds] = seconds
    }
    cut = Measure.allCases.compactMap { measure in
      guard let range = ranges[measure] else { return nil }
      let within = range.clamped(to: measure.definition.limits)
      ranges[measure] = within
      return within == range ? nil : (measure, range)
    }
    let sides: Prescription.Sides? = dose.isEachSide || dose.side != nil ? .everySet : nil
    prescription = Prescription(
      kind: kind, aim: isStretch ? .stretch : isMobility ? .mobility : .strength, sides: sides,
      ranges: ranges,
      tempo: kind == .hold ? [] : Self.tempo(of: kind, pauses: ranges[.pauseSeconds] != nil),
      cue: kind == .hold ? Wording.Handout.keepBreathing : nil, growth: nil, ownChoice: [])
  }

  private static func tempo(of kind: Prescription.Kind, pauses: Bool) -> [Phase] {
    if kind == .timed {
      return [Phase(name: "move", length: .seconds(2), breath: .natural, cue: Wording.Handout.keepMoving)]
    }
    let hold = Phase(name: "hold", length: .pause, breath: .natural, cue: Wording.Handout.keepBreathing)
    return [Phase(name: "move", length: .seconds(3), breath: .out, cue: Wording.Handout.move)]
      + (pauses ? [hold] : [])
      + [Phase(name: "return", length: .seconds(3), breath: .in, cue: Wording.Handout.comeBack)]
  }

  /// What is longer and not said to be held goes on moving.
  private static let longestHold = 180
  private static let rest = 30...30
  private static let positions: [(words: [String], position: Position)] = [
    (["wall", "stand"], .standing), (["sit", "seat", "chair", "slump"], .seated),
    (["prone", "tummy", "stomach"], .prone), (["fours", "quadruped"], .quadruped),
    (["kneel"], .kneeling), (["supine", "lying", "lie", "crook", "hook"], .supine),
  ]
}

extension OwnExercise {
  /// The exercise as it stands in its routine's file.
  ///
  /// - Parameters:
  ///   - line: The line that it comes from, which is all that is known of how it is done.
  ///   - isConfirmed: Whether it says that what is far above the usual is meant.
  func text(as id: String, from line: String, isConfirmed: Bool) -> [String] {
    var lines = ["\(id):", "  name: \(name.plainMarks.quoted)"]
    if isConfirmed { lines.append("  confirmed: true") }
    lines += [
      "  position: \(position.rawValue) # \(Wording.Handout.positionGuess)", "  steps:",
      "    - \(Wording.Handout.asShown(line).plainMarks.quoted)", "    - \(Wording.Handout.stop)",
    ]
    if prescription.sides != nil { lines.append("  side: side") }
    lines += [
      "  prescription:", "    kind: \(prescription.kind.rawValue)", "    aim: \(prescription.aim.rawValue)",
    ]
    if let sides = prescription.sides { lines.append("    sides: \(sides.rawValue)") }
    lines += Measure.allCases.compactMap { measure in
      prescription.ranges[measure].map { "    \(measure.rawValue): \($0.written)" }
    }
    if let cue = prescription.cue { lines.append("    cue: \(cue)") }
    if !prescription.tempo.isEmpty { lines.append("    tempo:") }
    return lines
      + prescription.tempo.map { phase in
        let length = if case .seconds(let seconds) = phase.length { "\(seconds)" } else { "pause" }
        return
          "      - {phase: \(phase.name), seconds: \(length), breath: \(phase.breath.rawValue), cue: \(phase.cue.quoted)}"
      }
  }
}

extension WrittenDose {
  /// The numbers as they are most likely meant where nothing is known of the exercise: "10 x 5 s" are ten short holds.
  fileprivate var ofUnknown: WrittenDose {
    guard let times, sets == nil, reps == nil, times.lowerBound > 5,
      (hold ?? seconds ?? 60...60).upperBound <= 15
    else {
      return settled
    }
    var dose = self
    (dose.reps, dose.times) = (times, nil)
    return dose
  }

  /// The dose of an exercise that limber doesn't know.
  func fitted(toExerciseCalled name: String, _ usual: UsualRanges) -> FittedDose {
    var fit = FittedDose(isGuess: isGuess, notes: hasMore ? [Wording.Handout.hasMore] : [])
    let exercise = OwnExercise(name, self), prescription = exercise.prescription
    let counts = hasAmount ? prescription.measures : []
    for measure in counts where measure != .sets || ofUnknown.sets != nil {
      fit.ranges[measure] = prescription.ranges[measure]
    }
    if rest != nil { fit.ranges[.restSeconds] = prescription.ranges[.restSeconds] }
    fit.side = side
    for (measure, range) in exercise.cut {
      fit.notes.append(Wording.Handout.cut(measure, range, to: prescription.ranges[measure] ?? range))
    }
    for measure in prescription.measures {
      guard let range = prescription.ranges[measure] else { continue }
      let isCut = exercise.cut.contains { $0.measure == measure }
      let (most, whose) = usual.usual(measure, like: prescription, of: name)
      guard let most, UsualRanges.isFarAbove(range, most) else { continue }
      fit.isConfirmed = true
      if !isCut { fit.notes.append(Wording.Handout.farAbove(measure, range, whose, most: most)) }
    }
    return fit
  }
}

extension String {
  /// Without the marks that files of limber's refuse, wherever they stand: those that begin something in YAML.
  fileprivate var plainMarks: String {
    let marks: [Character: Character] = ["[": "(", "]": ")", "{": "(", "}": ")", "?": " ", "&": "+"]
    return String(map { marks[$0] ?? $0 }).split(separator: " ").joined(separator: " ")
  }
}
