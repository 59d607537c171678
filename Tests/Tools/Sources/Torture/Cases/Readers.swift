import Glibc
import Rig

/// A terminal that is slow to take what it is sent, or takes nothing.
enum Readers {
  static var cases: [Case] {
    [
      Case("a slow reader", "the session goes on to its end", rounds: 4) { round in
        try await round.sit { limber in
          limber.isWatched = false
          let deadline = ContinuousClock.now + .seconds(40)
          while !limber.hasEnded, ContinuousClock.now < deadline {
            limber.sip(20)
            try await Task.sleep(for: .milliseconds(4))
          }
          try await limber.ends(0)
        }
      },
      Case("a slow reader and a signal", "it ends within two seconds, saved and given back", rounds: 10) {
        round in
        try await round.sit(TerminalRun.Setting(arguments: TerminalRun.Setting.drill(10))) { limber in
          limber.isWatched = false
          for _ in 1...(100 + Int.random(in: 0...200, using: &round.dice)) {
            limber.sip(20)
            try await Task.sleep(for: .milliseconds(4))
          }
          limber.send(SIGTERM)
          limber.isWatched = true
          try await limber.ends(143, within: .seconds(2))
        }
      },
      Case("a stalled reader and a signal", "it ends within two seconds, saved", rounds: 6) { round in
        try await stall(round) { limber in
          limber.send(SIGTERM)
          try await limber.ends(143, within: .seconds(2))
        }
      },
      Case("a stalled reader and two signals", "it ends within a second, saved", rounds: 6) { round in
        try await stall(round) { limber in
          limber.send(SIGTERM)
          limber.send(SIGTERM)
          try await limber.ends(143, within: .seconds(1))
        }
      },
      Case("a stalled reader and a closed terminal", "it ends within two seconds, saved", rounds: 6) {
        round in
        try await stall(round) { limber in
          limber.terminal.hangUp()
          try await limber.ends(129, within: .seconds(2))
        }
      },
      Case("a stalled reader that goes on", "so does the session", rounds: 4) { round in
        try await stall(round) { limber in
          limber.isWatched = true
          try await limber.ends(0, within: .seconds(30))
        }
      },
      Case("a picture that fails to be sent", "all is drawn again, and the session goes on", rounds: 6) {
        round in
        try await round.home { home in
          let disk = FaultyDisk(
            call: 6 + 5 * round.number, fault: .error(EIO, stays: false), place: .terminals)
          let setting = TerminalRun.Setting(
            arguments: TerminalRun.Setting.drill(10), environment: try await disk.environment(in: home))
          try await round.sit(setting, in: home) { limber in
            try await limber.see("the last exercise") {
              disk.wasMet(in: home) && $0.terminal.display.text.first?.hasSuffix("3 of 3") == true
            }
            try await limber.ends(0)
          }
        }
      },
      Case("a stalled reader and a fault", "it dies by the signal at once", rounds: 4) { round in
        try await stall(round) { limber in
          limber.send(SIGSEGV)
          try await limber.ends(139, within: .seconds(2))
        }
      },
    ]
  }

  /// Looks for a while, and then no more until the terminal is full.
  private static func stall(_ round: Round, _ then: (TerminalRun) async throws -> Void) async throws {
    let setting = TerminalRun.Setting(
      arguments: TerminalRun.Setting.drill(10), rows: 60, columns: 200,
      shell: #"ulimit -c 0; exec "$@""#)
    try await round.sit(setting) { limber in
      try await limber.seeScreen()
      try await limber.wait(round.dice.time(to: 400))
      limber.isWatched = false
      // Another size makes it draw everything again.
      for size in 0..<60 {
        limber.terminal.resize(rows: 60 - size % 2, columns: 200)
        try await Task.sleep(for: .milliseconds(20))
      }
      try await then(limber)
    }
  }
}
