import Catalogue
import Text

extension Wording {
  /// A routine on paper.
  enum Sheet {
    static let whenToStop = "When to stop"
    static let stops = [
      "Stop at once if pain is sharp, shooting, spreading or growing, or you feel numb or dizzy.",
      "Pain from 0 to 10: up to 3 is fine. 4 or 5 is acceptable if it settles by next morning. 6 and more is too much.",
      "If it goes up by 2, stop for today. At 7 and more, rest.",
    ]
    static let signs = "Before you begin: the warning signs"
    static let signsHint = "If one applies to you, do what its heading says."
    static let weekly = "Once a week, ask yourself"
    static let weeklyHint = "If one of these applies, ask your clinician; you may go on meanwhile."
    static let noDoctor =
      "limber is a coach. It does not diagnose and does not replace a doctor. Some of the signs and limits are limber's own; its guide says who says each."
    static let fourteenDays = "Fourteen days"
    static let done = "Done"
    static let pain = "Pain, 0 to 10"
    static let pictures = "In the pictures dark parts work or are stretched, and arrows show the way."

    static func about(level: String, minutes: Int) -> String {
      "Level \(level), about \(minutes.counted("minute"))."
    }
    static func needed(_ equipment: [String]) -> String? {
      equipment.isEmpty ? nil : "You need: \(equipment.joined(separator: ", "))."
    }
    static func page(_ number: Int, of count: Int, _ title: String) -> String {
      "\(title), page \(number) of \(count)"
    }

    static func reps(_ reps: Int, sets: Int) -> String {
      sets > 1 ? "\(sets.counted("set")) of \(reps.counted("rep"))" : reps.counted("rep")
    }
    static func time(_ seconds: Int, sets: Int, isHeld: Bool) -> String {
      "\(isHeld ? "Hold" : "Move") for \(time(seconds))" + (sets > 1 ? ", \(sets) times" : "")
    }
    static func pause(_ seconds: Int) -> String { ", hold each for \(time(seconds))" }
    static func sides(only side: Side?, noun: String?) -> String {
      side.map { ", \($0.rawValue) \(noun ?? "side") only" } ?? ", each side"
    }
    private static func time(_ seconds: Int) -> String {
      seconds >= 60 && seconds % 60 == 0 ? (seconds / 60).counted("minute") : seconds.counted("second")
    }
  }
}
