import Advice
public import ArgumentParser
public import Catalogue
import Coach
import Engine
import Foundation
import Journal
public import Screen
import Settings
import Text

/// The command `limber start [ROUTINE|EXERCISE]`.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Follow a routine, or a single exercise.",
    discussion:
      "Without one: home. With --speed above 1 it is a rehearsal: it asks no questions and counts for nothing."
  )

  @Argument(
    help: "The id of a routine or an exercise, as `limber list` shows it.", completion: .routinesAndExercises)
  var routine: String?
  @OptionGroup var amount: AmountOptions
  @Option(
    help:
      "How much it hurts now, 0 to 10. Others on this machine can see it; to hide it, set LIMBER_PAIN instead.",
    completion: .pain)
  var pain: Int?
  @Flag(help: "End without the summary, so that nothing of it stays on the terminal.") var quiet = false
  @Flag(help: "No warning sign applies to me, or I have been seen and cleared.") var cleared = false
  @Flag(help: "Nothing moves: figures show their keyframes only, the breath its turns.") var still = false
  @Option(help: ArgumentHelp(Drawing.help, valueName: "way")) var figures: Drawing?
  @Flag(help: "Speak the cues, through spd-say, espeak-ng, espeak or say.") var voice = false
  @Flag(help: "Follow in plain lines, one a cue, as for a screen reader or a pipe.") var plain = false
  @Option(help: "Rehearse at this many times the pace, 1 to 1000.") var speed = 1

  func validate() throws {
    if let pain, !Self.pains.contains(pain) {
      throw ValidationError(Wording.Options.outOfRange("--pain", Self.pains, pain))
    }
    let speeds = 1...1000
    guard speeds.contains(speed) else {
      throw ValidationError(Wording.Options.outOfRange("--speed", speeds, speed))
    }
    guard routine == nil else { return }
    let given = [
      ("--level", amount.level != nil), ("--minutes", amount.minutes != nil), ("--pain", pain != nil),
      ("--cleared", cleared), ("--speed", speed != 1),
    ]
    if let option = given.first(where: \.1)?.0 {
      throw ValidationError(Wording.Options.needsRoutine(option))
    }
  }

  private static let pains = 0...10

  /// The pain that was said: by the option, or by the environment, which nobody else can read.
  private func saidPain() throws(Failure) -> Int? {
    guard pain == nil, let word = Environment.variables["LIMBER_PAIN"], !word.isEmpty else {
      return pain
    }
    guard let said = Int(word), Self.pains.contains(said) else {
      throw Failure(Wording.Options.outOfRange("LIMBER_PAIN", Self.pains, word.printable), .usage)
    }
    return said
  }

  func run() throws {
    var settings = routine == nil ? Environment.ownSettings.settings : Environment.settings()
    if still { settings.isStill = true }
    if let figures { settings.figures = figures }
    if voice { settings.isVoiceOn = true }
    guard let routine else {
      let catalogue = try Environment.catalogue(tells: false)
      return try Follow(
        catalogue: catalogue, isPlain: plain, settings: settings
      ).run()
    }
    let said = try saidPain()
    let catalogue = try Environment.catalogue()
    let journal = try Environment.journal(forSession: true)
    let planner = try Environment.planner(journal, catalogue, settings)
    let (plan, changed) = try amount.plan(of: routine, in: catalogue, planner)
    let words = [amount.suggestion(of: plan, settings), changed].compactMap { $0 }
    let note = words.isEmpty ? nil : words.joined(separator: " ")
    try Follow(
      catalogue: catalogue, journal: journal,
      start: Start(
        plan: plan, within: amount.limit, pain: said, speed: speed, note: note),
      isCleared: cleared, isQuiet: quiet, isPlain: plain, settings: settings
    ).run()
  }
}

/// How much of a routine: its level and its minutes.
struct AmountOptions: ParsableArguments {
  @Option(help: "gentle, standard or full; without it as home suggests.") var level: Level?
  @Option(help: "Fit the routine to this many minutes, by fewer sets and exercises.") var minutes: Int?

  func validate() throws {
    let range = 1...240
    if let minutes, !range.contains(minutes) {
      throw ValidationError(Wording.Options.outOfRange("--minutes", range, minutes))
    }
  }

  /// The plan of a routine or an exercise with this amount, and in one sentence what the person's body changed in it.
  ///
  /// - Throws: ``Failure`` when there is no such thing, nothing of it suits the person, or it can't be that short.
  func plan(of id: String, in catalogue: Catalogue, _ planner: Planner) throws
    -> (plan: Plan, changed: String?)
  {
    let routine = try catalogue.subject(called: id).routine
    let most = routine.longestWalk(in: catalogue)
    if let minutes, let most, minutes > most {
      throw Failure(Wording.Plans.tooLong(routine.name, minutes: most), .usage)
    }
    let (plan, changes) = planner.plan(routine, level, walking: minutes)
    let changed = changes.sentence(in: catalogue)
    guard !plan.steps.isEmpty else {
      throw Failure(Wording.Plans.nothingLeft(of: routine.name, changed), .failure)
    }
    return (most == nil ? try fitted(plan, routine) : plan, changed)
  }

  /// What it is to stay within; `nil` for nothing.
  var limit: Duration? { minutes.map { .seconds($0 * 60) } }

  /// The level, in one sentence, where limber chose it for the person.
  func suggestion(of plan: Plan, _ settings: Settings) -> String? {
    level != nil || settings.level == plan.level ? nil : Wording.Plans.suggested(plan.level.rawValue)
  }

  private func fitted(_ plan: Plan, _ routine: Routine) throws -> Plan {
    guard let minutes else { return plan }
    guard let fitted = plan.fitted(to: .seconds(minutes * 60)) else {
      throw Failure(
        Wording.Plans.tooShort(
          routine.name, minutes: plan.shortest.minutes, at: plan.level.rawValue),
        .usage)
    }
    return fitted
  }
}

extension Routine {
  /// The most minutes that it is walked for; `nil` where it is no walk.
  func longestWalk(in catalogue: Catalogue) -> Int? {
    guard isWalk, let prescription = catalogue.exercises[id]?.prescription else { return nil }
    return prescription.growth.map { $0.most / 60 }
  }
}

extension Drawing: ExpressibleByArgument {
  static let help = "What figures are drawn with: \(allCases.map(\.rawValue).joined(separator: ", "))."
}

extension Level: ExpressibleByArgument {}

extension Failure {
  /// A word that names nothing, with the nearest that does, or where they are listed.
  static func noSuch(_ kind: Wording.Names.Kind, _ word: String, among words: some Sequence<String>)
    -> Failure
  {
    noSuch(kind, word, near: word.nearest(among: words))
  }

  /// The same where it is known which the nearest is.
  static func noSuch(_ kind: Wording.Names.Kind, _ word: String, near: String?) -> Failure {
    Failure(Wording.Names.nothing(kind, word, near: near), .notFound)
  }
}
