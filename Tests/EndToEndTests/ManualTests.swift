import Foundation
import Rig
import Testing

@testable import Manual

@Suite("The manual page and the README", .timeLimit(.minutes(2)))
struct ManualTests {
  private static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: checkout.appendingPathComponent(path), encoding: .utf8)
  }

  @Test("The page is what the program's own tables say; make man writes it anew")
  func page() async throws {
    let newest = try Newest(in: try Self.text("Sources/Coach/Coach.docc/Changes.md"))
    try await Home.lend { home in
      let help = try await Limber(home: home).run("--experimental-dump-help")
      let page = ManualPage.text(try Tool(help: help.output), version: newest.version, date: newest.date)
      #expect(try Self.text("Sources/limber/Install/limber.1") == page)
    }
  }

  @Test("The README's keys are those that a session reads")
  func keys() throws {
    let readme = try Self.text("README.md")
    #expect(KeyTable.replaced(in: readme) == readme)
  }

  @Test("The newest of the changes is the version that the program tells, with -V as well")
  func version() async throws {
    let newest = try Newest(in: try Self.text("Sources/Coach/Coach.docc/Changes.md"))
    try await Home.lend { home in
      for option in ["--version", "-V"] {
        let told = try await Limber(home: home).run(option)
        #expect(told.output == newest.version + "\n")
        #expect(told.status == 0)
      }
    }
  }

  @Test("A word that is no command is told, with the nearest that is")
  func unknown() async throws {
    try await Home.lend { home in
      let told = try await Limber(home: home).run("strat", "daily")
      #expect(told.status == 64)
      #expect(told.errors == "limber: there is no command \"strat\". Did you mean \"start\"?\n")
    }
  }

  @Test(
    "Shells are told what can stand for an argument",
    arguments: [
      ("guide", "gol", "golden-rules"), ("start", "first", "first-steps"), ("show", "bird", "bird-dog"),
      ("stats", "cat", "cat-cow"), ("sheet", "first", "first-steps"),
    ])
  func completion(command: String, typed: String, word: String) async throws {
    try await Home.lend { home in
      let told = try await Limber(home: home).run(
        "---completion", command, "--", "positional@0", "0", "\(typed.count)", typed)
      #expect(told.output.split(separator: "\n").map(String.init) == [word])
    }
  }

  @Test(
    "A damaged journal is left as it is where a shell asks for sessions, so that the next start tells of it")
  func damaged() async throws {
    try await Home.lend { home in
      let text = String(repeating: "no journal ", count: 500)
      try home.write(text, to: "data/limber/journal.db")
      let told = try await Limber(home: home).run(
        "---completion", "amend", "--", "positional@0", "0", "0", "")
      #expect(told.output.split(separator: "\n").map(String.init) == ["last"])
      #expect(try home.read("data/limber/journal.db") == text)
    }
  }
}
