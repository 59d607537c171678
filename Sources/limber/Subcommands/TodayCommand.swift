import Advice
import ArgumentParser
import Catalogue
import Coach
import Documents
import Engine
import Screen

/// The command `limber today`.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "What home says today: routine, level, minutes, why and on whose word.")

  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let catalogue = try Environment.catalogue(), settings = Environment.settings()
    let situation = try Environment.situation(try Environment.journal(), catalogue, settings)
    let recommendations = Recommendations(situation)
    let minutes = Planner(situation, settings).minutes(of: recommendations.headline)
    if json { return try printJSON(TodayDocument(recommendations, minutes: minutes)) }
    Environment.print(Page(recommendations, minutes: minutes))
  }
}
