import Engine
import Text

extension Wording {
  /// The pane that counts to the next break.
  enum Breaks {
    static let title = "Breaks"
    static func rhythm(_ rhythm: BreakRhythm) -> String { "every \(Words.minutes(rhythm.minutes))" }
    static func minutes(_ minutes: Int) -> String { Words.minutes(max(1, minutes)) }
    /// In large letters.
    static let standUp = "stand up"
    static let up = "up"
    /// Beside a number of minutes.
    static let unit = "min"
    static let away = "away"

    static func next(at time: TimeOfDay, _ moves: [String]) -> String {
      "Next break at \(time.written)" + (moves.isEmpty ? "." : ": \(moves.inWords(last: "and")).")
    }

    static func now(_ moves: [String], _ length: Duration) -> String {
      "Time to get up: \(moves.inWords(last: "and")), \(Words.seconds(length.secondsRoundedUp))."
    }

    static let noMoves = "Time to get up. Walk about for a minute, as far as it is comfortable."

    static func goesOn(_ weekday: Weekday, _ time: TimeOfDay, inDays days: Int) -> String {
      let day =
        switch days {
        case 0: ""
        case 1: "tomorrow "
        default: "on \(weekday.name) "
        }
      return "The next hours with breaks begin \(day)at \(time.written)."
    }

    static let sleeps = "Nobody answered two breaks in a row, so it is quiet. Enter counts on."
  }
}
