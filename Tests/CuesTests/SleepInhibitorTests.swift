import Foundation
import Testing

@testable import Cues

extension HelperTests {
  @Suite("Kept awake")
  struct AwakeTests {
    /// As the real one: runs the program behind its options and ends with it.
    private static let runner = "while [ \"${1#--}\" != \"$1\" ]; do shift; done; \"$@\""

    private func awake(_ stand: StandIns) throws -> SleepInhibitor {
      SleepInhibitor(InhibitorProgram.find(in: stand.path))
    }

    @Test("Held while a session runs, let go when told to, and held again")
    func holding() throws {
      let stand = try StandIns()
      try stand.install("systemd-inhibit", then: Self.runner)
      let awake = try awake(stand)
      for round in 1...2 {
        #expect(awake.inhibit() == nil && awake.isActive)
        let child = try #require(awake.current).child
        #expect(awake.inhibit() == nil && awake.poll(at: .zero) == nil)
        #expect(awake.current?.child.pid == child.pid && !child.isGone)
        awake.release(at: .zero)
        #expect(!awake.isActive)
        child.waitForEnd()
        #expect(awake.poll(at: .zero) == nil && child.isGone && awake.leaving.isEmpty)
        #expect(stand.calls.count == round)
      }
      let told = try #require(stand.calls.first)
      #expect(told.first == "--what=idle:sleep" && told.contains("--who=limber"))
      #expect(told.last == stand.folder.path + "/cat")
    }

    @Test("It ends when limber does: no other program holds the end of the pipe that it waits for")
    func dyingAlong() throws {
      let stand = try StandIns()
      try stand.install("systemd-inhibit", then: Self.runner)
      try stand.install("espeak-ng", then: "exec tail -f /dev/null")
      let awake = try awake(stand)
      #expect(awake.inhibit() == nil)
      let (child, line) = try #require(awake.current)
      #expect(fcntl(line, F_GETFD) & FD_CLOEXEC != 0)
      let voice = Voice(VoiceHelper.find(in: stand.path))
      _ = voice.speak("One.", at: .zero)
      // What the kernel does for a program that is gone.
      awake.release(at: .zero)
      child.waitForEnd()
      #expect(child.ending() == .exited(0) && voice.current != nil)
    }

    @Test("One that is dropped without a word lets go as well")
    func dropped() throws {
      let stand = try StandIns()
      try stand.install("systemd-inhibit", then: Self.runner)
      var awake: SleepInhibitor? = try self.awake(stand)
      #expect(awake?.inhibit() == nil)
      let child = try #require(awake?.current).child
      awake = nil
      child.waitForEnd()
      #expect(child.ending() == .exited(0))
    }

    @Test("A keeper that doesn't listen is gone all the same once limber ends")
    func closing() throws {
      let stand = try StandIns()
      try stand.install("systemd-inhibit", then: "trap '' TERM HUP; tail -f /dev/null")
      let awake = try awake(stand)
      #expect(awake.inhibit() == nil)
      let child = try #require(awake.current).child
      awake.close()
      child.waitForEnd()
      #expect(child.ending() == .killed(SIGKILL) && !awake.isActive)
    }

    @Test("A keeper that fails is told of once, in one line, and not tried again")
    func failing() throws {
      let stand = try StandIns()
      try stand.install("systemd-inhibit", then: "exit 1")
      let awake = try awake(stand)
      #expect(awake.inhibit() == nil)
      try #require(awake.current).child.waitForEnd()
      let trouble = try #require(awake.poll(at: .zero))
      #expect(
        trouble.sentence
          == "not kept awake: systemd-inhibit does not work here (it ended with status 1).")
      #expect(!awake.isActive && awake.poll(at: .zero) == nil && awake.inhibit() == nil && !awake.isActive)
      awake.release(at: .zero)
      #expect(stand.calls.count == 1)
    }

    @Test("A keeper that won't let go is made to")
    func clinging() throws {
      let stand = try StandIns()
      try stand.install("caffeinate", then: "trap '' TERM HUP; tail -f /dev/null & exec tail -f /dev/null")
      let keeper = InhibitorProgram(
        kind: .caffeinate, path: stand.folder.path + "/caffeinate", reader: "/bin/cat")
      let awake = SleepInhibitor(keeper)
      #expect(awake.inhibit() == nil)
      let child = try #require(awake.current).child
      awake.release(at: .seconds(10))
      #expect(awake.poll(at: .seconds(11)) == nil && awake.leaving.count == 1)
      #expect(awake.poll(at: .seconds(12)) == nil)
      child.waitForEnd()
      #expect(awake.poll(at: .seconds(12)) == nil && child.isGone)
    }

    @Test("Where there is no keeper, one line says so")
    func missing() throws {
      let stand = try StandIns()
      #expect(InhibitorProgram.find(in: stand.folder.path) == nil)
      let awake = SleepInhibitor(nil)
      #expect(
        awake.inhibit()?.sentence
          == "not kept awake: neither systemd-inhibit nor caffeinate is installed.")
      #expect(awake.inhibit() == nil && !awake.isActive)
    }
  }
}
