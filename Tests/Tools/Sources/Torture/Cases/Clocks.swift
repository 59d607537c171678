import Foundation
import Rig

/// Time zones that are odd and that change, and clocks that are set; sleep is held by tests of the coach, which is given
/// its time.
enum Clocks {
  static var cases: [Case] { zones + clocks }

  private static var clocks: [Case] {
    [
      Case(
        "a clock that is set back and forth in a session", "it goes on to its end, and all is kept",
        rounds: 12
      ) { round in
        try await round.home { home in
          let environment = try await clock(in: home)
          try await round.sit(
            TerminalRun.Setting(arguments: TerminalRun.Setting.drill(10), environment: environment), in: home
          ) { limber in
            for _ in 0..<Int.random(in: 1...5, using: &round.dice) {
              try await limber.wait(round.dice.time(to: 1500))
              try set(Int.random(in: -40_000_000...40_000_000, using: &round.dice), in: home)
            }
            try await limber.ends(0, within: .seconds(30))
          }
        }
      },
      Case("sessions by clocks years apart", "each is kept, and advice goes on", rounds: 6) { round in
        try await round.home { home in
          let environment = try await clock(in: home)
          let years = [0, -20, 3, -1, 10].shuffled(using: &round.dice)
          for year in years {
            try set(year * 31_557_600, in: home)
            let setting = TerminalRun.Setting(environment: environment)
            try await round.sit(setting, in: home) { try await $0.ends(0) }
          }
          for command in [["history"], ["last"], ["today"], ["programme"]] {
            let result = try await Limber(home: home).run(command + ["--json"], with: environment)
            try must(result.status == 0, .status, "\(command): \(result.status) \(result.errors)")
          }
          let sessions = try await Limber(home: home).json("history").elements
          try must(sessions.count == years.count, .journal, "\(sessions.count) of \(years.count) sessions")
        }
      },
    ]
  }

  /// The variables with which a program goes by a clock that can be set.
  private static func clock(in home: Home) async throws -> [String: String?] {
    try set(0, in: home)
    return ["LD_PRELOAD": try await FaultLibrary.clock.value, "FAULTY_CLOCK": home.path + "/clock"]
  }

  private static func set(_ seconds: Int, in home: Home) throws { try home.write("\(seconds)", to: "clock") }

  private static var zones: [Case] {
    [
      Case("odd time zones", "the session is kept, with a time that can be read", rounds: names.count) {
        round in
        let environment = ["TZ": names[round.number]]
        try await round.home { home in
          try await round.sit(TerminalRun.Setting(environment: environment), in: home) {
            try await $0.ends(0)
          }
          let last = try await Limber(home: home).json("last")
          let text = last["started_at"]?.text ?? ""
          let date = try? Date(text, strategy: .iso8601)
          try must(date.map { abs($0.timeIntervalSinceNow) < 120 } ?? false, .step, "started at \(text)")
        }
      },
      Case("from time zone to time zone", "the latest session is the last one", rounds: 3) { round in
        try await round.home { home in
          for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "UTC"].shuffled(
            using: &round.dice)
          {
            let setting = TerminalRun.Setting(environment: ["TZ": zone])
            try await round.sit(setting, in: home) { try await $0.ends(0) }
          }
          let sessions = try await Limber(home: home).json("history").elements
          let dates = sessions.compactMap { try? Date($0["started_at"]?.text ?? "", strategy: .iso8601) }
          try must(
            dates.count == 4 && (dates == dates.sorted() || dates == dates.sorted(by: >)), .step, "\(dates)")
        }
      },
    ]
  }

  private static let names = [
    "Europe/Berlin", "Pacific/Apia", "Pacific/Kiritimati", "Asia/Kathmandu", "America/St_Johns",
    "Antarctica/Troll",
    "UTC+14", "UTC-99", "", ":", "nonsense", "../../etc/passwd", "/dev/zero", "CET-1CEST,M3.5.0,M10.5.0/3",
    String(repeating: "x", count: 5000), "\u{1b}[2J",
  ]
}
