import Catalogue
import Engine
import Screen
import Text

extension Wording {
  /// What a session under way says for a short time.
  enum InSession {
    static let noVoice = "No voice here: install espeak-ng or speech-dispatcher."
    static let turnRound = "Half-way. Turn round."
    static let easier = "the easier version"
    static func marks(_ marking: Output.Marking?, isOn: Bool) -> String {
      switch marking {
      case .tones: isOn ? "tones on" : "tones off"
      case .bell: isOn ? "bell on" : "bell off"
      case nil: "no tones here, and plain lines ring no bell"
      }
    }
    static let voiceOff = "voice off"

    static func voiceOn(_ program: String) -> String { "voice on (\(program))" }

    /// What is marked as hurting, with its side where it has one.
    static func felt(_ exercise: Exercise, _ side: Side?) -> String {
      exercise.name + (side.map { " (\(exercise.name(of: $0)))" } ?? "")
    }

    static func now(_ reps: Int) -> String { "now \(reps.counted("rep"))" }

    /// Seconds that were added, or taken away.
    static func added(_ seconds: Int64) -> String { "\(abs(seconds)) s \(seconds > 0 ? "more" : "less")" }

    static func pace(_ tempo: Int, fromNextReps: Bool) -> String {
      Words.pace(tempo) + (fromNextReps ? ", from the next reps on" : "")
    }

    static let youCount = "you count the reps"
    static let limberCounts = "limber counts the reps"

    static func refused(_ refusal: Refusal) -> String {
      switch refusal {
      case .noEasier: "no easier version here; n skips it"
      case .noReps: "this one has no reps to count"
      case .limit: "that is the limit"
      }
    }
  }

  /// The question how much it hurts.
  enum Pain {
    static let before = "How much does your back hurt right now?"
    static let after = "And now, after the session?"
  }

  /// What is rated beside pain.
  enum Activities {
    static func question(_ text: String) -> String { "\(text.printable): how does it go today?" }
  }
  enum Effort {
    static let question = "How hard was it?"
  }
}
