import ArgumentParser
import Catalogue
import Coach
import Documents
import Engine
import Foundation
import Journal
import Screen
import Text

/// The command `limber amend [SESSION|last]`.
struct AmendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend", abstract: "Set right what was written of a session.",
    discussion: """
      Statistics and advice go by what holds now; what was first written is kept beside it. Each amendment builds on the \
      one before, and a value set back to what was first written is none any more.
      """)

  @Argument(
    help: "A session's id or the beginning of it, as `limber history` shows it; or last, the latest session.",
    completion: .sessions)
  var session = "last"
  @Option(
    help: ArgumentHelp("Pain before: 0 to 10, or none for not rated.", valueName: "n"), completion: .rating)
  var painBefore: Rating?
  @Option(
    help: ArgumentHelp("Pain after: 0 to 10, or none for not rated.", valueName: "n"), completion: .rating)
  var painAfter: Rating?
  @Option(
    help: ArgumentHelp("An exercise of the session that hurt; may be given more than once.", valueName: "id"),
    completion: .exercises)
  var hurt: [String] = []
  @Option(
    help: ArgumentHelp("An exercise that did not hurt; may be given more than once.", valueName: "id"),
    completion: .exercises)
  var notHurt: [String] = []
  @Option(
    help: ArgumentHelp("A line of your own, 500 characters at most; \"\" takes it away.", valueName: "text"))
  var note: String?
  @Flag(help: "Leave the session out of statistics and advice; it stays in the history.") var leaveOut = false
  @Flag(help: "Take a session in again that was left out.") var takeIn = false
  @Flag(help: "Tell the session as JSON, as `limber last --json` does.") var json = false

  func validate() throws {
    guard
      painBefore != nil || painAfter != nil || !hurt.isEmpty || !notHurt.isEmpty || note != nil || leaveOut
        || takeIn
    else {
      throw ValidationError(Wording.Amending.nothing)
    }
    if leaveOut && takeIn { throw ValidationError(Wording.Options.exclude("--leave-out", "--take-in")) }
    if let both = hurt.first(where: notHurt.contains) {
      throw ValidationError(Wording.Amending.bothWays(both))
    }
    var amendment = Amendment(at: Date())
    do throws(NoteFault) {
      try amend(&amendment, hurt: hurt, notHurt: notHurt)
    } catch {
      throw ValidationError(error.sentence)
    }
  }

  func run() throws {
    let catalogue = try Environment.catalogue(tells: false)
    let journal = try Environment.journal()
    let record = try find(in: journal)
    if record.isRehearsal {
      throw Failure(Wording.Amending.rehearsal, .failure)
    }
    let known = Set(record.exercises.map(\.exercise))
    let hurt = hurt.map { Self.id(of: $0, in: catalogue) },
      notHurt = notHurt.map { Self.id(of: $0, in: catalogue) }
    if let stranger = (hurt + notHurt).first(where: { !known.contains($0) }) {
      throw Failure(Wording.Amending.noExercise(stranger, among: known.sorted()), .notFound)
    }
    var amendment = record.amendment ?? Amendment(at: Date())
    amendment.at = Date()
    try amend(&amendment, hurt: hurt, notHurt: notHurt)
    let amended = try journal.answer { journal throws(JournalError) in
      try journal.amend(record.id, with: amendment)
    }
    guard let amended else { throw Failure(Wording.Amending.gone, .notFound) }
    if json { return try printJSON(SessionDocument(amended)) }
    Environment.print(amended.standing(in: catalogue))
  }

  /// An exercise's id, where it was called by a name.
  private static func id(of word: String, in catalogue: Catalogue) -> String {
    if case .one(let exercise) = catalogue.exercise(called: word) { exercise.id } else { word }
  }

  /// Sets right what the options say.
  private func amend(_ amendment: inout Amendment, hurt: [String], notHurt: [String]) throws(NoteFault) {
    if let painBefore { amendment.painBefore = painBefore.pain }
    if let painAfter { amendment.painAfter = painAfter.pain }
    for exercise in hurt { amendment.mark(exercise, hurts: true) }
    for exercise in notHurt { amendment.mark(exercise, hurts: false) }
    if let note { try amendment.write(note: note) }
    if leaveOut || takeIn { amendment.isLeftOut = leaveOut }
  }

  /// The session that is named.
  private func find(in journal: Journal) throws -> SessionRecord {
    let found = try journal.answer { journal throws(JournalError) in
      session == "last"
        ? try journal.lastSession().map { [$0] } ?? [] : try journal.sessions(beginningWith: session)
    }
    guard let record = found.first else { throw try Self.missing(session, in: journal) }
    guard found.count == 1 else {
      let first = found.prefix(3).map(\.title)
      throw Failure(Wording.Names.severalSessions(session, found.count, first), .notFound)
    }
    let isUnfinished = try journal.answer { journal throws(JournalError) in
      try journal.unfinished().contains { $0.record.id == record.id }
    }
    if isUnfinished, case .taken = SessionClaim.ask(for: record.id, of: journal) {
      throw Failure(Wording.Amending.underWay, .failure)
    }
    return record
  }

  private static func missing(_ session: String, in journal: Journal) throws -> Failure {
    if session == "last" { return Failure(Wording.Sessions.noneToTell, .notFound) }
    let all = try journal.answer { journal throws(JournalError) in try journal.sessions() }
    // Somebody who wrote the beginning of an id means one that begins nearly so.
    let beginnings = Dictionary(
      all.map { (String($0.id.prefix(session.count)).lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    let nearest = session.lowercased().nearest(among: beginnings.keys).flatMap { beginnings[$0] }
    return Failure(Wording.Names.noSession(session, near: nearest?.title), .notFound)
  }
}

extension SessionRecord {
  /// The session by its id, and what the person knows it by.
  fileprivate var title: String { Wording.Names.session(id, routineName, day, timeOfDay) }
}

/// A rating of pain on the command line: 0 to 10, or `none`.
struct Rating: ExpressibleByArgument {
  let pain: Amendment.Pain

  init?(argument: String) {
    if argument == "none" {
      pain = .notRated
    } else {
      guard let number = Int(argument), (0...10).contains(number) else { return nil }
      pain = .rated(number)
    }
  }
}
