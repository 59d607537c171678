import ArgumentParser
import Coach
import Screen

/// The command `limber doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "What limber finds here: terminal, voice, files, journal, settings.",
    discussion: """
      For a bug report: it changes nothing, and tells no name, no path of yours and nothing of your sessions. With FILE it \
      looks at that file instead: a journal, a copy of one, or an export. It trusts nothing in the file and says what to do.

      Exit status: 0 when a session can be followed here, 1 when catalogue or journal keep it from that; with FILE 0 when \
      limber can use it, 1 when it can't.
      """)

  @Flag(help: "As JSON.") var json = false
  @Argument(help: "The file to look at.", completion: .file()) var file: String?

  func run() throws {
    let findings = try file.map { try GivenFile($0).findings } ?? Examination().findings
    if json { try printJSON(findings) } else { Environment.print(Page(findings)) }
    // What is wrong has been told.
    if !findings.isGood { throw Failure("", .failure) }
  }
}
