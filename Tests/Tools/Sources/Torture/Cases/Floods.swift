import Glibc
import Rig

/// What a cat, a paste or a terminal's own answers type.
enum Floods {
  static var cases: [Case] {
    [
      Case("a flood of random bytes in a session", "it ends when asked", rounds: 8) { round in
        try await flood(["start", "drill", "--cleared", "--pain", "1"], round) {
          $0.dice.bytes(64, without: signals)
        }
      },
      Case("a flood of random bytes at home", "it ends when asked", rounds: 8) { round in
        try await flood([], round) { $0.dice.bytes(64, without: signals) }
      },
      Case("a flood of keys", "it ends when asked", rounds: 8) { round in
        try await flood([], round) { round in
          (1...8).flatMap { _ in Array((keys.randomElement(using: &round.dice) ?? "").utf8) }
        }
      },
      Case(
        "a flood of half characters and torn sequences", "keys are understood after it", rounds: torn.count
      ) {
        round in
        let arguments = ["start", "drill", "--cleared", "--pain", "1"]
        let setting = TerminalRun.Setting(arguments: arguments, echoes: false, isFollowed: false)
        try await round.sit(setting) { limber in
          try await limber.see("GET READY")
          limber.terminal.type(torn[round.number])
          try await limber.wait(.seconds(3))
          // Whatever it was taken for: out of a question, or on to the next exercise; and then a pause.
          limber.type("n")
          try await limber.wait(.milliseconds(400))
          limber.type(" ")
          try await limber.see("PAUSED")
          limber.send(SIGTERM)
          try await limber.ends(0, 143, within: .seconds(2))
        }
      },
    ]
  }

  /// ^C, ^Z and ^\, of which the driver makes signals.
  private static let signals = "\u{3}\u{1a}\u{1c}"
  private static let keys = [
    "q", "\u{1b}", "\r", " ", "n", "p", "r", "x", "e", "i", "c", "m", "v", "?", "+", "-", "[", "]", "y", "g",
    "h", "s", "f",
    "1", "9", "\u{1b}[A", "\u{1b}[B", "\u{1b}[C", "\u{1b}[D", "\u{1b}[5~", "\u{1b}[6~", "\u{1b}OA", "\u{7f}",
    "\t",
  ]
  private static let torn: [[UInt8]] = [
    [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0x1b], [0x1b, 0x5b], [0x1b, 0x4f], [0xff, 0xfe, 0xfd], [0],
    Array("\u{1b}[200~zzz\u{1b}[201~".utf8),
    Array("\u{1b}[?62;c\u{1b}[24;80R\u{1b}]11;rgb:0000/0000/0000\u{7}".utf8),
    Array("\u{1b}[<0;10;10M\u{1b}[<0;10;10m\u{1b}[I\u{1b}[O".utf8), Array(repeating: 0x1b, count: 1000),
    Array(repeating: UInt8(ascii: "z"), count: 4000),
  ]

  private static func flood(_ arguments: [String], _ round: Round, _ some: (Round) -> [UInt8]) async throws {
    let setting = TerminalRun.Setting(arguments: arguments, echoes: false, isFollowed: false)
    try await round.sit(setting) { limber in
      try await limber.seeScreen()
      for _ in 1...150 where !limber.hasEnded {
        limber.terminal.type(some(round))
        try await limber.wait(.milliseconds(3))
      }
      limber.send(SIGTERM)
      try await limber.ends(0, 143, within: .seconds(5))
    }
  }
}
