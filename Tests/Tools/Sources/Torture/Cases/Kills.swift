import Foundation
import Rig
import TestSupport

/// Killed without warning.
enum Kills {
  static func cases(_ count: Int) -> [Case] {
    [
      Case("kill -9 at any moment", "every rep that was shown is kept, the journal is whole", rounds: count) {
        round in
        try await round.sit { limber in
          try await limber.wait(round.dice.time(to: 2600))
          limber.send(SIGKILL)
          try await limber.ends(0, 137)
        }
      },
      Case("kill -9 at the pace of a body", "every rep that was shown is kept", rounds: 8) { round in
        let arguments = ["start", "drill", "--cleared", "--pain", "2"]
        try await round.sit(TerminalRun.Setting(arguments: arguments)) { limber in
          try await limber.wait(.seconds(5) + round.dice.time(to: 12_000))
          limber.send(SIGKILL)
          try await limber.ends(137)
        }
      },
      Case("kill -9 while the journal is made", "the next start makes it whole", rounds: 15) { round in
        try await round.home { home in
          for _ in 1...3 {
            try await round.sit(in: home) { limber in
              try await limber.wait(.milliseconds(20) + round.dice.time(to: 60))
              limber.send(SIGKILL)
              try await limber.ends(137)
            }
          }
          try await round.sit(in: home) { try await $0.ends(0) }
        }
      },
      Case("kill -9 before the n-th change of a file", "every rep that was shown is kept", rounds: 8) {
        round in
        try await FaultyDisk.eachCall(round, of: 8, .kill) { disk, home in
          try home.write(Drill.short, to: "config/limber/routines/drill.yaml")
          let setting = TerminalRun.Setting(
            arguments: TerminalRun.Setting.drill(100), environment: try await disk.environment(in: home)
          )
          try await round.sit(setting, in: home) { try await $0.ends(0, 137) }
        }
      },
    ]
      + versions.map { version in
        Case(
          "kill -9 before the n-th change of a file while a journal of \(version) is brought up to date",
          "the next start finds all that was in it", rounds: 8
        ) { round in
          try await FaultyDisk.eachCall(round, of: 8, .kill) { disk, home in
            try home.write("", to: "data/limber/journal.db")
            try Data(contentsOf: journals.appendingPathComponent("journal-\(version).db"))
              .write(to: URL(fileURLWithPath: home.dataFolder + "/journal.db"))
            let limber = Limber(home: home)
            let killed = try await limber.run("last", with: try await disk.environment(in: home))
            if killed.status == 137 { await round.killed() }
            try must(killed.status == (disk.wasMet(in: home) ? 137 : 0), .status, "status \(killed.status)")
            let history = try await limber.json("history").elements.compactMap { $0["routine"]?.text }
            try must(
              history.sorted() == ["daily", "desk-break", "first-steps", "first-steps"], .step, "\(history)")
            try await Aftermath(home: home).checkJournal()
          }
        }
      }
  }

  /// Journals of earlier versions, as they were really written.
  private static let journals = Checkout.folder.appendingPathComponent("Tests/JournalTests/Versions")
  private static let versions = ["v1", "v2"]
}
