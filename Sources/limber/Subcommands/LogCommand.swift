import Advice
import ArgumentParser
import Catalogue
import Coach
import Engine
import Foundation
import Journal
import Screen
import Statistics

/// The command `limber log ROUTINE`.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Write down a session that was done away from the machine.",
    discussion: """
      It counts for days, statistics and advice, and is shown as told and not as seen: what was done of each exercise \
      stands as the routine has it. `limber amend` sets it right, and leaves it out again.
      """)

  @Argument(help: "The id of a routine or an exercise.", completion: .routinesAndExercises) var routine:
    String
  @Option(help: "gentle, standard or full; without it as home suggests.") var level: Level?
  @Option(help: "How many minutes it took; without it what the routine takes.") var minutes: Int?
  @Option(
    help: ArgumentHelp(
      "The day: as 2026-11-28, or yesterday; without it, it is over just now.", valueName: "date"),
    completion: .list(["today", "yesterday"]))
  var on: String?
  @Option(help: ArgumentHelp("Pain before, 0 to 10.", valueName: "n"), completion: .pain) var painBefore: Int?
  @Option(help: ArgumentHelp("Pain after, 0 to 10.", valueName: "n"), completion: .pain) var painAfter: Int?

  func validate() throws {
    let lengths = 1...600, pains = 0...10
    if let minutes, !lengths.contains(minutes) {
      throw ValidationError(Wording.Options.outOfRange("--minutes", lengths, minutes))
    }
    for (option, pain) in [("--pain-before", painBefore), ("--pain-after", painAfter)] {
      if let pain, !pains.contains(pain) {
        throw ValidationError(Wording.Options.outOfRange(option, pains, pain))
      }
    }
    _ = try day(on: Day(Date(), in: .current))
  }

  /// The day that was named; `nil` for none.
  private func day(on today: Day) throws -> Day? {
    switch on {
    case nil: return nil
    case "today": return today
    case "yesterday": return today - 1
    case let word?:
      guard let day = Day(written: word), day.number >= 0 else {
        throw ValidationError(Wording.Logging.noDay(word))
      }
      guard day <= today else { throw ValidationError(Wording.Logging.toCome(word)) }
      return day
    }
  }

  func run() throws {
    let catalogue = try Environment.catalogue(), settings = Environment.settings()
    let journal = try Environment.journal(), now = Date(), zone = TimeZone.current
    let planner = try Environment.planner(journal, catalogue, settings)
    let routine = try catalogue.subject(called: routine).routine
    let (whole, changes) = planner.plan(routine, level, walking: minutes)
    guard !whole.steps.isEmpty else {
      throw Failure(Wording.Plans.nothingLeft(of: routine.name, changes.sentence(in: catalogue)), .failure)
    }
    // The minutes of a walk are all of it walked.
    let told = routine.isWalk ? nil : minutes.map { Duration.seconds($0 * 60) }
    let length = told ?? whole.length
    let plan = whole.fitted(to: length) ?? whole, today = Day(now, in: zone)
    let day = try day(on: today) ?? today
    // The time of another day is not known: noon stands for it.
    let start =
      day == today ? now - Double(length.components.seconds) : day.noon(in: zone)
    let record = SessionRecord(
      logged: plan, lasting: length, from: start, timeZone: zone, id: UUID().uuidString,
      painBefore: painBefore, painAfter: painAfter, catalogue: catalogue)
    try journal.answer { journal throws(JournalError) in try journal.save(record) }
    Environment.print(
      Wording.Logging.written(record.line(Environment.glyphs)))
    if let care = Aftercare(record, isSharp: false, isAgain: false) {
      for paragraph in care.paragraphs { Environment.print(paragraph.text) }
    }
  }
}
