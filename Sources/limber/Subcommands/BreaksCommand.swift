import ArgumentParser
import Coach
import Engine
import Foundation
import Settings

/// The command `limber breaks [on|off]`.
struct BreaksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breaks", abstract: "Count to the next break from sitting, ring softly, and lead it.",
    discussion: """
      For a pane of its own, from 40x6 on: about a minute of moves beside the desk, none that hurt or that a condition \
      leaves out. Breaks are no sessions, and count for nothing; but what hurts in one is left out later.

      `limber breaks on` shows and then writes a timer of systemd that sends a notification instead; `off` removes \
      every trace of it. `notify` is what the timer runs.
      """)

  /// What is to become of the timer.
  enum Action: String, CaseIterable, ExpressibleByArgument { case on, off, notify }

  @Argument(help: ArgumentHelp("on, off, or notify; without it the pane.")) var action: Action?
  @Option(help: ArgumentHelp("From one break to the next, 10 to 240.", valueName: "minutes")) var every = 30
  @Option(help: ArgumentHelp("When the hours with breaks begin.", valueName: "time"), transform: time)
  var from = TimeOfDay.nine
  @Option(help: ArgumentHelp("When they end.", valueName: "time"), transform: time)
  var to = TimeOfDay.halfPastFive
  @Option(
    help: ArgumentHelp("The days with breaks, as mon-fri or mon,wed.", valueName: "days"), transform: days)
  var days = Set<Weekday>.working
  @Flag(help: "Count and lead in plain lines, as for a screen reader or a pipe.") var plain = false
  @Flag(help: "Nothing moves: figures show their keyframes only.") var still = false
  @Flag(help: "With on: write the timer without asking.") var yes = false

  private static func time(_ text: String) throws -> TimeOfDay {
    guard let time = TimeOfDay(text) else { throw ValidationError(Wording.Breaks.noTime(text)) }
    return time
  }

  private static func days(_ text: String) throws -> Set<Weekday> {
    guard let days = Set<Weekday>(text) else { throw ValidationError(Wording.Breaks.noDays(text)) }
    return days
  }

  func validate() throws {
    guard BreakRhythm.range.contains(every) else {
      throw ValidationError(Wording.Options.outOfRange("--every", BreakRhythm.range, every))
    }
    guard BreakRhythm(every: every, from: from, to: to, days: days) != nil else {
      throw ValidationError(Wording.Breaks.noRoom(from: from.written, to: to.written, every: every))
    }
    if yes, action != .on { throw ValidationError(Wording.Breaks.yesIsForOn) }
    if plain || still, action != nil { throw ValidationError(Wording.Breaks.paneAlone) }
  }

  func run() throws {
    guard let rhythm = BreakRhythm(every: every, from: from, to: to, days: days) else { return }
    switch action {
    case .on: try UserTimer().write(rhythm, isAgreed: yes)
    case .off: print(try UserTimer.remove() ? Wording.Breaks.removed : Wording.Breaks.nothingThere)
    case .notify: try BreakNotification(rhythm).send()
    case nil:
      var settings = Environment.settings()
      if still { settings.isStill = true }
      try Follow(
        catalogue: try Environment.catalogue(tells: false), breaks: rhythm, isPlain: plain, settings: settings
      ).run()
    }
  }
}
