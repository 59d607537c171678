public import Catalogue
public import Engine

/// A programme with all its stages, as scripts read it: the keys of `limber show PROGRAMME --json`.
public struct WholeProgrammeDocument: Encodable {
  private let programme: Programme
  private let plans: [[Plan]]

  /// The document of a programme and the sessions of each stage.
  public init(_ programme: Programme, _ plans: [[Plan]]) {
    self.programme = programme
    self.plans = plans
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, summary, forWhom = "for_whom", then, own, stages
  }

  /// Writes every key, with null for what there is none of.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(programme.id, forKey: .id)
    try values.encode(programme.name, forKey: .name)
    try values.encode(StatementDocument(programme.summary), forKey: .summary)
    try values.encode(StatementDocument(programme.audience), forKey: .forWhom)
    try values.encode(programme.following, forKey: .then)
    try values.encode(programme.origin != .shipped, forKey: .own)
    try values.encode(zip(programme.stages, plans).map(WholeStageDocument.init), forKey: .stages)
  }
}

/// A programme's sessions step by step: the keys of `limber plan PROGRAMME --json`.
public struct ProgrammePlanDocument: Encodable {
  private let programme: String
  private let stages: [StagePlans]

  private struct StagePlans: Encodable {
    let number: Int
    let name: String
    let plans: [PlanDocument]
  }

  /// The document of a programme and the sessions of each stage.
  public init(_ programme: Programme, _ plans: [[Plan]]) {
    self.programme = programme.id
    stages = zip(programme.stages, plans).map {
      StagePlans(number: $0.number, name: $0.name, plans: $1.map(PlanDocument.init))
    }
  }
}

/// A sentence or two, and who says so.
private struct StatementDocument: Encodable {
  let text: String
  let sources: [String]

  init(_ statement: Statement) {
    (text, sources) = (statement.text, statement.sources.map(\.rawValue))
  }
}

private struct WholeStageDocument: Encodable {
  let number: Int
  let name: String
  let about: StatementDocument
  let daysAWeek: RangeDocument
  let sessions: [StageSessionDocument]
  let habit: HabitDocument
  let goOn: ConditionDocument
  let sources: [String]

  init(_ stage: Stage, _ plans: [Plan]) {
    (number, name, about) = (stage.number, stage.name, StatementDocument(stage.about))
    daysAWeek = RangeDocument(stage.daysAWeek)
    sessions = plans.map(StageSessionDocument.init)
    habit = HabitDocument(
      text: stage.habit.text, topic: stage.habit.topic, sources: stage.habit.sources.map(\.rawValue))
    goOn = ConditionDocument(
      sessions: stage.condition.sessions, days: stage.condition.days,
      sources: stage.condition.sources.map(\.rawValue))
    sources = stage.sources.map(\.rawValue)
  }

  enum CodingKeys: String, CodingKey {
    case number, name, about, daysAWeek = "days_a_week", sessions, habit, goOn = "go_on", sources
  }

  struct HabitDocument: Encodable {
    let text: String
    let topic: String
    let sources: [String]
  }

  struct ConditionDocument: Encodable {
    let sessions: Int
    let days: Int
    let sources: [String]
  }
}

/// A session of a stage: one of several in turn, or the only one.
private struct StageSessionDocument: Encodable {
  let routine: String
  let name: String
  let level: String
  let minutes: Int
  let exercises: [DoseDocument]

  init(_ plan: Plan) {
    (routine, name, level, minutes) = (plan.routine, plan.name, plan.level.rawValue, plan.minutes)
    exercises = plan.slots.map(DoseDocument.init)
  }

  /// An exercise with as much of it as there is at the level.
  struct DoseDocument: Encodable {
    let id: String
    let block: String
    let sets: Int
    @OrNull var reps: Int?
    @OrNull var seconds: Int?
    @OrNull var pauseSeconds: Int?
    @OrNull var side: String?

    init(_ slot: Slot) {
      (id, block, sets) = (slot.exercise.id, slot.block.rawValue, slot.dose.sets)
      (reps, seconds, pauseSeconds) = (slot.dose.reps, slot.dose.seconds, slot.dose.pauseSeconds)
      side = slot.onlySide?.rawValue
    }

    enum CodingKeys: String, CodingKey {
      case id, block, sets, reps, seconds, pauseSeconds = "pause_seconds", side
    }
  }
}
