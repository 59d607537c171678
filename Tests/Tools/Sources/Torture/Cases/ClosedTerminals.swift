import Rig

/// The window is closed.
enum ClosedTerminals {
  static var cases: [Case] {
    let must = "it ends within two seconds, saved, and does not spin"
    return [
      Case("the terminal is closed", must, rounds: 8) { try await close($0, shell: nil) },
      Case("the terminal is closed and HUP ignored", must, rounds: 8) {
        try await close($0, shell: #"trap '' HUP; exec "$@""#)
      },
      Case("the terminal of another session is closed", must, rounds: 8) {
        // Only what is read and written tells it.
        try await close($0, shell: #"trap '' HUP; setsid -w "$@"; exit $?"#)
      },
      Case("the terminal is closed while paused", must, rounds: 4) { round in
        try await round.sit { limber in
          try await limber.see("GET READY")
          limber.type(" ")
          try await limber.see("PAUSED")
          limber.terminal.hangUp()
          try await limber.ends(129, within: .seconds(2))
        }
      },
    ]
  }

  private static func close(_ round: Round, shell: String?) async throws {
    // Seven seconds long, so that it can't have ended by itself.
    try await round.sit(TerminalRun.Setting(arguments: TerminalRun.Setting.drill(10), shell: shell)) {
      limber in
      try await limber.seeScreen()
      try await limber.wait(round.dice.time(to: 4500))
      limber.terminal.hangUp()
      try await limber.ends(129, within: .seconds(2))
    }
  }
}
