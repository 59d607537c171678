import Foundation
import Journal
import Rig
import TestSupport

/// Journals that are damaged, not to be written, or somebody else's as well.
enum Journals {
  static var cases: [Case] { damage + places + company }

  /// A journal with two sessions, as a program wrote it.
  private static let sound = Task {
    var bytes = Data()
    try await Round(0, Dice(seed: 0), Tally()).home { home in
      try home.write(Drill.short, to: "config/limber/routines/drill.yaml")
      for _ in 1...2 {
        let sitting = try TerminalRun(
          TerminalRun.Setting(arguments: TerminalRun.Setting.drill(400)), in: home)
        try await sitting.ends(0)
      }
      bytes = FileManager.default.contents(atPath: home.dataFolder + "/journal.db") ?? Data()
    }
    return bytes
  }

  private static var damage: [Case] {
    let promise = "it works, or sets it aside untouched, says so and keeps the session in a fresh one"
    return [
      Case("a journal with a damaged byte", promise, rounds: 80) { round in
        var bytes = try await sound.value
        // The beginning of a page says most about it.
        let page = 4096 * Int.random(in: 0..<bytes.count / 4096, using: &round.dice)
        let place =
          round.number < 40
          ? round.number * 3
          : page + Int.random(in: 0..<4096, using: &round.dice) / (round.number % 2 == 0 ? 40 : 1)
        bytes[place] ^= UInt8.random(in: 1...255, using: &round.dice)
        try await open(bytes, round)
      },
      Case("a journal cut short", promise, rounds: 60) { round in
        let bytes = try await sound.value
        let length =
          round.number < 20 ? round.number * 7 : bytes.count * (round.number - 20) / 40 + round.number % 3
        try await open(bytes.prefix(length), round)
      },
      Case(
        "a journal with each byte of its first page and of each page's beginning damaged, or cut at each such length",
        "it is read, or set aside untouched, or refused and left alone", rounds: 32
      ) { round in
        let bytes = try await sound.value
        let folder = try TemporaryFolder()
        let file = folder.path("journal.db")
        for place in stride(from: round.number, to: bytes.count, by: 32) {
          var damaged = bytes
          damaged[place] ^= UInt8.random(in: 1...255, using: &round.dice)
          guard place < 4096 || place % 4096 < 100 else { continue }
          await Task.yield()
          for input in [damaged, bytes.prefix(place)] {
            try input.write(to: URL(fileURLWithPath: file))
            let journal = try? Journal(path: file)
            let sessions = try? journal?.sessions()
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
            let aside = names.first { $0.hasPrefix("journal-damaged-2") && $0.hasSuffix(".db") }
            let kept = FileManager.default.contents(atPath: aside.map(folder.path) ?? file)
            if aside != nil || sessions == nil {
              try must(isSame(kept, input), .journal, "byte \(place): what was there is no more")
            }
            for name in names { unlink(folder.path(name)) }
          }
        }
      },
      Case("a journal that is something else", promise, rounds: 4) { round in
        try await open(
          [Data("rubbish".utf8), Data(), Data(count: 100_000), Data("SQLite format 3\0".utf8)][round.number],
          round)
      },
    ]
  }

  /// Whether a journal was kept byte by byte; SQLite counts in its header how often it was changed, and by which version.
  private static func isSame(_ kept: Data?, _ bytes: Data) -> Bool {
    guard let kept else { return false }
    if kept == bytes { return true }
    func plain(_ data: Data) -> [UInt8] {
      data.enumerated().map {
        (24..<28).contains($0.offset) || (92..<100).contains($0.offset) ? 0 : $0.element
      }
    }
    return plain(kept) == plain(bytes)
  }

