public import Advice
public import Catalogue

/// Where somebody is in a programme, as scripts read it: the keys of `limber programme --json`.
///
/// Where none is followed everything but the list of programmes is null or empty; of one whose file is gone or has a fault there
/// are its id and, as `held_because`, the sentence that says so.
public struct ProgrammeDocument: Encodable {
  private let recommendations: Recommendations
  private let programmes: [Programme]

  /// The document of what is recommended, and of the programmes that there are.
  public init(_ recommendations: Recommendations, programmes: [Programme]) {
    self.recommendations = recommendations
    self.programmes = programmes
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, stage, stages, next, heldBecause = "held_because", programmes
  }

  /// Writes every key, with null for what there is none of.
  public func encode(to encoder: any Encoder) throws {
    let followed = recommendations.followed
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(followed?.programme.id ?? recommendations.lost?.id, forKey: .id)
    try values.encode(followed?.programme.name, forKey: .name)
    try values.encode(followed?.number, forKey: .stage)
    try values.encode(followed?.stageDocuments ?? [], forKey: .stages)
    try values.encode(followed?.nextWords, forKey: .next)
    try values.encode(recommendations.heldBecause ?? recommendations.lost?.sentence, forKey: .heldBecause)
    try values.encode(programmes.map(ProgrammeLineDocument.init), forKey: .programmes)
  }
}

/// A stage of the programme that is followed.
private struct StageDocument: Encodable {
  let number: Int
  let name: String
  let exercises: [String]
  let routines: [String]
  let habit: String
  let sessionsNeeded: Int
  let sessionsDone: Int
  let state: String

  enum CodingKeys: String, CodingKey {
    case number, name, exercises, routines, habit, sessionsNeeded = "sessions_needed"
    case sessionsDone = "sessions_done", state
  }
}

extension FollowedProgramme {
  fileprivate var stageDocuments: [StageDocument] {
    programme.stages.map { stage in
      StageDocument(
        number: stage.number, name: stage.name, exercises: stage.exercises,
        routines: stage.exercises.isEmpty ? stage.routines : [], habit: stage.habit.text,
        sessionsNeeded: stage.condition.sessions, sessionsDone: sessionsDone[stage.number - 1],
        state: state(of: stage).words)
    }
  }
}

/// A programme in the list of all.
private struct ProgrammeLineDocument: Encodable {
  let id: String
  let name: String
  let summary: String
  let forWhom: String
  let stages: Int

  init(_ programme: Programme) {
    (id, name, summary) = (programme.id, programme.name, programme.summary.text)
    (forWhom, stages) = (programme.audience.text, programme.stages.count)
  }

  enum CodingKeys: String, CodingKey {
    case id, name, summary, forWhom = "for_whom", stages
  }
}
