import Advice
import ArgumentParser
import Catalogue
import Coach
import Documents
import Foundation
import Journal
import Screen
import Settings
import Statistics
import Text

/// The command `limber stats [EXERCISE]`.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Minutes, weeks against their goal, pain, each exercise; and advice.",
    discussion: "Rehearsals and sessions that you left out count for nothing.")

  @Argument(help: "An exercise's id, for its story alone.", completion: .exercises) var exercise: String?
  @Flag(help: "As JSON.") var json = false
  @Flag(help: "As CSV: a line a week; of an exercise a line a session.") var csv = false

  func validate() throws {
    if json && csv { throw ValidationError(Wording.Options.exclude("--json", "--csv")) }
  }

  func run() throws {
    let catalogue = try Environment.catalogue()
    let journal = try Environment.journal()
    let (sessions, exercises) = try journal.answer { journal throws(JournalError) in
      (try journal.sessionFacts(), try journal.exerciseFacts())
    }
    let past = Past(sessions: sessions, exercises: exercises)
    let today = Day(Date(), in: .current)
    if let exercise { return try tell(exercise, past, catalogue) }
    let settings = Environment.settings()
    let situation = try Environment.situation(journal, catalogue, settings)
    if json { return try printJSON(StatisticsDocument(past, situation)) }
    if csv { return print(StatisticsTable.weeks(past, today: today, goal: situation.goal)) }
    let lines =
      Environment.isInWords
      ? StatisticsText.words(past, today: today, goal: situation.goal, catalogue: catalogue)
      : StatisticsText.lines(
        past, today: today, goal: situation.goal, catalogue: catalogue, columns: Environment.width,
        glyphs: Environment.glyphs)
    Environment.print(lines.joined(separator: "\n") + "\n")
    let planner = Planner(situation, settings), recommendations = Recommendations(situation)
    Environment.print(Page(recommendations, minutes: planner.minutes(of: recommendations.headline)))
  }

  private func tell(_ word: String, _ past: Past, _ catalogue: Catalogue) throws {
    // What was done once may be in the catalogue no more.
    let id = past.story(of: word) == nil ? try catalogue.exercise(named: word).id : word
    guard let story = past.story(of: id) else {
      throw Failure(Wording.Sessions.notDone(catalogue.exercises[id]?.name ?? id), .failure)
    }
    if json { return try printJSON(StoryDocument(story)) }
    if csv { return print(StatisticsTable.story(story)) }
    let name = catalogue.exercises[id]?.name ?? id.printable
    guard !Environment.isInWords else { return Environment.print(StatisticsText.words(story, name: name)) }
    let lines = StatisticsText.lines(
      story, name: name, columns: Environment.width, glyphs: Environment.glyphs)
    print(lines.joined(separator: "\n"))
  }
}
