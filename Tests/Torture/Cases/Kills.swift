import Glibc
import Rig

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
        try await round.sit(Sitting.Setting(arguments: arguments)) { limber in
          try await limber.wait(.seconds(5) + round.dice.time(to: 12_000))
          limber.send(SIGKILL)
          try await limber.ends(137)
        }
      },
      Case("kill -9 while the journal is made", "the next start makes it whole", rounds: 40) { round in
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
    ]
  }
}
