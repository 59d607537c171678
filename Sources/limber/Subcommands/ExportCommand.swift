import ArgumentParser
import Coach
import Documents
import Engine
import Foundation
import Journal
import Screen

/// The command `limber export [FILE]`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write all that was kept to a file, or to standard output.",
    discussion: """
      As JSON it is complete, rehearsals, what you set right and answers about the warning signs included: limber import \
      takes it on another machine. As CSV it is a table for a spreadsheet, a line for each exercise and side.
      """)

  @Flag(help: "As JSON; so it is unless something else is said.") var json = false
  @Flag(help: "As CSV; so it is where the file's name ends in .csv.") var csv = false
  @Flag(help: "Replace the file where it is there already.") var force = false
  @Argument(help: "The file; - is standard output, as is none.", completion: .file()) var file: String?

  func validate() throws {
    if json && csv { throw ValidationError(Wording.Options.exclude("--json", "--csv")) }
  }

  func run() throws {
    let target = file.flatMap { $0 == "-" ? nil : ExchangeFile($0) }
    try target?.check(replacing: force)
    let journal = try Environment.journal()
    let archive = try journal.answer { journal throws(JournalError) in try journal.archive() }
    // The fresh journal holds nothing yet, and the file may be the last good copy.
    if case .begunAfresh = journal.state { throw Failure(Wording.Exchange.nothingExported, .journal) }
    let isTable = csv || !json && file?.lowercased().hasSuffix(".csv") == true
    let data = isTable ? Data(ExerciseTable.csv(archive.sessions).utf8) : try archive.json
    guard let target else { return try Environment.handOut(data) }
    try target.write(data, replacing: force)
    print(Wording.Exchange.exported(archive.sessions.count))
  }
}
