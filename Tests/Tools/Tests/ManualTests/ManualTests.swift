import Foundation
import Rig
import TestSupport
import Testing

@testable import Manual

@Suite("The manual page and the README", .timeLimit(.minutes(2)))
struct ManualTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Checkout.folder.appendingPathComponent(path), encoding: .utf8)
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
}
