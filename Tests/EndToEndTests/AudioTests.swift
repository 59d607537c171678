import Foundation
import Rig
import Testing

@Suite("limber audio", .timeLimit(.minutes(6)))
struct AudioTests {
  /// A home whose programs are those of its own and what scripts need, and the variables that say so.
  private static func path(_ home: Home, _ programs: [String: String]) throws -> [String: String?] {
    for name in ["cat", "cp", "sleep", "dirname", "tail"] {
      let found = ["/usr/bin/", "/bin/"].map { $0 + name }.first { access($0, X_OK) == 0 }
      try home.install(name, "#!/bin/sh\nexec \(found ?? name) \"$@\"\n")
    }
    for (name, script) in programs {
      try home.install(name, "#!/bin/sh\n\(script)\n")
    }
    try FileManager.default.createDirectory(atPath: home.path + "/tmp", withIntermediateDirectories: true)
    return ["PATH": home.path + "/bin", "TMPDIR": home.path + "/tmp"]
  }

  /// A voice whose every sentence is half a second of one steady sound.
  private static func voice(_ home: Home) throws -> String {
    var bytes = Data("RIFF".utf8)
    func little(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 0xff) } }
    bytes += little(36 + 22050) + Array("WAVEfmt ".utf8) + little(16) + [1, 0, 1, 0] + little(22050)
    bytes += little(44100) + [2, 0, 16, 0] + Array("data".utf8) + little(22050)
    bytes += (0..<11025).flatMap { _ in [0x00, 0x20] as [UInt8] }
    try bytes.write(to: URL(fileURLWithPath: home.path + "/sound"))
    return "for last; do :; done; cat >> \(home.path)/said; cp \(home.path)/sound \"$last\""
  }

  private static func seconds(_ file: String) throws -> Double {
    Double(try Data(contentsOf: URL(fileURLWithPath: file)).count - 44) / 44100
  }

  @Test("A routine becomes a sound file as long as its plan and what is said before and after it")
  func written() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home), changes = try Self.path(home, ["espeak-ng": try Self.voice(home)])
      let path = home.path + "/desk.wav"
      let made = try await limber.run(
        ["audio", "desk-break", "-o", path, "--level", "gentle"], with: changes)
      #expect(made.status == 0)
      #expect(made.errors == "25 %\n50 %\n75 %\n100 %\n")
      let plan = try await limber.json("plan", "desk-break", "--level", "gentle")
      let length = try #require(plan["total_seconds"]?.number)
      // Three sentences of half a second with half a second after each come first, and a last one after the end.
      #expect(made.output.contains("the session begins at 0:03."))
      #expect(abs(try Self.seconds(path) - (3 + length + 2)) < 0.1)
      let said = try home.read("said")
      #expect(said.contains("get help now") && said.contains("Stop at once if pain is sharp"))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/tmp").isEmpty)
      let again = try await limber.run(["audio", "desk-break", "-o", path], with: changes)
      #expect(again.status == 1 && again.errors.contains("--force replaces it"))
    }
  }

  @Test("Without a voice there are tones alone, which is told; with --voice there is no file and 69")
  func withoutVoice() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home), changes = try Self.path(home, [:]), path = home.path + "/desk.wav"
      let needed = try await limber.run(["audio", "desk-break", "-o", path, "--voice"], with: changes)
      #expect(needed.status == 69 && !FileManager.default.fileExists(atPath: path))
      let made = try await limber.run(["audio", "desk-break", "-o", path], with: changes)
      #expect(made.status == 0 && made.errors.contains("The file has tones alone"))
      try home.write("tones: off\n", to: "config/limber/config.yaml")
      let nothing = try await limber.run(["audio", "desk-break", "-o", path, "--force"], with: changes)
      #expect(nothing.status == 69 && nothing.errors.contains("nothing would be heard"))
    }
  }

  @Test("A smaller form takes a program: its file is the result, and without one there is 69")
  func encoded() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home), path = home.path + "/desk.opus"
      var changes = try Self.path(home, ["espeak-ng": try Self.voice(home)])
      let without = try await limber.run(["audio", "desk-break", "-o", path], with: changes)
      #expect(without.status == 69 && without.errors.contains(".opus needs opusenc or ffmpeg"))
      changes = try Self.path(
        home,
        [
          "opusenc":
            "for word; do last=$word; echo \"$word\" >> \(home.path)/told; done; echo small > \"$last\""
        ])
      let made = try await limber.run(["audio", "desk-break", "-o", path], with: changes)
      #expect(made.status == 0)
      #expect(try home.read("desk.opus") == "small\n")
      #expect(try home.read("told").contains("CHAPTER000NAME=Before you begin\n"))
      let failing = try Self.path(home, ["opusenc": "exit 3"])
      let failed = try await limber.run(["audio", "desk-break", "-o", path, "--force"], with: failing)
      #expect(
        failed.status == 1 && failed.errors.contains("opusenc made no sound file: it ended with status 3."))
      #expect(try home.read("desk.opus") == "small\n")
    }
  }

  @Test("^C leaves no file, no half of one and no program")
  func interrupted() async throws {
    try await Home.lend { home in
      let changes = try Self.path(
        home, ["espeak-ng": "echo $$ >> \(home.path)/numbers; exec tail -f /dev/null"])
      let path = home.path + "/out/desk.wav"
      try FileManager.default.createDirectory(atPath: home.path + "/out", withIntermediateDirectories: true)
      async let ended = Limber(home: home).run(["audio", "desk-break", "-o", path], with: changes)
      let number = try await eventually("program that speaks") {
        (try? home.read("numbers"))?.split(separator: "\n").first.flatMap { pid_t($0) }
      }
      let parent = try await eventually("limber") {
        (try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8))?
          .split(separator: " ").dropFirst(3).first.flatMap { pid_t($0) }
      }
      kill(parent, SIGINT)
      #expect(try await ended.status == 130)
      #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/out").isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/tmp").isEmpty)
      let isGone = try await eventually("end of the program") { kill(number, 0) < 0 ? true : nil }
      #expect(isGone)
    }
  }

  @Test("A name that no sound file has, and a routine that there isn't, are told before anything is made")
  func wrong() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let ending = try await limber.run("audio", "daily", "-o", home.path + "/daily.txt")
      #expect(ending.status == 64 && ending.errors.contains("ends in .wav, .opus, .mp3 or .flac"))
      #expect(try await limber.run("audio", "daily", "-o", "-").status == 64)
      #expect(try await limber.run("audio", "nothing", "-o", home.path + "/x.wav").status == 66)
    }
  }
}
