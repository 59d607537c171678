import Rig

/// Within tmux, which is a terminal and a way to lose one.
enum InTmux {
  private static let start = "limber start drill --speed 20"

  static var cases: [Case] {
    [
      Case("a pane of tmux that is killed", "limber ends within two seconds, saved", rounds: 3) { round in
        try await lend(round) { terminal in
          try await terminal.enter(start)
          let limber = try await terminal.running()
          try await Task.sleep(for: round.dice.time(to: 1500))
          try await terminal.tmux("kill-pane")
          _ = try await eventually("end of limber", within: .seconds(2)) { limber.isGone ? true : nil }
        }
      },
      Case("a tmux that is killed", "limber ends within two seconds, saved", rounds: 3) { round in
        try await lend(round) { terminal in
          try await terminal.enter(start)
          let limber = try await terminal.running()
          try await Task.sleep(for: round.dice.time(to: 1500))
          try await terminal.tmux("kill-server")
          _ = try await eventually("end of limber", within: .seconds(2)) { limber.isGone ? true : nil }
        }
      },
      Case("a storm of sizes in tmux", "the shell's screen comes back", rounds: 3) { round in
        try await lend(round) { terminal in
          try await terminal.enter(start)
          for _ in 1...60 {
            try await terminal.resize(
              columns: Int.random(in: 2...200, using: &round.dice),
              rows: Int.random(in: 2...60, using: &round.dice))
          }
          try await terminal.resize(columns: 80, rows: 24)
          try must(try await terminal.prompt() == 0, .status, "not 0")
          let modes = try await terminal.modes()
          try must(modes == "0 1", .terminal, "full screen and cursor: \(modes)")
        }
      },
    ]
  }

  private static func lend(_ round: Round, _ use: (TerminalSession) async throws -> Void) async throws {
    try await round.home { home in
      try await TerminalSession.lend(in: home, use)
      let aftermath = Aftermath(home: home)
      try await aftermath.checkProcesses()
      try await aftermath.checkJournal()
    }
  }
}
