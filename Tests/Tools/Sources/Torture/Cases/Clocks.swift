import Foundation
import Rig

/// Time zones that are odd, and that change.
///
/// The clock itself can't be set from here: sleep and clock changes are held by
/// tests of the engine and of the coach, which are given their time.
enum Clocks {
  static var cases: [Case] {
    [
      Case("odd time zones", "the session is kept, with a time that can be read", rounds: zones.count) {
        round in
        let environment = ["TZ": zones[round.number]]
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

  private static let zones = [
    "Europe/Berlin", "Pacific/Apia", "Pacific/Kiritimati", "Asia/Kathmandu", "America/St_Johns",
    "Antarctica/Troll",
    "UTC+14", "UTC-99", "", ":", "nonsense", "../../etc/passwd", "/dev/zero", "CET-1CEST,M3.5.0,M10.5.0/3",
    String(repeating: "x", count: 5000), "\u{1b}[2J",
  ]
}
