public import Advice
import Catalogue

/// What is recommended today, as scripts read it: the keys of `limber today --json`.
public struct TodayDocument: Encodable {
  private let recommendations: Recommendations
  private let minutes: Int

  /// The document of a recommendation that takes so many minutes.
  public init(_ recommendations: Recommendations, minutes: Int) {
    self.recommendations = recommendations
    self.minutes = minutes
  }

  private enum CodingKeys: String, CodingKey {
    case routine, level, minutes, isRest = "rest", title, reason, sources, isProfessional = "professional"
    case more, programme, habit
  }

  /// Writes every key, with null for what there is none of.
  public func encode(to encoder: any Encoder) throws {
    let headline = recommendations.headline
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(headline.routine, forKey: .routine)
    try values.encode(headline.level.rawValue, forKey: .level)
    try values.encode(minutes, forKey: .minutes)
    try values.encode(headline.isRest, forKey: .isRest)
    try values.encode(headline.title, forKey: .title)
    try values.encode(headline.reason, forKey: .reason)
    try values.encode(headline.citations.sources, forKey: .sources)
    try values.encode(headline.isProfessional, forKey: .isProfessional)
    try values.encode(
      recommendations.more.map { AdviceDocument($0, sources: $0.citations.sources) }, forKey: .more)
    try values.encode(recommendations.followed.map(StandingDocument.init), forKey: .programme)
    try values.encode(recommendations.followed?.stage.habit.text, forKey: .habit)
  }
}

/// Where somebody is in a programme, in a few numbers.
private struct StandingDocument: Encodable {
  let id: String
  let stage: Int
  let stages: Int
  let sessionsDone: Int
  let sessionsNeeded: Int

  init(_ followed: FollowedProgramme) {
    (id, stage, stages) = (followed.programme.id, followed.number, followed.programme.stages.count)
    (sessionsDone, sessionsNeeded) = (followed.done, followed.stage.condition.sessions)
  }

  enum CodingKeys: String, CodingKey {
    case id, stage, stages, sessionsDone = "sessions_done", sessionsNeeded = "sessions_needed"
  }
}

extension [Citation] {
  /// Who says so, each once.
  fileprivate var sources: [String] {
    reduce(into: []) { if !$0.contains($1.source.rawValue) { $0.append($1.source.rawValue) } }
  }
}
