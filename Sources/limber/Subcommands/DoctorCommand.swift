import ArgumentParser
import Coach
import Screen

/// The command `limber doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "What limber finds here: terminal, voice, files, journal, settings.",
    discussion: """
      For a bug report: it changes nothing, and tells no name, no path of yours and nothing of your sessions.

      Exit status: 0 when a session can be followed here, 1 when catalogue or journal keep it from that.
      """)

  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let findings = Examination().findings
    if json { try printJSON(findings) } else { Surroundings.print(Page(findings)) }
    // What is wrong has been told.
    if !findings.canRun { throw Failure("", .failure) }
  }
}
