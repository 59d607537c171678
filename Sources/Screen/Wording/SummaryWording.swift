import Text

extension Wording {
  /// What was done in a session.
  enum Summary {
    static let rehearsal = "rehearsal"
    static let leftOut = "left out"
    static let logged = "told"
    static let isRehearsal = "A rehearsal: it counts for nothing."
    static let isLogged = "Told afterwards, not seen: the exercises stand as the routine has them."
    static let isLeftOut = "Left out: it counts for nothing in statistics and advice."

    /// How it ended, in large letters.
    static let done = "Done"
    static let ended = "Ended"
    static let interrupted = "Interrupted"
    static let skipped = "Skipped"
    static let hurt = "It hurt"
    static let worse = "Pain went up"

    static func rose(from before: Int, to after: Int) -> String {
      "Your pain went up: \(Words.pain(before: before, after: after))."
    }
    static let afterRise =
      "Do less next time. See a doctor or a physiotherapist if it keeps growing or has not settled by next morning. \(Wording.Care.isOwn)"
    /// Behind pain before and after.
    static func change(_ rise: Int) -> String {
      rise == 0 ? ", the same" : ", \(abs(rise)) \(rise < 0 ? "less" : "more")"
    }

    static let next = "Next:"
    static func next(_ routine: String, afterRest days: Int) -> String {
      switch days {
      case 0: "\(routine), from tomorrow"
      case 1: "rest tomorrow, then \(routine)"
      default: "rest for \(days.counted("day")), then \(routine)"
      }
    }

    static let time = "Time:"
    static let pain = "Pain:"
    static let note = "Note:"
    static let hurtMark = "Hurt:"
    static func inAll(_ time: String) -> String { "\(time) in all" }
    static func active(_ time: String) -> String { "active \(time)" }
    static func gettingReady(_ time: String) -> String { "getting ready \(time)" }
    static func resting(_ time: String) -> String { "resting \(time)" }
    static func paused(_ time: String) -> String { "paused \(time)" }
    static func away(_ time: String) -> String { "away \(time)" }

    /// How it ended, and what became of its exercises.
    ///
    /// - Parameters:
    ///   - onBothSides: How many of the exercises were done on both sides.
    ///   - statuses: How many came to what, such as "2 done".
    static func outcome(_ outcome: String, exercises: Int, onBothSides: Int, _ statuses: [String]) -> String {
      let both = onBothSides == 1 ? "one" : onBothSides == exercises ? "all" : "\(onBothSides)"
      let what = exercises.counted("exercise") + (onBothSides == 0 ? "" : " (\(both) on both sides)")
      let all = statuses.isEmpty ? what : "\(what): \(statuses.joined(separator: ", "))"
      return "Session \(outcome). \(all)."
    }

    static func reps(_ reps: Int, of target: Int) -> String {
      reps >= target ? reps.counted("rep") : "\(reps) of \(target.counted("rep"))"
    }
    static func seconds(_ seconds: Int, of target: Int) -> String {
      seconds >= target ? "\(seconds) s" : "\(seconds) of \(target) s"
    }
    static func sets(_ sets: Int) -> String { sets.counted("set") }

    static func done(_ count: Int, of all: Int) -> String { "\(count) of \(all) done" }
    static func hurt(_ count: Int) -> String { "\(count) hurt" }
    static func pain(before: Int?, after: Int?) -> String? {
      switch (before, after) {
      case (let before?, let after?): "pain \(before) to \(after)"
      case (let before?, nil): "pain \(before)"
      case (nil, let after?): "pain \(after) after"
      case (nil, nil): nil
      }
    }
    /// In a column.
    static func done(_ share: String) -> String { "\(share) done" }
  }
}
