import Catalogue
import Engine
import Text

/// The phrases that cues are made of.
enum CueWords {
  /// A time as one says it, as `15 seconds` or `2 minutes`.
  static func time(_ time: Duration) -> String {
    let seconds = max(0, time.secondsRoundedUp)
    guard seconds >= 120 || seconds == 60 else { return seconds.counted("second") }
    let rest = seconds % 60
    return (seconds / 60).counted("minute") + (rest == 0 ? "" : " " + rest.counted("second"))
  }

  /// A long time in whole minutes, rounded up.
  static func minutes(_ time: Duration) -> String {
    max(1, (time.secondsRoundedUp + 59) / 60).counted("minute")
  }

  /// A time that is over in whole minutes, to the nearest.
  static func roundMinutes(_ time: Duration) -> String {
    max(1, (time.secondsRoundedUp + 30) / 60).counted("minute")
  }

  /// How long somebody was away.
  static func away(_ time: Duration) -> String {
    let seconds = time.secondsRoundedUp
    if seconds < 120 { return seconds.counted("second") }
    return seconds < 5400
      ? ((seconds + 30) / 60).counted("minute") : ((seconds + 1800) / 3600).counted("hour")
  }

  /// What "right" is of, as `right leg`.
  static func side(_ side: Side, of exercise: Exercise) -> String {
    "\(side.rawValue) \(exercise.sideNoun ?? "side")"
  }

  /// The last seconds, counted down.
  static func countdown(_ seconds: Int) -> String {
    switch seconds {
    case 1: "One."
    case 2: "Two."
    case 3: "Three."
    default: "\(seconds)."
    }
  }

  /// What to do with the breath; `nil` where it is left to itself.
  static func breath(_ breath: Breath) -> String? {
    switch breath {
    case .in: "breathe in"
    case .out: "breathe out"
    case .natural: nil
    }
  }

  static func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .noEasier: "No easier version of this one."
    case .noReps: "No reps to count in this one."
    case .limit: "That is the limit."
    }
  }

  /// A sentence begun with a capital and ended with a full stop.
  static func sentence(_ words: String) -> String {
    let text = words.prefix(1).uppercased() + words.dropFirst()
    return text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }

  /// The first sentence of a text.
  static func firstSentence(_ text: String) -> String {
    text.firstRange(of: ". ").map { String(text[..<$0.lowerBound]) + "." } ?? text
  }

  /// How to get into position; a person's own exercise may say it in its first step alone.
  static func setup(of exercise: Exercise) -> String? { exercise.spoken?.setup ?? exercise.steps.first }

  /// What to do once the work begins; `nil` where an exercise of one's own leaves it to the phases of its reps.
  static func action(of exercise: Exercise) -> String? {
    exercise.spoken?.action ?? exercise.prescription.cue
  }

  /// Parts put together by commas.
  static func list(_ parts: String?...) -> String { parts.compactMap { $0 }.joined(separator: ", ") }
}
