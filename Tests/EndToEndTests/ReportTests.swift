import Foundation
import Rig
import Testing

@Suite("limber report", .timeLimit(.minutes(6)))
struct ReportTests {
  private static func withSession(_ use: (Home, Limber) async throws -> Void) async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      #expect(
        try await limber.run("log", "first-steps", "--pain-before", "4", "--pain-after", "3").status == 0)
      try await use(home, limber)
    }
  }

  @Test("A page in each form, for its owner alone, and replaced only with --force")
  func forms() async throws {
    try await Self.withSession { home, limber in
      for (name, start) in [("r.html", "<!DOCTYPE html>"), ("r.md", "# Exercises at home")] {
        let path = home.path + "/" + name
        let made = try await limber.run("report", "-o", path)
        #expect(made.status == 0 && made.output.contains("1 session"))
        let text = try home.read(name)
        #expect(text.hasPrefix(start) && text.contains("told afterwards and not seen"))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try await limber.run("report", "-o", path).status == 1)
        #expect(try home.read(name) == text)
        #expect(try await limber.run("report", "-o", path, "--force", "--signs").status == 0)
        #expect(try home.read(name).contains("Warning signs that were ticked"))
      }
    }
  }

  @Test(
    "A file that may not grow any more leaves nothing behind, and what was there is as it was",
    arguments: [["report", "-o", "r.html"], ["sheet", "daily", "-o", "r.html"], ["export", "r.html"]])
  func full(words: [String]) async throws {
    try await Self.withSession { home, _ in
      try await TerminalSession.lend(in: home, columns: 200) { terminal in
        for (force, before) in [("", nil), (" --force", "old\n")] as [(String, String?)] {
          if let before { try home.write(before, to: "r.html") }
          try await terminal.enter(
            "(ulimit -f 1; limber \(words.joined(separator: " "))\(force)) > output 2> errors")
          #expect(try await terminal.prompt() == 1)
          #expect(
            try home.read("errors").contains("r.html can't be written whole: the disk does not take it."))
          #expect((try? home.read("r.html")) == before)
        }
      }
    }
  }

  @Test("A PDF is one page through rsvg-convert, and refused where that isn't")
  func portable() async throws {
    try await Self.withSession { home, limber in
      let arguments = ["report", "-o", home.path + "/r.pdf"]
      let missing = try await limber.run(arguments, with: ["PATH": home.path])
      #expect(missing.status == 69 && missing.errors.contains("rsvg-convert"))
      #expect(!FileManager.default.fileExists(atPath: home.path + "/r.pdf"))
    }
  }

  @Test(
    "What can't be a report is told",
    arguments: [
      (["-o", "r.doc"], 64, ".html, .md or .pdf"), ([], 64, "--output"),
      (["-o", "r.md", "--since", "6y"], 64, "6w"),
      (["-o", "r.md", "--since", "0d"], 64, "6w"),
      (["-o", "r.md", "--since", "99999999999999999999w"], 64, "6w"),
      (["-o", "r.md", "--since", "2999-01-01"], 64, "still to come"),
      (["-o", "/nowhere/r.md"], 1, "/nowhere/r.md can't be written: No such file or directory."),
      (["-o", "/dev/null/r.md"], 1, "/dev/null/r.md can't be written: Not a directory."),
      (["-o", "r.md"], 66, "no session since"),
    ])
  func refused(arguments: [String], status: Int, words: String) async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run(["report"] + arguments)
      #expect(result.status == status)
      #expect(result.errors.contains(words), "\(result.errors)")
      #expect(!FileManager.default.fileExists(atPath: "r.md"))
    }
  }
}
