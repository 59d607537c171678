import Advice
import ArgumentParser
import Catalogue
import Coach
import Engine
import Screen

/// The command `limber today`.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "What home says today: routine, level, minutes, why and on whose word.")

  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let catalogue = try Surroundings.catalogue(), settings = Surroundings.settings()
    let situation = try Surroundings.situation(try Surroundings.journal(), catalogue, settings)
    let recommendations = Recommendations(situation)
    let minutes = Planner(situation, settings).minutes(of: recommendations.headline)
    if json { return try printJSON(TodayDocument(recommendations, minutes: minutes)) }
    Surroundings.print(Page(recommendations, minutes: minutes))
  }
}

/// What is recommended today, as scripts read it: the keys of `limber today --json`.
private struct TodayDocument: Encodable {
  private let recommendations: Recommendations
  private let minutes: Int

  init(_ recommendations: Recommendations, minutes: Int) {
    self.recommendations = recommendations
    self.minutes = minutes
  }

  private enum Key: String, CodingKey {
    case routine, level, minutes, isRest = "rest", title, reason, sources, isProfessional = "professional"
    case more, programme, habit
  }

  func encode(to encoder: any Encoder) throws {
    let headline = recommendations.headline
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(headline.routine, forKey: .routine)
    try values.encode(headline.level.rawValue, forKey: .level)
    try values.encode(minutes, forKey: .minutes)
    try values.encode(headline.isRest, forKey: .isRest)
    try values.encode(headline.title, forKey: .title)
    try values.encode(headline.reason, forKey: .reason)
    try values.encode(headline.citations.sources, forKey: .sources)
    try values.encode(headline.isProfessional, forKey: .isProfessional)
    try values.encode(recommendations.more.map(TipDocument.init), forKey: .more)
    // No programme is followed, and none of its habits.
    try values.encodeNil(forKey: .programme)
    try values.encodeNil(forKey: .habit)
  }
}

private struct TipDocument: Encodable {
  let title: String
  let reason: String
  let sources: [String]

  init(_ advice: Advice) {
    title = advice.title
    reason = advice.reason
    sources = advice.citations.sources
  }
}

extension [Citation] {
  /// Who says so, each once.
  fileprivate var sources: [String] {
    reduce(into: []) { if !$0.contains($1.source.rawValue) { $0.append($1.source.rawValue) } }
  }
}
