import ArgumentParser
import Catalogue
import CatalogueFiles
import Coach
import Foundation
import Screen
import Settings
import Text

/// `limber`: home, or one of its subcommands.
@main
struct Limber: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limber",
    abstract: "A coach for gentle back-exercise sessions, live in the terminal.",
    discussion: """
      Without a subcommand: home, with today's suggestion, the routines and the last session.

      limber is a coach, not a doctor: it does not diagnose. `limber guide red-flags` says when to see a professional.

      \(ExitStatus.sentence)
      """,
    version: version,
    subcommands: [
      StartCommand.self, PlanCommand.self, ListCommand.self, ShowCommand.self, SheetCommand.self,
      AudioCommand.self, ReportCommand.self,
      LogCommand.self, LastCommand.self, HistoryCommand.self, AmendCommand.self, StatsCommand.self,
      TodayCommand.self, ActivitiesCommand.self, BreaksCommand.self, ProgrammeCommand.self,
      ExportCommand.self,
      ImportCommand.self, ForgetCommand.self, GuideCommand.self, CheckCommand.self, NewCommand.self,
      EditCommand.self, DoctorCommand.self,
    ])

  /// The version of the program; the newest of the changes that its documents tell of.
  static let version = "0.2.0"

  @Flag(name: .customShort("V"), help: "Show the version.") var showsVersion = false

  @Option(help: ArgumentHelp(Drawing.help, valueName: "way")) var figures: Drawing?

  func run() throws {
    if showsVersion { return print(Self.version) }
    try Self.home(figures)
  }

  private static func home(_ figures: Drawing? = nil) throws {
    var settings = Environment.ownSettings.settings
    if let figures { settings.figures = figures }
    try Follow(catalogue: try Environment.catalogue(tells: false), settings: settings).run()
  }

  /// Parses and runs; every error becomes one sentence and its exit status.
  static func main() {
    // A file that may not grow any more is an error like any other, and is told.
    signal(SIGXFSZ, SIG_IGN)
    leaveNoDump()
    do {
      if CommandLine.argc > 1 {
        var command = try parseAsRoot()
        if !(command is DoctorCommand) { try Environment.refuseAnothersHome() }
        try command.run()
      } else {
        // To parse that there is nothing to parse would be a good part of a start.
        try Environment.refuseAnothersHome()
        try home()
      }
      try Environment.finishPrinting()
    } catch let failure as Failure {
      failure.exit()
    } catch let error as NotWritten {
      Failure(error.sentence, .failure).exit()
    } catch {
      if let failure = unknownCommand(CommandLine.arguments.dropFirst().first) { failure.exit() }
      exit(withError: error)
    }
  }

  /// What is said where the first word is no command; `nil` where it is one, or no word.
  private static func unknownCommand(_ word: String?) -> Failure? {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word, !word.hasPrefix("-"), !commands.contains(word) else { return nil }
    return Failure(Wording.Names.noCommand(word, near: word.nearest(among: commands)), .usage)
  }
}
