import Engine
import Foundation
import Testing

@testable import Cues

extension HelperTests {
  @Suite("The player of tones")
  struct TonePlayerTests {
    private func player(_ stand: StandIns, volume: Int = 100) -> TonePlayer {
      TonePlayer(PlayerProgram.all(in: stand.path), volume: volume)
    }

    /// Waits for the programs to be over, and asks what there is to know.
    private func finish(_ player: TonePlayer, at now: Duration) -> TonePlayer.Report {
      for playback in player.playbacks { playback.child.waitForEnd() }
      return player.poll(at: now)
    }

    @Test("Programs are tried from the best to the last, and told their role where they know of any")
    func programs() throws {
      let stand = try StandIns()
      #expect(PlayerProgram.all(in: stand.path).isEmpty)
      for kind in PlayerProgram.Kind.allCases.reversed() { try stand.install(kind.rawValue) }
      let found = PlayerProgram.all(in: stand.path)
      #expect(found.map(\.kind) == PlayerProgram.Kind.allCases)
      #expect(
        found.map(\.arguments) == [
          ["--media-role=Notification", "--latency=30ms", "/dev/stdin"],
          ["--property=media.role=event", "--latency-msec=30", "/dev/stdin"],
          ["-q", "/dev/stdin"], ["/dev/stdin"],
        ])
    }

    @Test("Over ssh tones would sound elsewhere, unless PulseAudio sends them along")
    func elsewhere() throws {
      let stand = try StandIns(), path = ["PATH": stand.path],
        ssh = ["SSH_CONNECTION": "192.0.2.1 5 192.0.2.2 22"]
      func found(_ variables: [String: String]) -> Result<[PlayerProgram.Kind], PlayerTrouble> {
        Result { () throws(PlayerTrouble) in
          try PlayerProgram.audible(in: path.merging(variables) { $1 }).map(\.kind)
        }
      }
      #expect(found([:]) == .failure(.missing))
      for name in ["pw-play", "paplay"] { try stand.install(name) }
      #expect(found([:]) == .success([.pipeWire, .pulseAudio]))
      #expect(found(["SSH_CONNECTION": ""]) == .success([.pipeWire, .pulseAudio]))
      #expect(found(ssh) == .failure(.elsewhere))
      #expect(found(ssh.merging(["PULSE_SERVER": "tcp:localhost:4713"]) { $1 }) == .success([.pulseAudio]))
      #expect(PlayerTrouble.elsewhere.sentence == "No tones: over ssh they sound at the other machine.")
    }

    @Test("A program is given the tone as a file, from its beginning each time, and no file stays")
    func sound() throws {
      let stand = try StandIns()
      try stand.install("pw-play", then: "cp /dev/stdin \"$0.$(ls \"$0\".* 2>/dev/null | wc -l)\"")
      let player = player(stand, volume: 50)
      for second in 0...1 {
        #expect(player.play(.done, at: .seconds(second)) == TonePlayer.Report())
        #expect(finish(player, at: .seconds(second)) == TonePlayer.Report())
      }
      let expected = Tone.done.samples(volume: 50)
      for number in 0...1 {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(stand.path)/pw-play.\(number)"))
        let heard = try #require(Wave.read(data))
        #expect(heard.count == expected.count)
        #expect(zip(heard, expected).allSatisfy { abs($0 - $1) < 0.0002 })
      }
      let left = try FileManager.default.contentsOfDirectory(
        atPath: FileManager.default.temporaryDirectory.path)
      #expect(!left.contains { $0.hasPrefix("limber-tone") })
      #expect(player.pollAfter == nil)
    }

    @Test(
      "One that doesn't work is passed over, and the same tone comes from the next, while it still marks something"
    )
    func next() throws {
      let stand = try StandIns()
      try stand.install("pw-play", then: "exit 1")
      try stand.install("aplay")
      let player = player(stand)
      _ = player.play(.begin, at: .zero)
      #expect(finish(player, at: .milliseconds(100)) == TonePlayer.Report())
      #expect(player.playbacks.map(\.tone) == [.begin])
      #expect(finish(player, at: .milliseconds(200)) == TonePlayer.Report())
      _ = player.play(.count, at: .seconds(1))
      #expect(finish(player, at: .seconds(1)) == TonePlayer.Report())
      #expect(stand.calls.map(\.count) == [3, 2, 2])

      let late = self.player(stand)
      _ = late.play(.begin, at: .zero)
      #expect(finish(late, at: .seconds(1)) == TonePlayer.Report())
      #expect(late.playbacks.isEmpty && late.programs.map(\.kind) == [.alsa])
    }

    @Test("Once none works that is told a single time, and each tone is unheard")
    func none() throws {
      let stand = try StandIns()
      try stand.install("pw-play", then: "exit 1")
      try stand.install("paplay", then: "kill -9 $$")
      let player = player(stand)
      #expect(player.play(.begin, at: .zero) == TonePlayer.Report())
      #expect(finish(player, at: .milliseconds(20)) == TonePlayer.Report())
      let told = finish(player, at: .milliseconds(40))
      let trouble = PlayerTrouble.died(program: "paplay", reason: "it was killed by signal 9")
      #expect(told == TonePlayer.Report(isUnheard: true, trouble: trouble))
      #expect(
        trouble.sentence == "No tones: paplay failed (it was killed by signal 9).")
      #expect(player.play(.count, at: .seconds(1)) == TonePlayer.Report(isUnheard: true))

      let missing = TonePlayer([])
      #expect(missing.play(.begin, at: .zero) == TonePlayer.Report(isUnheard: true, trouble: .missing))
      #expect(missing.play(.begin, at: .zero) == TonePlayer.Report(isUnheard: true))
      let gone = TonePlayer([PlayerProgram(kind: .alsa, path: stand.path + "/aplay")])
      #expect(
        gone.play(.begin, at: .zero).trouble
          == .notStarted(program: "aplay", reason: "No such file or directory"))
    }

    @Test(
      "One that hangs holds nothing up: it is ended after its time, with all that it started, and told of once"
    )
    func hanging() throws {
      let stand = try StandIns()
      try stand.install("pw-play", then: "trap '' TERM HUP INT; tail -f /dev/null & exec tail -f /dev/null")
      let player = player(stand), began = ContinuousClock.now
      var reports: [TonePlayer.Report] = []
      for second in 0..<6 {
        reports.append(player.play(.count, at: .seconds(second)))
        reports.append(player.poll(at: .seconds(second)))
      }
      let children = player.playbacks.map(\.child)
      #expect(children.count <= 4)
      #expect(reports.compactMap(\.trouble) == [.hung(program: "pw-play")])
      #expect(player.play(.count, at: .seconds(7)).isUnheard)
      player.close()
      #expect(player.pollAfter == nil)
      #expect(began.duration(to: .now) < .seconds(10))
    }

    @Test("Tones that would sound as one, and those that pile up, are left out")
    func crowded() throws {
      let stand = try StandIns()
      try stand.install("pw-play", then: "exec tail -f /dev/null")
      let player = player(stand)
      _ = player.play(.count, at: .zero)
      _ = player.play(.begin, at: .milliseconds(100))
      #expect(player.playbacks.map(\.tone) == [.count])
      for tenth in 2...9 { _ = player.play(.begin, at: .milliseconds(tenth * 200)) }
      #expect(player.playbacks.count == 4)
      let children = player.playbacks.map(\.child)
      player.close()
      for child in children { child.waitForEnd() }
    }
  }
}
