import ArgumentParser
import Coach
import Foundation
import Screen

/// The command `limber doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "What limber finds here: terminal, voice, files, journal, settings.",
    discussion: """
      For a bug report: it changes nothing, and tells no name, no path of yours and nothing of your sessions. With FILE it \
      looks at that file instead: a journal, a copy of one, or an export. It trusts nothing in the file and says what to do. \
      With --sound it plays a tone, says a sentence, and asks whether they were heard.

      Exit status: 0 when a session can be followed here, 1 when catalogue or journal keep it from that; with FILE 0 when \
      limber can use it, 1 when it can't; with --sound 0 when all was heard, 1 when not, 69 when nobody answers.
      """)

  @Flag(help: "As JSON.") var json = false
  @Flag(help: "Play a tone, say a sentence, and ask whether they were heard.") var sound = false
  @Argument(help: "The file to look at.", completion: .file()) var file: String?

  func validate() throws {
    if sound, json { throw ValidationError(Wording.Options.exclude("--sound", "--json")) }
    if sound, file != nil { throw ValidationError(Wording.Options.exclude("--sound", "FILE")) }
  }

  func run() throws {
    if sound {
      let path = Environment.variables["PATH"]
      return try SoundTrial(Environment.ownSettings.settings, path: path).run()
    }
    let findings = try file.map { try GivenFile($0).findings } ?? Examination().findings
    if json { try printJSON(findings) } else { Environment.print(Page(findings)) }
    // What is wrong has been told.
    if !findings.isGood { throw Failure("", .failure) }
  }
}
