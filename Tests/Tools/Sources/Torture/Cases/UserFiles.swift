import Rig

/// Files in a person's own folder that nobody would write, or only somebody who means harm.
enum UserFiles {
  static var cases: [Case] {
    [
      Case(
        "a hostile routine beside the good ones", "it is left out, told, and sends nothing of its own",
        rounds: files.count
      ) {
        round in
        try await look(round) { try home(of: $0, "routines/hostile.yaml", files[round.number]) }
      },
      Case(
        "a hostile exercise beside the good ones", "it is left out, told, and sends nothing of its own",
        rounds: files.count
      ) {
        round in
        try await look(round) { try home(of: $0, "exercises/bridge.yaml", files[round.number]) }
      },
      Case("hostile settings", "they are told, and the rest goes on", rounds: files.count) { round in
        try await look(round) { try home(of: $0, "config.yaml", files[round.number]) }
      },
      Case("hostile file names", "they are left out and send nothing of their own", rounds: names.count) {
        round in
        try await look(round) { try home(of: $0, "routines/" + names[round.number], Drill.short) }
      },
      Case("things that are no files in one's own folders", "nothing is waited for", rounds: strangers.count)
      { round in
        try await look(round, shell: #"cd "$XDG_CONFIG_HOME/limber/routines"; "# + strangers[round.number])
      },
    ]
  }

  private static func home(of home: Home, _ file: String, _ text: String) throws {
    try home.write(text, to: "config/limber/" + file)
  }

  /// Starts at home, looks at the list, follows a good routine.
  private static func look(_ round: Round, shell: String = ":", _ prepare: (Home) throws -> Void = { _ in })
    async throws
  {
    try await round.home { home in
      try prepare(home)
      let list = try await Limber(home: home).run("list", "routines")
      try must([0].contains(list.status), .status, "list ends with \(list.status): \(list.errors)")
      let said = list.output + list.errors
      let isPlain = said.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 32 && !(0x7f...0x9f).contains($0.value) && $0.value != 0x202e)
      }
      try must(isPlain, .words, said.debugDescription)
      try await round.sit(TerminalRun.Setting(arguments: [], shell: shell + #"; exec "$@""#), in: home) {
        limber in
        try await limber.see("Today:")
        try await limber.wait(.milliseconds(200))
        limber.type("q")
        try await limber.ends(0)
      }
      try await round.sit(
        TerminalRun.Setting(arguments: ["start", "desk-break", "--speed", "1000"]), in: home
      ) {
        try await $0.ends(0)
      }
    }
  }

  private static let files = [
    "", "\0", "\u{feff}", "name", "name: [", "{}", "- - - -",
    "name: \"\\e[2J\\e]0;title\\a\"\nmain: [bridge]\n",
    "name: \"\u{202e}desrever\"\nmain: [bridge]\n", "name: a\u{1b}[31m\nmain: [bridge]\n",
    "name: x\nmain: [\"\u{1b}]52;c;aGk=\u{7}\"]\n", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n",
    String(repeating: "[", count: 60_000), String(repeating: "a: {", count: 5000),
    "name: " + String(repeating: "x", count: 60_000) + "\nmain: [bridge]\n",
    String(repeating: "x", count: 2_000_000),
    "name: x\nmain: [{exercise: bridge, sets: 99999999999999999999, reps: .nan}]\n",
    "name: x\nmain: [{exercise: bridge, sets: -1, reps: 1e999}]\n", "!!python/object:os.system ls\n",
    "%YAML 9.9\n---\n",
    "name: x\nmain: [hostile/hostile, ../../etc/passwd]\n", "? {a: b}\n: c\n",
    "name: 👩‍👩‍👧\u{301}\u{301}\u{301}\nmain: [bridge]\n",
  ]
  private static let names = [
    "\u{1b}[2J.yaml", "a\nb.yaml", "\u{202e}lmay.yaml", ".yaml", "...yaml", " .yaml", "-rf.yaml",
    "UPPER.yaml", "ünï.yaml",
    String(repeating: "x", count: 240) + ".yaml", "daily.yml", "%s%n.yaml", "on-your-back.yaml",
  ]
  private static let strangers = [
    "mkfifo a.yaml", "mkdir a.yaml", "ln -s a.yaml a.yaml", "ln -s /dev/zero a.yaml", "ln -s /dev/tty a.yaml",
    "ln -s /etc/passwd a.yaml", "ln -s / a.yaml", "ln -s /nowhere a.yaml", "chmod 000 drill.yaml",
    "cd ..; rm -r routines; ln -s /proc routines",
    "cd ..; rm -r routines; echo > routines", "for i in $(seq 500); do echo x > r$i.yaml; done",
  ]
}
