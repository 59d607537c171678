import Engine
import Foundation
import Testing

@testable import Cues

extension HelperTests {
  @Suite("The voice")
  struct VoiceTests {
    /// A helper that goes on for ever, and what it starts as well.
    private static let hanging = "tail -f /dev/null & exec tail -f /dev/null"

    private func voice(_ stand: StandIns, _ settings: VoiceSettings = VoiceSettings()) throws -> Voice {
      Voice(VoiceHelper.find(in: stand.path), settings)
    }

    /// Waits for what is being said to be over, as the helper sees it.
    private func finish(_ voice: Voice, at now: Duration = .zero) throws -> Voice.Report {
      try #require(voice.current).child.waitForEnd()
      return voice.poll(at: now)
    }

    @Test("The best helper there is, found once, from absolute folders only")
    func finding() throws {
      let stand = try StandIns()
      #expect(VoiceHelper.find(in: stand.folder.path) == nil)
      for kind in VoiceHelper.Kind.allCases.reversed() {
        try stand.install(kind.rawValue)
        let found = VoiceHelper.find(in: ".:relative::" + stand.folder.path)
        #expect(found == VoiceHelper(kind: kind, path: stand.folder.path + "/" + kind.rawValue))
      }
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644], ofItemAtPath: stand.folder.path + "/spd-say")
      #expect(VoiceHelper.find(in: stand.folder.path)?.kind == .espeakNG)
      #expect(VoiceHelper.find(in: "") == nil && VoiceHelper.find(in: "relative") == nil)
    }

    @Test("What is said is no argument, which others could read; what isn't speech is left out of it")
    func arguments() {
      let plain = VoiceSettings(), own = VoiceSettings(rate: 80, voice: "en-gb")
      func told(_ kind: VoiceHelper.Kind, _ settings: VoiceSettings) -> [String] {
        VoiceHelper(kind: kind, path: "/x").arguments(settings)
      }
      #expect(told(.espeakNG, plain) == ["--stdin", "-s", "165", "-v", "en"])
      #expect(told(.espeak, own) == ["--stdin", "-s", "132", "-v", "en-gb"])
      #expect(told(.speechDispatcher, plain) == ["-e", "-w", "-P", "text", "-l", "en"])
      #expect(
        told(.speechDispatcher, own) == ["-e", "-w", "-P", "text", "-l", "en", "-r", "-40", "-y", "en-gb"])
      #expect(told(.say, plain) == ["-f", "-", "-r", "165"])
      let odd = VoiceSettings(rate: 9000, voice: "\u{7}")
      #expect(told(.espeak, odd) == ["--stdin", "-s", "330", "-v", "en"])
      #expect(Speech.line("[[h@l'oU]] <b>a</b>\u{1B}[2J\nand so on") == "h@l'oU b a /b 2J and so on")
      #expect(Speech.line("!-!STOP all") == "STOP all")
      #expect(Speech.line(" ... ") == nil)
    }

    @Test("A helper reads each text as one line, in order and when it is due")
    func recording() throws {
      let stand = try StandIns()
      let heard = stand.folder.appendingPathComponent("heard").path
      try stand.install("espeak-ng", then: "cat >> '\(heard)'")
      let voice = try voice(stand)
      let texts = ["Hold. Plank. 15 seconds.", "Change sides; rm -rf $HOME 'left' (knee)."]
      for (index, text) in texts.enumerated() {
        let before = Date().timeIntervalSince1970
        #expect(voice.speak(text, at: .seconds(index)) == Voice.Report())
        #expect(voice.current != nil && voice.pollAfter != nil)
        #expect(try finish(voice) == Voice.Report(isFinished: true))
        #expect(voice.current == nil && voice.pollAfter == nil)
        let time = try #require(stand.times.last)
        #expect(time > before - 0.1 && time < before + 5)
      }
      #expect(stand.calls == texts.map { _ in ["--stdin", "-s", "165", "-v", "en"] })
      #expect(try String(contentsOfFile: heard, encoding: .utf8) == texts.map { $0 + "\n" }.joined())
    }

    @Test("No helper is told what a person said to limber by a variable")
    func variables() throws {
      let stand = try StandIns()
      let heard = stand.folder.appendingPathComponent("heard").path
      try stand.install("espeak-ng", then: "env > '\(heard)'")
      setenv("LIMBER_PAIN", "7", 1)
      defer { unsetenv("LIMBER_PAIN") }
      let voice = try voice(stand)
      _ = voice.speak("Hold.", at: .zero)
      _ = try finish(voice)
      let variables = try String(contentsOfFile: heard, encoding: .utf8)
      #expect(variables.contains("PATH=") && !variables.contains("LIMBER_PAIN"))
      #expect(variables.contains("PULSE_PROP=media.role=a11y\n"))
    }

    @Test("A later text breaks off an earlier one, with all that its helper started; no process stays")
    func breakingOff() throws {
      let stand = try StandIns()
      try stand.install("espeak-ng", then: Self.hanging)
      let voice = try voice(stand)
      _ = voice.speak("One.", at: .zero)
      let first = try #require(voice.current).child
      _ = voice.speak("Two.", at: .seconds(1))
      let second = try #require(voice.current).child
      first.waitForEnd()
      #expect(voice.poll(at: .seconds(1)) == Voice.Report())
      #expect(first.isGone && !second.isGone && voice.current != nil)
      voice.stop(at: .seconds(2))
      second.waitForEnd()
      #expect(voice.poll(at: .seconds(2)) == Voice.Report())
      #expect(second.isGone && voice.pollAfter == nil)
    }

    @Test("A helper that hangs is ended in time, even if it won't hear, and told of once")
    func hanging() throws {
      let stand = try StandIns()
      try stand.install("espeak-ng", then: "trap '' TERM HUP INT; " + Self.hanging)
      let voice = try voice(stand)
      let started = ContinuousClock.now
      for round in 0..<5 {
        let now = Duration.seconds(round * 100)
        #expect(voice.speak("Three.", at: now).trouble == nil)
        guard let child = voice.current?.child else {
          #expect(round >= 3)
          continue
        }
        #expect(voice.poll(at: now + .seconds(1)) == Voice.Report())
        let report = voice.poll(at: now + .seconds(60))
        #expect(
          report == Voice.Report(isFinished: true, trouble: round == 0 ? .hung(program: "espeak-ng") : nil))
        child.waitForEnd()
        #expect(voice.poll(at: now + .seconds(60)) == Voice.Report())
        #expect(child.isGone)
      }
      #expect(started.duration(to: .now) < .seconds(30))
    }

    @Test("A helper that dies is told of once, and left alone after three times")
    func dying() throws {
      let stand = try StandIns()
      try stand.install("espeak-ng", then: "exit 3")
      let voice = try voice(stand)
      var troubles: [VoiceTrouble] = []
      for _ in 0..<6 {
        let begun = voice.speak("Three.", at: .zero)
        let report = begun.isFinished ? begun : try finish(voice)
        #expect(report.isFinished)
        if let trouble = report.trouble { troubles.append(trouble) }
      }
      #expect(troubles == [.died(program: "espeak-ng", reason: "it ended with status 3")])
      #expect(troubles.first?.sentence == "No voice: espeak-ng failed (it ended with status 3).")
      #expect(stand.calls.count == 3)
    }

    @Test("A helper that is killed by a signal is told of")
    func killed() throws {
      let stand = try StandIns()
      try stand.install("espeak-ng", then: "kill -9 $$")
      let voice = try voice(stand)
      _ = voice.speak("Three.", at: .zero)
      #expect(try finish(voice).trouble == .died(program: "espeak-ng", reason: "it was killed by signal 9"))
    }

    @Test("A helper that floods its output neither blocks nor shows")
    func flooding() throws {
      let stand = try StandIns()
      try stand.install("espeak-ng", then: "head -c 20000000 /dev/zero; head -c 20000000 /dev/zero >&2")
      let voice = try voice(stand)
      _ = voice.speak("Three.", at: .zero)
      #expect(try finish(voice) == Voice.Report(isFinished: true))
    }

    @Test("A helper that is missing, or is no program, is told of once")
    func missing() throws {
      let none = Voice(nil)
      #expect(none.speak("Three.", at: .zero) == Voice.Report(isFinished: true, trouble: .missing))
      #expect(none.speak("Two.", at: .zero) == Voice.Report(isFinished: true))
      let stand = try StandIns()
      let file = stand.folder.appendingPathComponent("espeak-ng").path
      let gone = Voice(VoiceHelper(kind: .espeakNG, path: file))
      let report = gone.speak("Three.", at: .zero)
      #expect(report.isFinished)
      #expect(report.trouble == .notStarted(program: "espeak-ng", reason: "No such file or directory"))
      #expect(gone.speak("Two.", at: .zero).trouble == nil)
    }

    @Test(
      "A helper has its own process group, no terminal, only its text to read, and signals as new",
      .enabled(if: access("/proc/self/status", R_OK) == 0, "there is no /proc"))
    func surroundings() throws {
      let stand = try StandIns()
      let notes = stand.folder.appendingPathComponent("notes").path
      try stand.install(
        "espeak-ng",
        then: """
          here=$(cat)
          for number in 1 2; do here="$here $(readlink /proc/$$/fd/$number)"; done
          others=$(ls -l /proc/$$/fd)
          echo "input$here, $(cut -d' ' -f1,5,6,7 /proc/$$/stat), $others" > '\(notes)'
          exec grep -E 'Sig(Blk|Ign)' /proc/self/status >> '\(notes)'
          """)
      // Nothing of these is to be seen in the helper.
      let previous = signal(SIGPIPE, SIG_IGN)
      let open = Foundation.open("/dev/zero", O_RDONLY)
      defer {
        signal(SIGPIPE, previous)
        close(open)
      }
      let voice = try voice(stand)
      _ = voice.speak("Three.", at: .zero)
      let pid = try #require(voice.current).child.pid
      #expect(try finish(voice) == Voice.Report(isFinished: true))
      let text = try String(contentsOfFile: notes, encoding: .utf8)
      #expect(text.contains("inputThree. /dev/null /dev/null, \(pid) \(pid) \(pid) 0,"))
      #expect(!text.contains("/dev/zero"))
      let masks = text.split(separator: "\n").filter { $0.hasPrefix("Sig") }
        .compactMap { $0.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } }
      // The C library keeps the two signals behind the ordinary ones to itself.
      #expect(masks.count == 2 && masks.allSatisfy { $0 & 0x7fff_ffff == 0 })
    }

    @Test("Nothing outlives the voice")
    func closing() throws {
      let stand = try StandIns()
      try stand.install("espeak-ng", then: Self.hanging)
      var voice: Voice? = try self.voice(stand)
      _ = voice?.speak("One.", at: .zero)
      let child = try #require(voice?.current).child
      voice = nil
      child.waitForEnd()
      #expect(child.ending() == .killed(SIGKILL))
    }

    private static let espeakNG = Programs.find("espeak-ng", in: "/usr/local/bin:/usr/bin:/opt/homebrew/bin")

    @Test(
      "The real espeak-ng makes a sound of it",
      .enabled(if: espeakNG != nil, "espeak-ng is not installed"))
    func real() throws {
      let stand = try StandIns()
      let wave = stand.folder.appendingPathComponent("said.wav")
      let helper = VoiceHelper(kind: .espeakNG, path: try #require(Self.espeakNG))
      let child = try Child(
        helper.path, helper.arguments(VoiceSettings()) + ["-w", wave.path],
        reading: "Hold. Plank. 15 seconds.")
      child.waitForEnd()
      #expect(child.ending() == .exited(0))
      let bytes = [UInt8](try Data(contentsOf: wave))
      #expect(bytes.prefix(4) == [0x52, 0x49, 0x46, 0x46])
      // Sixteen bits a sample, behind a head of 44 bytes.
      let samples = stride(from: 44, to: bytes.count - 1, by: 2).map {
        Int(Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8))
      }
      #expect(samples.count > 22_050 && samples.count < 22_050 * 10)
      #expect(samples.count { abs($0) > 1000 } > 2000)
    }
  }
}
