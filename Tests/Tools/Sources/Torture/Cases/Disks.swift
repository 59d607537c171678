import Foundation
import Rig

/// Disks and limits that run out.
enum Disks {
  static var cases: [Case] { calls + settings + limits }

  /// Every call that changes a file fails once, the first time and then the second, until none is left to fail.
  private static var calls: [Case] {
    [(ENOSPC, "ENOSPC", false), (EIO, "EIO", false), (ENOSPC, "ENOSPC", true), (EIO, "EIO", true)].map {
      error, name, stays in
      Case(
        "\(name) at the n-th call\(stays ? " and ever after" : "")",
        "it says NOT SAVED and 74, or nothing is lost", rounds: 8
      ) { round in
        try await FaultyDisk.eachCall(round, of: 8, .error(error, stays: stays)) { disk, home in
          try home.write(Drill.short, to: "config/limber/routines/drill.yaml")
          let setting = TerminalRun.Setting(
            arguments: TerminalRun.Setting.drill(400), environment: try await disk.environment(in: home)
          )
          try await round.sit(setting, in: home) { limber in
            let status = try await limber.ends(0, 74)
            guard status == 74 else { return }
            let isTold = limber.text.contains("can't be written") || limber.text.contains("can't be opened")
            try must(isTold, .words, limber.text)
          }
        }
      }
    }
  }

  private static var settings: [Case] {
    let old = "# mine\nget-ready: 5\n"
    let faults: [(String, FaultyDisk.Fault)] = [
      ("kill -9 before", .kill), ("EIO at", .error(EIO, stays: false)),
      ("ENOSPC at", .error(ENOSPC, stays: true)),
    ]
    return faults.map { name, fault in
      Case(
        "\(name) the n-th call while a setting is written", "the file is as it was, or as it is to be",
        rounds: 2
      ) { round in
        try await FaultyDisk.eachCall(round, of: 2, fault, in: .config) { disk, home in
          try home.write(old, to: "config/limber/config.yaml")
          let setting = TerminalRun.Setting(arguments: [], environment: try await disk.environment(in: home))
          try await round.sit(setting, in: home) { limber in
            try await limber.see("a screen, or an end") { $0.text.contains("Today:") || $0.hasEnded }
            limber.type("s")
            try await limber.wait(.milliseconds(60))
            limber.type("\u{1b}[C")
            try await limber.wait(.milliseconds(60))
            limber.send(SIGTERM)
            try await limber.ends(143, 137)
          }
          let text = try home.read("config/limber/config.yaml")
          try must(text == old || text.hasPrefix(old + "level: "), .journal, text.debugDescription)
        }
      }
    }
      + [
        Case("EIO at the n-th read", "it says so, or nothing is lost", rounds: 8) { round in
          try await FaultyDisk.eachCall(round, of: 8, .error(EIO, stays: false), countsReads: true) {
            disk, home in
            try home.write(Drill.short, to: "config/limber/routines/drill.yaml")
            // Something to be read.
            try await round.sit(TerminalRun.Setting(arguments: TerminalRun.Setting.drill(400)), in: home) {
              try await $0.ends(0)
            }
            let setting = TerminalRun.Setting(
              arguments: TerminalRun.Setting.drill(400), environment: try await disk.environment(in: home))
            try await round.sit(setting, in: home) { limber in
              let status = try await limber.ends(0, 74)
              if status == 74 { try must(limber.text.contains("the journal"), .words, limber.text) }
            }
            let sessions = try await Limber(home: home).json("history").elements
            try must(!sessions.isEmpty, .journal, "the earlier session is gone")
          }
        }
      ]
  }

  private static var limits: [Case] {
    [
      Case("files that may grow no further", "it says NOT SAVED and 74, or nothing is lost", rounds: 24) {
        round in
        try await limit("ulimit -f \(round.number * 4)", round)
      },
      Case("a disk that can't lock files", "it says so with the way out, and 74", rounds: 3) { round in
        let error = [ENOLCK, ENOSYS, EOPNOTSUPP][round.number % 3]
        try await round.home { home in
          try home.write(Drill.short, to: "config/limber/routines/drill.yaml")
          let setting = TerminalRun.Setting(
            arguments: TerminalRun.Setting.drill(400),
            environment: try await FaultyDisk.withoutLocks(error, in: home))
          try await round.sit(setting, in: home) { limber in
            try await limber.ends(74)
            try must(limber.text.contains("can't lock files"), .words, limber.text)
            try must(limber.text.contains("XDG_DATA_HOME"), .words, limber.text)
          }
        }
      },
      Case("a limit of open files", "it runs, or says in one sentence why not", rounds: 20) { round in
        // With fewer the language's own libraries give up.
        try await limit("ulimit -n \(round.number + 14)", round)
      },
      Case("a disk that is full", "it says NOT SAVED and 74, or nothing is lost", rounds: 8) { round in
        let size = 16 + 8 * round.number
        // What was on the small disk goes with it, so it is brought to where it can be looked at.
        let shell = #"""
          mkdir -p "$XDG_DATA_HOME"; exec 9< "$XDG_DATA_HOME"
          mount -t tmpfs -o size=\#(size)k none "$XDG_DATA_HOME" || exit 99
          "$@" 9<&-; status=$?; cp -a "$XDG_DATA_HOME/." /proc/self/fd/9/; exit $status
          """#
        let setting = TerminalRun.Setting(shell: #"exec unshare -rm sh -c '\#(shell)' sh "$@""#)
        try await round.sit(setting) { limber in
          let status = try await limber.ends(0, 74)
          if status == 74 { try must(limber.text.contains("the journal"), .words, limber.text) }
        }
      },
    ]
  }

  private static func limit(_ words: String, _ round: Round) async throws {
    try await round.sit(TerminalRun.Setting(shell: #"ulimit -c 0; \#(words); exec "$@""#)) { limber in
      let status = try await limber.ends()
      // Without a descriptor to spare not even the loader of programs gets anywhere.
      try must([0, 1, 65, 69, 74, 127].contains(status), .status, "status \(status)\n\(limber.text)")
      if ![0, 127].contains(status) { try must(limber.text.contains("limber: "), .words, limber.text) }
    }
  }
}