  private static func open(_ bytes: Data, _ round: Round) async throws {
    try await round.home { home in
      try home.write("", to: "data/limber/journal.db")
      try bytes.write(to: URL(fileURLWithPath: home.dataFolder + "/journal.db"))
      let setting = TerminalRun.Setting(arguments: TerminalRun.Setting.drill(1000), columns: 400)
      let sitting = try TerminalRun(setting, in: home)
      let status = try await sitting.ends(0, 74)
      try sitting.checkTerminal(isXterm: true)
      let aftermath = Aftermath(home: home)
      try await aftermath.checkProcesses()

      let names = try FileManager.default.contentsOfDirectory(atPath: home.dataFolder)
      let aside = names.filter { $0.hasPrefix("journal-damaged-2") && $0.hasSuffix(".db") }
      // Where some entries alone are damaged they are left out, and a copy is kept.
      let isTold = ["The journal was damaged: it was set aside as ", "the journal as it was is kept as "]
        .contains { sitting.text.contains($0) }
      try must(isTold != aside.isEmpty, .words, "set aside: \(aside)\n\(sitting.text)")
      if let name = aside.first {
        let kept = FileManager.default.contents(atPath: home.dataFolder + "/" + name)
        try must(isSame(kept, bytes), .journal, "what was set aside is not what was there: \(names)")
        try must(status == 0, .status, "status \(status) with a fresh journal\n\(sitting.text)")
      }
      if status == 74 {
        // A byte that makes it look like the work of a later limber, or of a later SQLite, which only reads it.
        let isTold = ["written by a later version", "can't be written: attempt to write a readonly database"]
          .contains { sitting.text.contains($0) }
        try must(isTold, .words, sitting.text)
        let kept = FileManager.default.contents(atPath: home.dataFolder + "/journal.db")
        return try must(kept == bytes, .journal, "a journal that is only read was changed")
      }
      // Where nothing showed the damage yet, the doctor looks at every page.
      let doctor = try await Limber(home: home).run("doctor")
      if !aside.isEmpty || doctor.status == 0 {
        try await aftermath.checkJournal(sitting.drill)
      } else {
        try must(doctor.output.contains("damaged"), .words, doctor.output + doctor.errors)
      }
    }
  }

