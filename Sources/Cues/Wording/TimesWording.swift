import Engine
import Text

extension Wording {
  /// Times, as one says them.
  enum Times {
    /// As `15 seconds` or `2 minutes`.
    static func time(_ time: Duration) -> String {
      let seconds = max(0, time.secondsRoundedUp)
      guard seconds >= 120 || seconds == 60 else { return seconds.counted("second") }
      let rest = seconds % 60
      return (seconds / 60).counted("minute") + (rest == 0 ? "" : " " + rest.counted("second"))
    }

    /// A long time in whole minutes, rounded up.
    static func minutes(_ time: Duration) -> String { max(1, time.minutesRoundedUp).counted("minute") }

    /// A time that is over in whole minutes, to the nearest.
    static func roundMinutes(_ time: Duration) -> String { max(1, time.wholeMinutes).counted("minute") }

    /// How long somebody was away.
    static func away(_ time: Duration) -> String {
      let seconds = time.secondsRoundedUp
      if seconds < 120 { return seconds.counted("second") }
      return seconds < 5400
        ? time.wholeMinutes.counted("minute") : ((seconds + 1800) / 3600).counted("hour")
    }

    /// What a step still takes.
    static func left(_ time: Duration) -> String { "\(self.time(time)) left" }

    /// What the routine still takes.
    static func routineLeft(_ time: Duration, isLast: Bool) -> String {
      (isLast ? "The last one. " : "") + "\(minutes(time)) left."
    }

    static let halfway = "Half-way."
    /// In a walk.
    static let turnRound = "Half-way. Turn round."

    /// The last seconds, counted down.
    static func countdown(_ seconds: Int) -> String {
      switch seconds {
      case 1: "One."
      case 2: "Two."
      case 3: "Three."
      default: "\(seconds)."
      }
    }
  }
}
