import Foundation
import Testing

@testable import Cues

extension HelperTests {
  @Suite("A program of the person's own that speaks")
  struct OwnVoiceTests {
    private let stand: StandIns
    private var heard: String { stand.folder.appendingPathComponent("heard").path }
    private var sound: String { stand.folder.appendingPathComponent("sound.wav").path }

    init() throws {
      stand = try StandIns()
      let samples = [Float](repeating: 0.5, count: 2205)
      try (Wave.header(samples: samples.count) + Wave.bytes(of: samples)).write(
        to: URL(fileURLWithPath: sound))
    }

    private func voice(_ arguments: [String], playing: Bool = true) -> Voice {
      let settings = VoiceSettings(command: ["own"] + arguments)
      return Voice(
        VoiceHelper.find(in: stand.path, own: settings.command), settings,
        player: playing ? PlayerProgram.all(in: stand.path).first : nil)
    }

    /// Lets it say a sentence to its end.
    private func say(_ voice: Voice) throws -> Voice.Report {
      var report = voice.speak("Hold; rm -rf $HOME.", at: .zero)
      while !report.isFinished {
        try #require(voice.current).child.waitForEnd()
        report = voice.poll(at: .zero)
      }
      return report
    }

    private var files: [String] {
      get throws {
        try FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
          .filter { $0.hasPrefix("limber-voice") }
      }
    }

    @Test("goes before those that limber knows, gets its arguments as they are, and the text to read")
    func speaks() throws {
      try stand.install("espeak-ng")
      try stand.install("own", then: "cat > '\(heard)'")
      let voice = voice(["--voice", "a b; $c"])
      #expect(voice.helper?.name == "own")
      #expect(try say(voice) == Voice.Report(isFinished: true))
      #expect(stand.calls == [["--voice", "a b; $c"]])
      #expect(try String(contentsOfFile: heard, encoding: .utf8) == "Hold; rm -rf $HOME.\n")
    }

    @Test("may write a sound instead, which is played, and nothing of it stays")
    func writes() throws {
      try stand.install("own", then: "cp '\(sound)' \"$2\"")
      try stand.install("pw-play", then: "cat > '\(heard)'")
      let before = try files
      #expect(try say(voice(["--to", "{wav}"])) == Voice.Report(isFinished: true))
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: heard)) == Data(contentsOf: URL(fileURLWithPath: sound)))
      #expect(try files == before)
    }

    @Test("that writes nothing, that isn't there or whose sound nothing plays is told, once")
    func fails() throws {
      try stand.install("own")
      try stand.install("pw-play")
      #expect(try say(voice(["{wav}"])).trouble == .died(program: "own", reason: "it wrote no sound"))
      try stand.install("own", then: "cp '\(sound)' \"$1\"")
      let mute = voice(["{wav}"], playing: false)
      #expect(
        try say(mute).trouble
          == .notStarted(program: "own", reason: "nothing here plays what it writes"))
      #expect(try say(mute) == Voice.Report(isFinished: true))
      let gone = VoiceSettings(command: ["nonesuch"])
      let trouble = Voice(VoiceHelper.find(in: stand.path, own: gone.command), gone).speak("Hold.", at: .zero)
        .trouble
      #expect(trouble == .notStarted(program: "nonesuch", reason: "No such file or directory"))
    }

    @Test("says how long it takes, and makes sound files, where it writes")
    func toFile() throws {
      try stand.install("own", then: "cp '\(sound)' \"$1\"")
      let settings = VoiceSettings(command: ["own", "{wav}"])
      #expect(SpeechWriter(in: stand.path, settings)?.name == "own")
      #expect(voice(["{wav}"]).lengths(of: ["Hold."]) == ["Hold.": .milliseconds(100)])
      #expect(voice([]).lengths(of: ["Hold."]).isEmpty)
      #expect(SpeechWriter(in: stand.path, VoiceSettings(command: ["own"])) == nil)
    }
  }
}
