public import Catalogue
public import Engine

/// An exercise as scripts read it.
public struct ExerciseDocument: Encodable {
  private let exercise: Exercise

  /// The document of an exercise.
  public init(_ exercise: Exercise) { self.exercise = exercise }

  private enum CodingKeys: String, CodingKey {
    case id, name, otherNames = "other_names", position, equipment, targets, regions, why, steps, form, breath
    case cautions, mistakes, easier, harder, sided, side, sources, prescription, figures
    case own, spoken, conditions
  }

  /// Writes every key, with null for what there is none of.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(exercise.id, forKey: .id)
    try values.encode(exercise.name, forKey: .name)
    try values.encode(exercise.otherNames, forKey: .otherNames)
    try values.encode(exercise.position.rawValue, forKey: .position)
    try values.encode(exercise.equipment.map(\.rawValue), forKey: .equipment)
    try values.encode(exercise.targets, forKey: .targets)
    try values.encode(exercise.regions.map(\.rawValue), forKey: .regions)
    try values.encode(exercise.why, forKey: .why)
    try values.encode(exercise.steps, forKey: .steps)
    try values.encode(exercise.form, forKey: .form)
    try values.encode(exercise.breath, forKey: .breath)
    try values.encode(exercise.cautions, forKey: .cautions)
    try values.encode(
      exercise.mistakes.map { ["mistake": $0.mistake, "why": $0.why, "fix": $0.fix] }, forKey: .mistakes)
    try values.encode(exercise.easier, forKey: .easier)
    try values.encode(exercise.harder, forKey: .harder)
    try values.encode(exercise.isSided, forKey: .sided)
    try values.encode(exercise.sideNoun, forKey: .side)
    try values.encode(exercise.sources.map(\.rawValue), forKey: .sources)
    try values.encode(PrescriptionDocument(exercise.prescription), forKey: .prescription)
    try values.encode(exercise.figures.map(FigureDocument.init), forKey: .figures)
    try values.encode(exercise.origin != .shipped, forKey: .own)
    try values.encode(exercise.spoken.map { ["setup": $0.setup, "action": $0.action] }, forKey: .spoken)
    try values.encode(exercise.conditions.map(ConditionDocument.init), forKey: .conditions)
  }
}

private struct ConditionDocument: Encodable {
  let condition: String
  let advice: String
  let note: String
  let source: String
  @OrNull var following: String?
  @OrNull var replacement: String?

  init(_ advice: ConditionAdvice) {
    condition = advice.condition.rawValue
    self.advice = advice.kind.rawValue
    note = advice.note
    source = advice.source.rawValue
    following = advice.following
    replacement = advice.replacement
  }
}

private struct GrowthDocument: Encodable {
  let step: Int
  let most: Int

  init(_ growth: Growth) {
    step = growth.step
    most = growth.most
  }
}

/// A range with its two ends.
struct RangeDocument: Encodable {
  let min: Int
  let max: Int

  init(_ range: ClosedRange<Int>) {
    min = range.lowerBound
    max = range.upperBound
  }
}

private struct FigureDocument: Encodable {
  let source: String
  let field: String
  let min: Int
  let max: Int

  init(_ figure: SourcedFigure) {
    source = figure.source.rawValue
    field = figure.field
    min = figure.range.lowerBound
    max = figure.range.upperBound
  }
}

private struct PrescriptionDocument: Encodable {
  let prescription: Prescription

  init(_ prescription: Prescription) { self.prescription = prescription }

  private enum CodingKeys: String, CodingKey {
    case kind, aim, sides, tempo, cue, grows, ownChoice = "own_choice"
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(prescription.kind.rawValue, forKey: .kind)
    try values.encode(prescription.aim.rawValue, forKey: .aim)
    try values.encode(prescription.sides?.rawValue, forKey: .sides)
    try values.encode(prescription.tempo.map(PhaseDocument.init), forKey: .tempo)
    try values.encode(prescription.cue, forKey: .cue)
    try values.encode(prescription.growth.map(GrowthDocument.init), forKey: .grows)
    try values.encode(prescription.ownChoice, forKey: .ownChoice)
    var measures = encoder.container(keyedBy: Measure.self)
    for measure in Measure.allCases {
      let range = prescription.ranges[measure]
      if measure.isSingle {
        try measures.encode(range?.lowerBound, forKey: measure)
      } else {
        try measures.encode(range.map(RangeDocument.init), forKey: measure)
      }
    }
  }
}

private struct PhaseDocument: Encodable {
  let phase: String
  /// `nil` for the hold within a rep, which the prescription's `pause_seconds` gives.
  let seconds: Int?
  let breath: String
  let cue: String

  init(_ phase: Phase) {
    self.phase = phase.name
    if case .seconds(let seconds) = phase.length { self.seconds = seconds } else { seconds = nil }
    breath = phase.breath.rawValue
    cue = phase.cue
  }
}

/// A routine as scripts read it.
public struct RoutineDocument: Encodable {
  let id: String
  let name: String
  let about: String
  let level: String
  let minutes: Int
  let positionChanges: Int
  let equipment: [String]
  let sources: [String]
  let exercises: [String]
  let blocks: [String: [String]]
  let own: Bool

  /// The document of a routine.
  public init(_ routine: Routine, _ plan: Plan) {
    id = routine.id
    name = routine.name
    about = routine.about
    level = plan.level.rawValue
    minutes = plan.minutes
    positionChanges = plan.positionChanges
    equipment = plan.equipment.map(\.rawValue)
    sources = routine.sources.map(\.rawValue)
    exercises = routine.items.map(\.exercise)
    own = routine.origin != .shipped
    blocks = Dictionary(grouping: routine.items, by: \.block.rawValue).mapValues { $0.map(\.exercise) }
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, about, level, minutes, positionChanges = "position_changes", equipment, sources, exercises,
      blocks, own
  }
}
