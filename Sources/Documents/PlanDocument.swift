import Catalogue
public import Engine

/// A plan as scripts read it.
public struct PlanDocument: Encodable {
  let routine: String
  let level: String
  let totalSeconds: Int
  let steps: [StepDocument]

  /// The document of a plan.
  public init(_ plan: Plan) {
    routine = plan.routine
    level = plan.level.rawValue
    totalSeconds = plan.length.secondsRoundedUp
    steps = plan.timeline.enumerated().map { StepDocument($1.step, index: $0, start: $1.start, in: plan) }
  }

  private enum CodingKeys: String, CodingKey {
    case routine, level, totalSeconds = "total_seconds", steps
  }

  struct StepDocument: Encodable {
    let index: Int
    let start: Int
    let seconds: Int
    let kind: String
    let exercise: String
    @OrNull var side: String?
    @OrNull var set: Int?
    @OrNull var rep: Int?
    @OrNull var phase: String?
    let breath: String

    init(_ step: Step, index: Int, start: Duration, in plan: Plan) {
      let tempo = plan.slots[step.slot].exercise.prescription.tempo
      self.index = index
      self.start = start.secondsRoundedUp
      seconds = step.length.secondsRoundedUp
      kind = step.kind.rawValue
      exercise = plan.slots[step.slot].exercise.id
      side = step.side?.rawValue
      set = step.kind.isWork ? step.set : nil
      rep = step.rep
      phase = step.phase.map { tempo[$0].name }
      breath = (step.phase.map { tempo[$0].breath } ?? .natural).rawValue
    }

    private enum CodingKeys: String, CodingKey {
      case index, start = "start_seconds", seconds, kind, exercise, side, set, rep, phase, breath
    }
  }
}
