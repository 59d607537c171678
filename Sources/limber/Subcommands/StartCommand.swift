public import ArgumentParser
public import Catalogue
import Coach
import Engine
import Settings

/// The command `limber start [ROUTINE]`.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Follow a routine.",
    discussion:
      "Without a routine: home. With --speed above 1 it is a rehearsal: it asks no questions and counts for nothing."
  )

  @Argument(help: "The routine's id, as `limber list` shows it.") var routine: String?
  @OptionGroup var amount: Amount
  @Option(help: "How much it hurts now, 0 to 10.") var pain: Int?
  @Flag(help: "No red flag holds, or a professional has cleared me.") var cleared = false
  @Flag(help: "Figures show their keyframes only, without moving.") var still = false
  @Flag(help: "Speak the cues, through spd-say, espeak-ng, espeak or say.") var voice = false
  @Flag(help: "Follow in plain lines, one a cue, as for a screen reader or a pipe.") var plain = false
  @Option(help: "Rehearse at this many times the pace, 1 to 1000.") var speed = 1

  func validate() throws {
    if let pain, !(0...10).contains(pain) { throw ValidationError("--pain goes from 0 to 10, not \(pain).") }
    guard (1...1000).contains(speed) else {
      throw ValidationError("--speed goes from 1 to 1000, not \(speed).")
    }
    guard routine == nil else { return }
    let given = [
      ("--level", amount.level != nil), ("--minutes", amount.minutes != nil), ("--pain", pain != nil),
      ("--cleared", cleared), ("--speed", speed != 1),
    ]
    if let option = given.first(where: \.1)?.0 {
      throw ValidationError("\(option) is of a routine, and none is named: limber start daily \(option) ...")
    }
  }

  func run() throws {
    var settings = routine == nil ? Surroundings.ownSettings.settings : Surroundings.settings()
    if still { settings.isStill = true }
    if voice { settings.isVoiceOn = true }
    guard let routine else {
      let catalogue = try Surroundings.catalogue(tells: false)
      return try Follow(
        catalogue: catalogue, isPlain: plain, settings: settings
      ).run()
    }
    let catalogue = try Surroundings.catalogue(for: routine)
    let plan = try amount.plan(of: routine, in: catalogue, settings)
    try Follow(
      catalogue: catalogue, start: Start(plan: plan, pain: pain, speed: speed), isCleared: cleared,
      isPlain: plain,
      settings: settings
    ).run()
  }
}

/// How much of a routine: its level and its minutes.
struct Amount: ParsableArguments {
  @Option(help: "gentle, standard or full; without it as in the settings, or standard.") var level: Level?
  @Option(help: "Fit the routine to this many minutes, by fewer sets and exercises.") var minutes: Int?

  func validate() throws {
    if let minutes, !(1...240).contains(minutes) {
      throw ValidationError("--minutes goes from 1 to 240, not \(minutes).")
    }
  }

  /// The plan of a routine with this amount.
  ///
  /// - Throws: ``Failure`` when there is no such routine or it can't be that short.
  func plan(of id: String, in catalogue: Catalogue, _ settings: Settings) throws -> Plan {
    guard let routine = catalogue.routines[id] else {
      throw Failure.noSuch("routine", id, among: catalogue.routines.keys)
    }
    let plan = settings.plan(routine, level: level, catalogue: catalogue)
    guard let minutes else { return plan }
    guard let fitted = plan.fitted(to: .seconds(minutes * 60)) else {
      throw Failure(
        "\(routine.name) takes at least \(plan.shortest.minutes) minutes at level \(plan.level.rawValue).",
        .usage)
    }
    return fitted
  }
}

extension Level: ExpressibleByArgument {}

extension Failure {
  /// A word that names nothing, with the nearest that does.
  static func noSuch(_ kind: String, _ word: String, among words: some Sequence<String>) -> Failure {
    let list =
      switch kind {
      case "topic": "`limber guide` lists the topics."
      case "routine": "`limber list` lists the routines."
      case "exercise": "`limber list exercises` lists the exercises."
      default: "`limber list` lists the routines, `limber list exercises` the exercises."
      }
    let hint = word.nearest(among: words).map { "Did you mean \($0)?" } ?? list
    return Failure("there is no \(kind) \"\(word.printable)\". \(hint)", .notFound)
  }
}
