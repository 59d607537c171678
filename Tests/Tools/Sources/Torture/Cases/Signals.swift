import Glibc
import Rig

/// Signals at random moments.
enum Signals {
  private static let names: [Int32: String] = [
    SIGTERM: "TERM", SIGINT: "INT", SIGHUP: "HUP", SIGQUIT: "QUIT", SIGSEGV: "SEGV", SIGABRT: "ABRT",
    SIGTRAP: "TRAP", SIGBUS: "BUS", SIGILL: "ILL", SIGFPE: "FPE", SIGSYS: "SYS", SIGUSR1: "USR1",
    SIGUSR2: "USR2", SIGALRM: "ALRM", SIGXCPU: "XCPU", SIGVTALRM: "VTALRM", SIGPROF: "PROF", SIGIO: "IO",
  ]

  static var cases: [Case] { ends + faults + others + elsewhere + storms }

  private static func each(
    _ signals: [Int32], _ words: String, _ must: String, rounds: Int
  ) -> [Case] {
    signals.map { signal in
      Case("\(words) \(names[signal] ?? "\(signal)")", must, rounds: rounds) { round in
        // Seven seconds long, so that it can't have ended by itself.
        try await round.sit(TerminalRun.Setting(arguments: TerminalRun.Setting.drill(10))) { limber in
          try await limber.seeScreen()
          try await limber.wait(round.dice.time(to: 4500))
          limber.send(signal)
          try await limber.ends(128 + signal, within: .seconds(2))
        }
      }
    }
  }

  private static var ends: [Case] {
    each(
      [SIGTERM, SIGINT, SIGHUP, SIGQUIT], "signal", "it saves, gives back and ends with 128 + its number",
      rounds: 10)
  }

  private static var faults: [Case] {
    each(
      [SIGSEGV, SIGABRT, SIGTRAP, SIGBUS, SIGILL, SIGFPE, SIGSYS], "fault",
      "it gives back and dies by the signal, at once", rounds: 4)
  }

  private static var others: [Case] {
    each(
      [SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO], "signal",
      "one that is not for it ends it as cleanly", rounds: 2)
  }

  /// What isn't the full screen of a session.
  private static var elsewhere: [Case] {
    [
      Case("a signal in lines", "it saves and ends with 128 + its number", rounds: 12) { round in
        let signal = [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGKILL, SIGSEGV][round.number % 6]
        let setting = TerminalRun.Setting(arguments: TerminalRun.Setting.drill(10) + ["--plain"])
        try await round.sit(setting) { limber in
          try await limber.see("Drill")
          try await limber.wait(round.dice.time(to: 4500))
          limber.send(signal)
          try await limber.ends(128 + signal, within: .seconds(2))
        }
      },
      Case("stopped and continued in lines", "the session goes on to its end", rounds: 4) { round in
        try await round.sit(TerminalRun.Setting(arguments: TerminalRun.Setting.drill(40) + ["--plain"])) {
          limber in
          try await limber.see("Drill")
          for _ in 1...5 {
            limber.send(SIGSTOP)
            try await limber.wait(round.dice.time(to: 200))
            limber.send(SIGCONT)
            try await limber.wait(round.dice.time(to: 200))
          }
          try await limber.ends(0)
        }
      },
      Case("the terminal is closed on lines", "it ends within two seconds, saved", rounds: 6) { round in
        try await round.sit(TerminalRun.Setting(arguments: TerminalRun.Setting.drill(10) + ["--plain"])) {
          limber in
          try await limber.see("Drill")
          try await limber.wait(round.dice.time(to: 4500))
          limber.terminal.hangUp()
          try await limber.ends(129, within: .seconds(2))
        }
      },
      Case("a signal on any other screen", "it gives back and ends with 128 + its number", rounds: 36) {
        round in
        let keys = ["", "h", "b", "s", "l", "g", "a", "?", "\r"][round.number % 9]
        let signal = [SIGTERM, SIGHUP, SIGKILL, SIGABRT][round.number / 9]
        try await round.sit(TerminalRun.Setting(arguments: [])) { limber in
          try await limber.see("Today:")
          limber.type(keys)
          try await limber.wait(round.dice.time(to: 400))
          limber.send(signal)
          try await limber.ends(128 + signal, within: .seconds(2))
        }
      },
    ]
  }

