import Foundation
import Testing

@testable import Cues

extension HelperTests {
  @Suite("A program that is run unseen")
  struct UnseenProgramTests {
    private let standIns: StandIns

    init() throws { standIns = try StandIns() }

    private func run(
      _ script: String, patience: Duration = .seconds(60), while goesOn: () -> Bool = { true }
    ) throws -> UnseenProgram.Ending {
      try standIns.install("program", then: script)
      let path = standIns.folder.path + "/program"
      return UnseenProgram.run(path, ["--user", "a b"], patience: patience, while: goesOn)
    }

    @Test("does what it is asked for, or tells in words how it ended")
    func ends() throws {
      #expect(try run("") == .done)
      #expect(standIns.calls == [["--user", "a b"]])
      #expect(try run("exit 3") == .failed("it ended with status 3"))
      #expect(try run("kill -KILL $$") == .failed("it was killed by signal 9"))
      let missing = UnseenProgram.run(standIns.folder.path + "/nothing", [])
      #expect(missing.words.hasPrefix("it could not be started (") && missing.words.hasSuffix(")"))
    }

    @Test("is ended where it hangs, or where it is to stop, with all that it started")
    func hangs() throws {
      let hangs = "cat < /dev/zero > /dev/null"
      #expect(try run(hangs, patience: .milliseconds(50)) == .late)
      var asked = 0
      let stopped = try run(hangs) {
        asked += 1
        return asked < 3
      }
      #expect(stopped == .stopped && asked == 3)
    }
  }
}
