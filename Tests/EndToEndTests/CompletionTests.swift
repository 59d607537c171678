import Rig
import Testing

@Suite("Completion", .timeLimit(.minutes(6)))
struct CompletionTests {
  @Test(
    "Shells are told what can stand for an argument",
    arguments: [
      ("guide", "gol", "golden-rules"), ("start", "first", "first-steps"), ("show", "bird", "bird-dog"),
      ("show", "stronger-w", "stronger-weeks"), ("plan", "desk-da", "desk-days"),
      ("stats", "cat", "cat-cow"), ("sheet", "first-s", "first-steps"), ("audio", "first", "first-steps"),
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