  private static var places: [Case] {
    [
      Case(
        "a folder or a file that may not be written", "one sentence and 74, or told on the screen",
        rounds: locks.count
      ) {
        round in
        try await round.home { home in
          let asNobody = getuid() == 0 ? "exec setpriv --reuid=65534 --regid=65534 --clear-groups" : "exec"
          try await round.sit(in: home) { try await $0.ends(0) }
          let (shell, arguments) = locks[round.number]
          let owner = getuid() == 0 ? #"chown -R 65534 "$HOME"; "# : ""
          let setting = TerminalRun.Setting(arguments: arguments, shell: owner + shell + asNobody + #" "$@""#)
          try await round.sit(setting, in: home) { limber in
            let status = try await limber.ends(0, 74)
            if status == 74 { try must(limber.text.contains("journal"), .words, limber.text) }
            chmod(home.path + "/data", 0o700)
            chmod(home.dataFolder, 0o700)
            chmod(home.dataFolder + "/journal.db", 0o600)
          }
        }
      },
      Case("something else where the journal should be", "one sentence and 74", rounds: strangers.count) {
        round in
        let make =
          #"mkdir -p "$XDG_DATA_HOME/limber"; cd "$XDG_DATA_HOME/limber"; "# + strangers[round.number]
        try await round.home { home in
          let sitting = try TerminalRun(TerminalRun.Setting(shell: make + #"; exec "$@""#), in: home)
          try await sitting.ends(74, within: .seconds(8))
          try sitting.checkTerminal(isXterm: true)
          try must(sitting.text.contains("limber: the journal"), .words, sitting.text)
          try await Aftermath(home: home).checkProcesses()
        }
      },
      Case("homes that are not there", "it runs, or says in one sentence why not", rounds: homes.count) {
        round in
        let setting = TerminalRun.Setting(
          arguments: ["start", "desk-break", "--speed", "1000"], shell: homes[round.number] + #" "$@""#)
        try await round.sit(setting) { limber in
          let status = try await limber.ends(0, 74)
          if status == 74 { try must(limber.text.contains("limber: the journal"), .words, limber.text) }
        }
      },
    ]
  }

  private static let locks = [
    (#"chmod 500 "$XDG_DATA_HOME/limber"; "#, TerminalRun.Setting.drill(400)),
    (#"chmod 400 "$XDG_DATA_HOME/limber/journal.db"; "#, TerminalRun.Setting.drill(400)),
    (#"chmod 000 "$XDG_DATA_HOME/limber/journal.db"; "#, TerminalRun.Setting.drill(400)),
    (#"chmod 000 "$XDG_DATA_HOME"; "#, TerminalRun.Setting.drill(400)),
    (#"chmod 500 "$XDG_DATA_HOME/limber"; "#, ["history"]),
    (#"chmod 400 "$XDG_DATA_HOME/limber/journal.db"; "#, ["last"]),
  ]
  private static let strangers = [
    "mkdir journal.db", "ln -s journal.db journal.db", "ln -s /dev/full journal.db", "mkfifo journal.db",
    "ln -s /nowhere/at/all journal.db",
  ]
  private static let homes = [
    #"exec env -u XDG_DATA_HOME"#, #"exec env XDG_DATA_HOME="#, #"exec env XDG_DATA_HOME=relative"#,
    #"exec env XDG_DATA_HOME=/proc/nowhere"#, #"exec env XDG_DATA_HOME=/dev/null"#,
    #"exec env XDG_CONFIG_HOME=/dev/null"#,
    #"mkdir "$HOME/gone"; cd "$HOME/gone"; rmdir "$HOME/gone"; exec"#,
  ]

  private static var company: [Case] {
    [
      Case("two programs on one journal", "both keep all they showed", rounds: 12) { round in
        try await round.home { home in
          let one = try TerminalRun(TerminalRun.Setting(arguments: TerminalRun.Setting.drill(30)), in: home)
          let other = try TerminalRun(TerminalRun.Setting(arguments: TerminalRun.Setting.drill(40)), in: home)
          try await one.wait(round.dice.time(to: 2000))
          if round.number % 2 == 1 { other.send(SIGKILL) }
          // Both are looked at, or one would wait for the other.
          let deadline = ContinuousClock.now + .seconds(20)
          while !one.hasEnded || !other.hasEnded, ContinuousClock.now < deadline {
            one.look()
            try await other.wait(.milliseconds(5))
          }
          try await one.ends(0)
          if try await other.ends(0, 137) == 137 { await round.killed() }
          try one.checkTerminal(isXterm: true)
          try other.checkTerminal(isXterm: true)
          let aftermath = Aftermath(home: home)
          try await aftermath.checkProcesses()
          try await aftermath.checkJournal()
          // The one that began earlier is done later, so neither place says whose a session is.
          let sessions = try await Limber(home: home).json("history").elements
          try must(sessions.count == 2 || round.number % 2 == 1, .journal, "\(sessions.count) sessions")
          let completed = sessions.filter { $0["outcome"]?.text == "completed" }
          try must(completed.count >= (round.number % 2 == 0 ? 2 : 1), .step, "\(completed.count) completed")
          for session in completed { try one.drill.check(session) }
          let others = sessions.first { $0["outcome"]?.text != "completed" } ?? completed.last
          try other.drill.check(others)
        }
      },
      Case("a journal that somebody else has locked", "it says NOT SAVED or why not, and 74", rounds: 4) {
        round in
        try await round.home { home in
          try await round.sit(in: home) { try await $0.ends(0) }
          let sitting = try TerminalRun(
            TerminalRun.Setting(arguments: TerminalRun.Setting.drill(100)), in: home)
          try await sitting.wait(round.dice.time(to: 500))
          let file = Glibc.open(home.dataFolder + "/journal.db", O_RDWR | O_CLOEXEC)
          // SQLite's bytes for its locks: pending, reserved, shared.
          var lock = flock(l_type: Int16(F_WRLCK), l_whence: 0, l_start: 0x4000_0000, l_len: 512, l_pid: 0)
          let isLocked = fcntl(file, F_SETLK, &lock) == 0
          // A write that waited for long has made it pause.
          let deadline = ContinuousClock.now + .seconds(30)
          while !sitting.hasEnded, ContinuousClock.now < deadline {
            try await sitting.wait(.milliseconds(200))
            if sitting.text.contains("PAUSED") { sitting.type(" ") }
          }
          let status = try await sitting.ends(0, 74)
          try must(isLocked, .trial, "the journal could not be locked")
          if status == 74 { try must(sitting.text.contains("the journal"), .words, sitting.text) }
          close(file)
          try sitting.checkTerminal(isXterm: true)
          try await Aftermath(home: home).checkJournal(sitting.drill)
        }
      },
    ]
  }
}
