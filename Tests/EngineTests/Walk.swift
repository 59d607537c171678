import Engine
import TestSupport

/// What happens to a session, at random: commands, times that pass, and times of being away.
struct Walk {
  /// One thing that happens.
  enum Move {
    case wait(Duration)
    case press(Command, after: Duration)
    case away(Duration)
  }

  let moves: [Move]

  init(_ random: inout Dice) {
    // Past getting ready first, and half of the time to the second exercise.
    var moves = random.below(2) == 0 ? [] : [Move.press(.skip, after: .zero)]
    moves.append(.wait(.milliseconds(random.below(40_000))))
    for _ in 0..<8 {
      switch random.below(20) {
      case 0..<6: moves.append(.wait(Self.time(&random)))
      case 6: moves.append(.away(Self.time(&random)))
      default: moves.append(.press(Self.command(&random), after: Self.time(&random)))
      }
    }
    self.moves = moves
  }

  /// Mostly seconds; at times nothing, a step backwards, a hair, or longer than anybody lives.
  private static func time(_ random: inout Dice) -> Duration {
    switch random.below(60) {
    case 0..<6: .zero
    case 6..<8: .milliseconds(-random.below(100_000))
    case 8..<12: .nanoseconds(random.below(1_000_000))
    case 12..<15: .seconds(random.below(60))
    case 15: .seconds(random.below(100_000_000_000))
    default: .milliseconds(random.below(7000))
    }
  }

  private static let goingOn = Command.allCases.filter { $0 != .end }

  private static func command(_ random: inout Dice) -> Command {
    // The end comes rarely, or little else would.
    switch random.below(60) {
    case 0: .end
    case 1..<16: .resume
    case 16..<22: .countRep
    default: random.pick(Self.goingOn)
    }
  }
}
