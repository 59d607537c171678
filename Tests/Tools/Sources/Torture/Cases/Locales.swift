import Foundation
import Rig

/// Other characters than UTF-8, and characters that are wide, combine or turn.
enum Locales {
  static var cases: [Case] {
    [
      Case("a locale without UTF-8", "all that is sent is ASCII, own names with it", rounds: plain.count) {
        round in
        try await round.home { home in
          try home.write(Drill.file.replacing("name: Press", with: "name: \(names[0])"), to: drill)
          let environment: [String: String?] = ["LANG": nil, "LC_ALL": plain[round.number]]
          try await round.sit(TerminalRun.Setting(environment: environment), in: home) { limber in
            try await seePlace(limber)
            try await limber.ends(0)
            try must(limber.terminal.display.isASCII, .words, limber.text)
          }
        }
      },
      Case("wide and combining names of one's own", "each screen keeps its columns", rounds: names.count * 3)
      { round in
        try await round.home { home in
          let name = names[round.number / 3]
          try home.write(Drill.file.replacing("name: Press", with: "name: \(name)"), to: drill)
          let (rows, columns) = [(24, 80), (12, 40), (60, 200)][round.number % 3]
          try await round.sit(TerminalRun.Setting(rows: rows, columns: columns), in: home) { limber in
            try await seePlace(limber)
            try await limber.ends(0)
          }
        }
      },
    ]
  }

  /// The heading of the first exercise, which stands for all of its reps.
  private static func seePlace(_ limber: TerminalRun) async throws {
    try await limber.see("a place in the heading") {
      $0.terminal.display.text.first?.contains(/1(\/| of )3/) == true
    }
  }

  private static let drill = "config/limber/routines/drill.yaml"
  private static let plain = ["C", "POSIX", "de_DE.ISO-8859-1", "xx_XX.nonsense", "C.utf9", ""]
  private static let names = [
    "Übung für den Rücken", "脚を上げる練習", "e\u{301}tirement", "تمرين الظهر", "👩‍👩‍👧 stretch", "한국어 운동",
    "a\u{300}\u{301}\u{302}\u{303}\u{304}",
  ]
}
