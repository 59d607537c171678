import Foundation
import Rig

/// Disks and limits that run out.
enum Disks {
  static var cases: [Case] { calls + limits }

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
          let setting = Sitting.Setting(
            arguments: ["start", "drill", "--speed", "400"], environment: try await disk.environment(in: home)
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

  private static var limits: [Case] {
    [
      Case("files that may grow no further", "it says NOT SAVED and 74, or nothing is lost", rounds: 24) {
        round in
        try await limit("ulimit -f \(round.number * 4)", round)
      },
      Case("a limit of open files", "it runs, or says in one sentence why not", rounds: 20) { round in
        // With fewer the language's own libraries give up.
        try await limit("ulimit -n \(round.number + 14)", round)
      },
      Case("a disk that is full", "it says NOT SAVED and 74, or nothing is lost", rounds: 8) { round in
        let size = 16 + 8 * round.number
        let mounts = #"mkdir -p "$XDG_DATA_HOME"; mount -t tmpfs -o size=\#(size)k none "$XDG_DATA_HOME""#
        // What was on the small disk is gone with it, so only what is said can be seen.
        let setting = Sitting.Setting(
          shell: #"exec unshare -m sh -c '\#(mounts) || exit 0; exec "$@"' sh "$@""#, isFollowed: false)
        try await round.sit(setting) { limber in
          let status = try await limber.ends(0, 74)
          if status == 74 { try must(limber.text.contains("the journal"), .words, limber.text) }
        }
      },
    ]
  }

  private static func limit(_ words: String, _ round: Round) async throws {
    try await round.sit(Sitting.Setting(shell: #"ulimit -c 0; \#(words); exec "$@""#)) { limber in
      let status = try await limber.ends()
      // Without a descriptor to spare not even the loader of programs gets anywhere.
      try must([0, 1, 65, 69, 74, 127].contains(status), .status, "status \(status)\n\(limber.text)")
      if ![0, 127].contains(status) { try must(limber.text.contains("limber: "), .words, limber.text) }
    }
  }
}
