import ArgumentParser
import Coach
import Documents
import Foundation
import Journal
import Screen
import Statistics
import Text

/// The command `limber activities`.
struct ActivitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activities", abstract: "What you want to do again, and how well it goes.",
    discussion: """
      Three to five things that your back keeps you from, in your own words, each rated from 0 (I can't) to 10 (as before) \
      every two weeks. For each the first and the latest score are told, and whether that is a real change.
      """,
    subcommands: [Add.self, Rate.self, Drop.self])

  @Flag(help: "As JSON.") var json = false

  func run() throws { try Self.tell(Environment.journal(), asJSON: json) }

  /// The command `limber activities add TEXT [SCORE]`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add something that you want to do again.")

    @Argument(help: "What it is, in your own words.") var text: String
    @Argument(help: "How well it goes today: 0 (I can't) to 10 (as before).", completion: .pain) var score:
      Int?
    @Flag(help: "Tell all of them as JSON.") var json = false

    func validate() throws { try check(score) }

    func run() throws {
      let journal = try Environment.journal(), now = Date(), all = try ActivitiesCommand.all(of: journal)
      let text: String
      do throws(ActivityFault) {
        text = try all.checked(self.text)
      } catch {
        throw Failure(error.sentence, .failure)
      }
      let activity = Activity(
        id: UUID().uuidString, text: text, addedAt: now,
        ratings: score.map { [Activity.Rating(at: now, score: $0)] } ?? [])
      try journal.answer { journal throws(JournalError) in try journal.save(activity) }
      try ActivitiesCommand.tell(journal, activity.id, asJSON: json)
    }
  }

  /// The command `limber activities rate ID|TEXT SCORE`.
  struct Rate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rate", abstract: "Say how well one of them goes today.")

    @Argument(help: "Its text or its id, or the beginning of one.", completion: .activities) var activity:
      String
    @Argument(help: "How well it goes: 0 (I can't) to 10 (as before).", completion: .pain) var score: Int
    @Flag(help: "Tell all of them as JSON.") var json = false

    func validate() throws { try check(score) }

    func run() throws {
      let journal = try Environment.journal()
      let activity = try ActivitiesCommand.one(called: activity, of: journal)
      _ = try journal.answer { journal throws(JournalError) in
        try journal.rate(activity.id, Activity.Rating(at: Date(), score: score))
      }
      try ActivitiesCommand.tell(journal, activity.id, asJSON: json)
    }
  }

  /// The command `limber activities drop ID|TEXT`.
  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "drop", abstract: "Be asked about one of them no longer; its ratings are kept.")

    @Argument(help: "Its text or its id, or the beginning of one.", completion: .activities) var activity:
      String
    @Flag(help: "Tell those that are left as JSON.") var json = false

    func run() throws {
      let journal = try Environment.journal()
      let activity = try ActivitiesCommand.one(called: activity, of: journal)
      _ = try journal.answer { journal throws(JournalError) in try journal.drop(activity.id, at: Date()) }
      if json { return try ActivitiesCommand.tell(journal, asJSON: true) }
      Environment.print(Wording.Activities.dropped(activity.text))
    }
  }

  // MARK: What is told

  fileprivate static func all(of journal: Journal) throws -> [Activity] {
    try journal.answer { journal throws(JournalError) in try journal.activities() }
  }

  /// Tells all activities, or one of them with what there is to say of how many there are.
  fileprivate static func tell(_ journal: Journal, _ id: String? = nil, asJSON: Bool) throws {
    let all = try all(of: journal)
    if asJSON { return try printJSON(ActivitiesDocument(all, in: .current)) }
    if let one = all.first(where: { $0.id == id }) {
      Environment.print(one.sentence)
    } else if all.current.isEmpty {
      return Environment.print(Wording.Activities.none)
    } else {
      let ids = ShortIds.of(all.current.map(\.id))
      Environment.print(Wording.Activities.title)
      for activity in all.current {
        let id = ids[activity.id].map { " \(Environment.glyphs.dot) \($0.printable)" } ?? ""
        Environment.print(activity.sentence + id)
      }
      if let change = ActivitiesChange(all) { Environment.print(change.sentence) }
      let due = all.due(on: Day(Date(), in: .current), in: .current).map(\.text)
      if !due.isEmpty { Environment.print(Wording.Activities.due(due)) }
    }
    if let advice = all.countAdvice { Environment.print(advice) }
  }

  /// The activity that a word means.
  fileprivate static func one(called word: String, of journal: Journal) throws -> Activity {
    let all = try all(of: journal), found = all.called(word)
    guard let first = found.first else {
      let near = word.nearest(among: all.current.map(\.text))
      throw Failure(Wording.Activities.nothing(word, near: near), .notFound)
    }
    guard found.count == 1 else {
      throw Failure(Wording.Activities.several(word, found.map(\.text)), .notFound)
    }
    return first
  }
}

extension ParsableCommand {
  /// - Throws: What the parser tells as a fault of usage.
  fileprivate func check(_ score: Int?) throws {
    let scores = 0...10
    if let score, !scores.contains(score) {
      throw ValidationError(Wording.Options.outOfRange("SCORE", scores, score))
    }
  }
}