  private static var storms: [Case] {
    [
      Case("a storm of signals that end nothing", "the session goes on to its end", rounds: 4) { round in
        try await round.sit { limber in
          try await limber.seeScreen()
          for _ in 1...300 {
            limber.send(
              [SIGWINCH, SIGCONT, SIGPIPE, SIGXFSZ, SIGCHLD, SIGURG].randomElement(using: &round.dice)
                ?? SIGCONT)
            try await limber.wait(.milliseconds(Int.random(in: 0...4, using: &round.dice)))
          }
          try await limber.ends(0)
        }
      },
      Case("two signals at once", "the second does not spoil what the first began", rounds: 12) { round in
        try await round.sit(TerminalRun.Setting(arguments: TerminalRun.Setting.drill(10))) { limber in
          try await limber.seeScreen()
          try await limber.wait(round.dice.time(to: 4500))
          let ends = [SIGTERM, SIGINT, SIGHUP, SIGQUIT]
          let one = ends.randomElement(using: &round.dice) ?? SIGTERM
          let other = ends.randomElement(using: &round.dice) ?? SIGTERM
          limber.send(one)
          limber.send(other)
          try await limber.ends(128 + one, 128 + other, within: .seconds(2))
        }
      },
      Case("stopped and continued from outside", "it draws again and goes on to its end", rounds: 6) {
        round in
        try await round.sit { limber in
          try await limber.seeScreen()
          for _ in 1...5 {
            try await limber.wait(round.dice.time(to: 200))
            limber.send(SIGSTOP)
            try await limber.wait(round.dice.time(to: 200))
            let before = limber.terminal.display.bytes
            limber.send(SIGCONT)
            try await limber.see("all of it drawn again") { $0.terminal.display.bytes > before + 500 }
          }
          try await limber.ends(0)
        }
      },
      Case("^Z and fg from a shell", "the shell gets its terminal, and limber gets it again", rounds: 6) {
        round in
        try await stop(round, by: "") { $0.type("\u{1a}") }
      },
      Case("TSTP from outside and fg", "the shell gets its terminal, and limber gets it again", rounds: 6) {
        round in
        try await stop(round, by: "(sleep 1.5; pkill -TSTP -P $$ limber) & ") { _ in }
      },
      Case("too small a stack", "it dies by SIGSEGV or goes on, and gives the terminal back", rounds: 20) {
        round in
        let shell = #"ulimit -c 0; ulimit -s \#(100 + 16 * round.number); exec "$@""#
        // Before the full screen is open the toolchain's own account of a crash would wait for a key.
        let environment = ["SWIFT_BACKTRACE": "enable=no"]
        try await round.sit(TerminalRun.Setting(environment: environment, shell: shell)) {
          try await $0.ends(0, 139)
        }
      },
    ]
  }

  private static func stop(_ round: Round, by words: String, _ stop: (TerminalRun) -> Void) async throws {
    let shell =
      words + #""$@"; stty -a | grep -q ' icanon' && echo SHELL HAS IT; fg > /dev/null; exit $?"#
    let setting = TerminalRun.Setting(arguments: TerminalRun.Setting.drill(10), shell: "set -m; " + shell)
    try await round.sit(setting) { limber in
      try await limber.seeScreen()
      try await limber.wait(round.dice.time(to: 800))
      stop(limber)
      try await limber.see("PAUSED")
      limber.type("\u{3}")
      try await limber.ends(130)
      try must(limber.text.contains("SHELL HAS IT"), .terminal, "the shell got a terminal in full screen")
    }
  }
}
