import Engine
import Foundation
import Testing

@testable import Cues

extension HelperTests {
  @Suite("A voice that writes files")
  struct SpeechWriterTests {
    /// Writes half a second of sound for each text, where it is told to; and beside it the text.
    private func install(_ stand: StandIns, then more: String = "") throws {
      let sound = stand.folder.appendingPathComponent("sound")
      try WaveTests.file([Float](repeating: 0.2, count: Wave.rate / 2)).write(to: sound)
      try stand.install(
        "espeak-ng",
        then:
          "for last; do :; done; echo \"$*\" > \"$last.words\"; cat > \"$last.text\"; cp '\(sound.path)' \"$last\"; \(more)"
      )
    }

    private func writer(_ stand: StandIns) throws -> SpeechWriter {
      try #require(SpeechWriter(in: stand.path, VoiceSettings(rate: 80, voice: "en-gb")))
    }

    @Test("Each text is read by a program of its own, at the person's rate, and is as long as its sound")
    func written() throws {
      let stand = try StandIns()
      try install(stand)
      let texts = ["Hold.", "Rest; rm -rf $HOME", "...", "One."], writer = try writer(stand)
      var told: [Int] = []
      let lengths = try #require(
        try writer.write(texts, to: stand.path) {
          told.append($0)
          return true
        })
      // There is nothing to say of three dots.
      #expect(
        lengths == [
          "Hold.": .milliseconds(500), "Rest; rm -rf $HOME": .milliseconds(500), "One.": .milliseconds(500),
        ])
      #expect(told == told.sorted() && told.last.map { $0 >= 1 } == true)
      #expect(
        try String(contentsOfFile: stand.path + "/1.wav.text", encoding: .utf8) == "Rest; rm -rf $HOME\n")
      for index in [0, 1, 3] {
        let file = "\(stand.path)/\(index).wav",
          told = try String(contentsOfFile: file + ".words", encoding: .utf8)
        #expect(told == "--stdin -s 132 -v en-gb -z -w \(file)\n")
      }
      #expect(!FileManager.default.fileExists(atPath: stand.path + "/2.wav"))
      let sounds = SpeechWriter.sounds(of: texts, in: stand.path)
      #expect(sounds("One.")?.count == Wave.rate / 2 && sounds("...") == nil && sounds("Other.") == nil)
    }

    @Test("say is told which form to write, and speech-dispatcher isn't asked")
    func others() throws {
      let stand = try StandIns()
      try stand.install("spd-say")
      #expect(SpeechWriter(in: stand.path, VoiceSettings()) == nil)
      try stand.install("say")
      #expect(
        SpeechWriter(in: stand.path, VoiceSettings())?.arguments("/x.wav")
          == ["-f", "-", "-r", "165", "--file-format=WAVE", "--data-format=LEI16@22050", "-o", "/x.wav"])
    }

    @Test(
      "One that fails, or writes nothing though it ends well, is told of",
      arguments: [
        ("exit 1", "No voice: espeak-ng failed (it ended with status 1)."),
        (": > \"$last\"", "No voice: espeak-ng failed (it wrote no sound)."),
      ])
    func failing(script: String, sentence: String) throws {
      let stand = try StandIns()
      try install(stand, then: script)
      let writer = try writer(stand)
      do throws(VoiceTrouble) {
        _ = try writer.write(["One.", "Two.", "Three."], to: stand.path) { _ in true }
        Issue.record("nothing was told")
      } catch {
        #expect(error.sentence == sentence)
      }
    }

    @Test("Once it is to stop, it stops at once, and no program goes on")
    func stopped() throws {
      let stand = try StandIns()
      let numbers = stand.folder.appendingPathComponent("numbers").path
      try stand.install("espeak-ng", then: "echo $$ >> '\(numbers)'; exec tail -f /dev/null")
      let writer = try writer(stand)
      let lengths = try writer.write(["One.", "Two.", "Three."], to: stand.path) { _ in
        !FileManager.default.fileExists(atPath: numbers)
      }
      #expect(lengths == nil)
      let text = try String(contentsOfFile: numbers, encoding: .utf8)
      for number in text.split(separator: "\n").compactMap({ pid_t($0) }) {
        var status: Int32 = 0
        waitpid(number, &status, 0)
        #expect(kill(number, 0) < 0 && errno == ESRCH)
      }
    }
  }

  @Suite("Smaller sound files")
  struct EncoderTests {
    private let tags: Encoder.Tags = {
      let playthrough = Playthrough(Sample.sided, catalogue: Sample.catalogue, CueGrammar(.few))
      return Encoder.Tags(
        "A = B; 1 # 2",
        Score(playthrough, after: ["Stop."], called: "First", ["Stop.": .seconds(1)], hasTones: true))
    }()

    private func encoder(_ form: Encoder.Form, _ stand: StandIns) throws -> Encoder {
      try #require(Encoder(for: form, in: stand.path))
    }

    @Test("Each form has its programs, the best first, and WAV needs none")
    func programs() throws {
      let stand = try StandIns()
      #expect(Encoder.Form.allCases.allSatisfy { Encoder(for: $0, in: stand.path) == nil })
      try stand.install("ffmpeg")
      #expect(
        Encoder.Form.allCases.map { Encoder(for: $0, in: stand.path)?.name } == [
          nil, "ffmpeg", "ffmpeg", "ffmpeg",
        ])
      for name in ["opusenc", "lame", "flac"] { try stand.install(name) }
      #expect(
        Encoder.Form.allCases.map { Encoder(for: $0, in: stand.path)?.name } == [
          nil, "opusenc", "ffmpeg", "flac",
        ])
      #expect(Encoder.names(for: .mp3) == ["ffmpeg", "lame"])
    }

    @Test("Title and chapters go along, in each form's own way")
    func chapters() throws {
      let stand = try StandIns()
      for name in ["opusenc", "flac", "ffmpeg"] { try stand.install(name) }
      let opus = try encoder(.opus, stand).arguments(in: "/f", "/f/sound.opus", tags)
      #expect(opus.prefix(7) == ["--quiet", "--bitrate", "32", "--comp", "5", "--title", "A = B; 1 # 2"])
      #expect(opus.suffix(2) == ["/f/sound.wav", "/f/sound.opus"])
      #expect(opus.contains("CHAPTER000=00:00:00.000") && opus.contains("CHAPTER000NAME=First"))
      #expect(opus.contains("CHAPTER001=00:00:02.000") && opus.contains("CHAPTER001NAME=Knee hug"))
      let flac = try encoder(.flac, stand).arguments(in: "/f", "/f/sound.flac", tags)
      #expect(flac.contains("--tag=TITLE=A = B; 1 # 2") && flac.contains("--tag=CHAPTER002NAME=Bird dog"))
      #expect(
        tags.notes.hasPrefix(
          ";FFMETADATA1\ntitle=A \\= B\\; 1 \\# 2\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=2000\ntitle=First\n"
        ))
    }

    @Test("The program's file is what there is; one that makes none, or fails, is told of")
    func encoding() throws {
      let stand = try StandIns()
      try stand.install(
        "ffmpeg",
        then:
          "for last; do :; done; grep -c CHAPTER \"$(dirname \"$last\")/chapters.txt\" > \"$last\""
      )
      let path = try encoder(.mp3, stand).encode(in: stand.path, tags) { true }
      #expect(path == stand.path + "/sound.mp3")
      try stand.install("opusenc", then: "exit 7")
      try stand.install("flac")
      for (form, sentence) in [
        (Encoder.Form.opus, "opusenc made no sound file: it ended with status 7."),
        (.flac, "flac made no sound file: it ended with status 0."),
      ] {
        do throws(EncoderTrouble) {
          _ = try Encoder(for: form, in: stand.path)?.encode(in: stand.path, tags) { true }
          Issue.record("nothing was told")
        } catch {
          #expect(error.sentence == sentence)
        }
      }
    }

    @Test("Once it is to stop, the program is ended")
    func stopped() throws {
      let stand = try StandIns()
      try stand.install("opusenc", then: "exec tail -f /dev/null")
      var asked = 0
      let path = try encoder(.opus, stand).encode(in: stand.path, tags) {
        asked += 1
        return asked < 3
      }
      #expect(path == nil)
    }
  }
}
