import Foundation
import Rig
import Testing

@Suite("The manual page", .timeLimit(.minutes(2)))
struct ManualTests {
  @Test("names every subcommand and every option of the program that it comes with")
  func complete() async throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/limber/Install/limber.1")
    // The page's macros break words with spaces: "Fl -voice" is --voice.
    let text = try String(contentsOf: page, encoding: .utf8)
    try await Home.lend { home in
      let help = try await Limber(home: home).run("--experimental-dump-help")
      #expect(help.status == 0)
      let tool = try JSONDecoder().decode(JSON.self, from: Data(help.output.utf8))
      let command = try #require(tool["command"])
      #expect(command["subcommands"]?.elements.isEmpty == false)
      for name in Self.subcommands(of: command) { #expect(text.contains(".It Em \(name)\n"), "\(name)") }
      for option in Self.options(of: command) { #expect(text.contains("Fl -\(option)"), "\(option)") }
    }
  }

  private static func subcommands(of command: JSON) -> [String] {
    (command["subcommands"]?.elements ?? []).compactMap { $0["commandName"]?.text }.filter { $0 != "help" }
  }

  private static func options(of command: JSON) -> Set<String> {
    let own = (command["arguments"]?.elements ?? []).flatMap { $0["names"]?.elements ?? [] }
      .filter { $0["kind"]?.text == "long" }.compactMap { $0["name"]?.text }
    return (command["subcommands"]?.elements ?? []).filter { $0["commandName"]?.text != "help" }
      .reduce(into: Set(own)) { $0.formUnion(options(of: $1)) }
  }
}
