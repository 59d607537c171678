import ArgumentParser
import Catalogue
import Foundation

/// `limber`: home, or one of its subcommands.
@main
struct Limber: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limber",
    abstract: "A coach for gentle back-exercise sessions, live in the terminal.",
    discussion: """
      Without a subcommand: home, with today's suggestion, the routines and the last session.

      limber is a coach, not a doctor: it does not diagnose. `limber guide red-flags` says when to see a professional.

      Exit status: 0 done, 1 failure, 64 usage, 65 bad data file, 66 no such routine, exercise, topic, session or \
      file, 69 no usable terminal, 74 the journal can't be opened or written, 129, 130, 131 or 143 ended by a signal and \
      141 by a closed pipe, after saving.
      """,
    version: "0.1.0",
    subcommands: [
      StartCommand.self, PlanCommand.self, ListCommand.self, ShowCommand.self, LastCommand.self,
      HistoryCommand.self, AmendCommand.self, StatsCommand.self, TodayCommand.self, ExportCommand.self, ImportCommand.self,
      GuideCommand.self, CheckCommand.self, NewCommand.self, EditCommand.self, DoctorCommand.self,
    ])

  func run() throws {
    try Follow(catalogue: try Surroundings.catalogue(tells: false)).run()
  }

  /// Parses and runs; every error becomes one sentence and its exit status.
  static func main() {
    // A file that may not grow any more is an error like any other, and is told.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
      try Surroundings.finishPrinting()
    } catch let failure as Failure {
      failure.exit()
    } catch let error as NotWritten {
      Failure(error.sentence, .failure).exit()
    } catch {
      exit(withError: error)
    }
  }
}
