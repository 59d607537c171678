import Rig

/// No terminal where one should be, and descriptors that are closed.
enum Descriptors {
  static var cases: [Case] {
    [
      Case(
        "no terminal on an end, or on both", "the session goes on in lines to its end, kept",
        rounds: ends.count
      ) { round in
        let setting = TerminalRun.Setting(shell: #""$@" 2> "$HOME/errors" \#(ends[round.number])"#)
        try await round.sit(setting) { limber in
          try await limber.ends(0)
          try must(try limber.home.read("errors") == "", .words, try limber.home.read("errors"))
          let last = try await Limber(home: limber.home).json("last")
          try must(last["outcome"]?.text == "completed", .step, "\(last)")
        }
      },
      Case(
        "closed descriptors 0, 1 and 2", "it runs or says why not; the journal stays whole",
        rounds: closed.count * 5
      ) {
        round in
        let ends = closed[round.number % closed.count]
        let arguments = commands[round.number / closed.count]
        try await round.home { home in
          // First a journal, which nobody may take for standard output.
          try await round.sit(in: home) { try await $0.ends(0) }
          let setting = TerminalRun.Setting(arguments: arguments, shell: #"exec "$@" \#(ends)"#)
          try await round.sit(setting, in: home) { limber in
            try await limber.ends(0, 1, 69, 74, 141)
          }
        }
      },
      Case("standard output is full", "it says so, with a status that is not 0", rounds: commands.count - 1) {
        round in
        let setting = TerminalRun.Setting(
          arguments: commands[round.number + 1], shell: #""$@" > /dev/full 2> "$HOME/errors"; exit $?"#)
        try await round.home { home in
          try await round.sit(in: home) { try await $0.ends(0) }
          try await round.sit(setting, in: home) { limber in
            try await limber.ends(1)
            try must(try home.read("errors").contains("standard output"), .words, try home.read("errors"))
          }
        }
      },
      Case(
        "standard output is closed by its reader", "it ends at once, as any program does",
        rounds: commands.count - 1
      ) { round in
        let setting = TerminalRun.Setting(
          arguments: commands[round.number + 1],
          shell: #"{ "$@" 2> /dev/null; echo $? > "$HOME/status"; } | exec true"#)
        try await round.home { home in
          try await round.sit(in: home) { try await $0.ends(0) }
          try await round.sit(setting, in: home) { limber in
            try await limber.ends(0, within: .seconds(3))
            try must(try home.read("status") == "141\n", .status, try home.read("status"))
          }
        }
      },
    ]
  }

  private static let ends = [
    "< /dev/null", "> /dev/null", "< /dev/null > /dev/null", "< /", "| cat > /dev/null",
    "< /dev/zero",
  ]
  private static let closed = ["<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-"]
  private static let commands = [
    TerminalRun.Setting.drill(200), ["last"], ["history", "--json"], ["list"], ["guide", "red-flags"],
  ]
}
