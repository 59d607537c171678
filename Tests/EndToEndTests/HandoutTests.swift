import Foundation
import Rig
import Testing

@Suite("limber new --from", .timeLimit(.minutes(6)))
struct HandoutTests {
  private static let handout = """
    Home programme
    1. Bridge 3x10 hold 5s
    2. Hamstring stretch 3 x 30 s
    3. Sciatic nerve floss x10 each leg, twice a day

    """

  private static func pipe(_ text: String, _ arguments: [String], in home: Home) async throws -> Command {
    try home.write(text, to: "lines.txt")
    let script = "'\(Limber.folder)/limber' \(arguments.joined(separator: " ")) < '\(home.path)/lines.txt'"
    return try await Command.run("sh", ["-c", script], environment: home.environment)
  }

  @Test("Each line is shown against what it became, and the routine is an ordinary one")
  func made() async throws {
    try await Home.lend { home in
      try home.write(Self.handout, to: "anna.txt")
      let limber = Limber(home: home),
        made = try await limber.run("new", "from-anna", "--from", home.path + "/anna.txt")
      #expect(made.status == 0)
      #expect(made.output.contains("1. Bridge 3x10 hold 5s\n  = Bridge: 3 x 10 reps, hold 5 s (sure)\n"))
      #expect(
        made.output.contains("  = Supine hamstring stretch: 3 x 30 s, each side (a guess: look at it)\n"))
      #expect(
        made.output.contains(
          "  = Sciatic nerve floss: 10 reps, each side (an exercise of its own: limber doesn't know it)\n"))
      #expect(made.output.contains("    how often is yours to keep: twice a day\n"))
      #expect(made.output.contains("No exercises, and kept as comments: \"Home programme\".\n"))
      #expect(made.output.contains("3 exercises: 1 sure, 1 guess, 1 of its own.\n"))
      #expect(made.output.hasSuffix("/limber/routines/from-anna.yaml\n"))
      #expect(try await limber.run("check").status == 0)
      #expect(try await limber.run("plan", "from-anna").output.contains("Sciatic nerve floss"))
      let text = try home.read("config/limber/routines/from-anna.yaml")
      for line in Self.handout.split(separator: "\n") { #expect(text.contains("# \(line)\n")) }
    }
  }

  @Test(
    "Lines from standard input take the first free name; a name that is taken is refused and nothing is changed"
  )
  func piped() async throws {
    try await Home.lend { home in
      for name in ["my-routine", "my-routine-2"] {
        let made = try await Self.pipe(Self.handout, ["new", "--from", "-"], in: home)
        #expect(made.status == 0 && made.output.hasSuffix("/\(name).yaml\n"))
      }
      let before = try home.read("config/limber/routines/my-routine.yaml")
      let taken = try await Self.pipe("Plank 20s\n", ["new", "my-routine", "--from", "-"], in: home)
      #expect(taken.status == 1 && taken.errors.contains("is there already"))
      #expect(try home.read("config/limber/routines/my-routine.yaml") == before)
    }
  }

  @Test(
    "What is no handout is refused in one sentence, and nothing is written",
    arguments: [
      (Data(), 65, "holds no line that is an exercise"),
      (Data("Good luck!\n".utf8), 65, "holds no line that is an exercise"),
      (Data("Bridge \u{202E}x10".utf8), 65, "U+202E"), (Data([0, 1, 2, 0xFF]), 65, "holds no text"),
      (Data(repeating: 0x41, count: 4 << 20), 65, "is larger than 32 KiB"),
      (Data((0..<12).map { "Swimming \($0 + 40) min\n" }.joined().utf8), 65, "takes"),
    ])
  func refused(bytes: Data, status: Int, words: String) async throws {
    try await Home.lend { home in
      try bytes.write(to: URL(fileURLWithPath: home.path + "/it.txt"))
      let result = try await Limber(home: home).run("new", "it", "--from", home.path + "/it.txt")
      #expect(result.status == status)
      #expect(result.errors.contains(words), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(!FileManager.default.fileExists(atPath: home.path + "/config/limber/routines/it.yaml"))
    }
  }

  @Test("A file that isn't there has the status for that, and so has a name that can't be one")
  func missing() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      for (name, file, status) in [("it", "/none.txt", 66), ("It!", "/none.txt", 64), ("it", "", 1)] {
        let result = try await limber.run("new", name, "--from", home.path + file)
        #expect(result.status == status)
      }
    }
  }
}
