import Glibc
import Rig

/// Sizes that no window should have, and windows that will not keep still.
enum Sizes {
  static var cases: [Case] {
    [
      Case("a storm of sizes", "the session goes on to its end", rounds: 6) { round in
        try await round.sit { limber in
          try await limber.seeScreen()
          for _ in 1...150 {
            let isAbsurd = Int.random(in: 0...5, using: &round.dice) == 0
            limber.terminal.resize(
              rows: isAbsurd
                ? [0, 1, 2, 500].randomElement(using: &round.dice) ?? 1
                : Int.random(in: 5...60, using: &round.dice),
              columns: isAbsurd
                ? [0, 1, 3, 500].randomElement(using: &round.dice) ?? 1
                : Int.random(in: 10...200, using: &round.dice))
            try await limber.wait(round.dice.time(to: 8))
          }
          limber.terminal.resize(rows: 24, columns: 80)
          try await limber.ends(0)
        }
      },
      Case("absurd sizes from the start", "it draws or says so, and ends when asked", rounds: sizes.count) {
        round in
        let (rows, columns) = sizes[round.number]
        try await round.sit(TerminalRun.Setting(rows: rows, columns: columns)) { limber in
          try await limber.wait(.milliseconds(600))
          limber.send(SIGTERM)
          let status = try await limber.ends(143, 69)
          let isTold = limber.text.contains("limber: the full screen can't be made: ")
          try must(isTold == (status == 69), .words, limber.text)
        }
      },
      Case("LINES and COLUMNS exported", "they neither shrink nor freeze the screen", rounds: exported.count)
      { round in
        let value = exported[round.number]
        let environment = ["LINES": value, "COLUMNS": value]
        try await round.sit(TerminalRun.Setting(environment: environment)) { limber in
          try await limber.see("the footer") { $0.terminal.display.text.last?.contains("pause") == true }
          limber.terminal.resize(rows: 30, columns: 100)
          try await limber.see("the footer below") {
            $0.terminal.display.text.last?.contains("pause") == true
          }
          limber.send(SIGTERM)
          try await limber.ends(143)
        }
      },
    ]
  }

  private static let sizes = [
    (0, 0), (1, 1), (1, 1000), (1000, 1), (1000, 1000), (2, 2), (11, 40), (12, 39), (12, 40), (65535, 65535),
    (0, 80),
  ]
  private static let exported = ["1", "0", "-1", "5", "99999", "abc", ""]
}
