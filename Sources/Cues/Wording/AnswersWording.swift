import Catalogue
import Engine
import Text

extension Wording {
  /// What a person is waiting to hear after a key: that something was taken in, or why it wasn't.
  enum Answers {
    static let getReady = "Get ready."
    static let standsBy = "When you are ready, press Enter."
    static let stopped = "Stopped. Ease out of it and rest."
    static let slower = "Slower reps."
    static let faster = "Faster reps."
    static let youCount = "You count."
    static let limberCounts = "limber counts."

    static func now(_ reps: Int) -> String { "Now \(reps.counted("rep"))." }

    static func left(_ time: Duration) -> String { "\(Times.left(time))." }

    /// Why it stands still.
    ///
    /// - Parameter left: What the step still takes, where that is told.
    static func paused(_ reason: Pause, left: Duration?) -> String {
      let left = left.map(Times.left)
      return switch reason {
      case .asked: "Paused." + (left.map { " \($0)." } ?? "")
      case .noRep: "Paused. No rep for a while."
      case .away(let time): "Paused. \(list("Away \(Times.away(time))", left))."
      }
    }

    static func goOn(left: Duration?) -> String { "Go on." + (left.map { " \(Times.left($0))." } ?? "") }

    /// The session in one sentence.
    static func ended(isWhole: Bool, done: Int, of exercises: Int, hurt: Int, in time: Duration) -> String {
      let amount = done == exercises && done > 1 ? "All \(done)" : "\(done) of \(exercises)"
      return (isWhole ? "The end. " : "Ended. ")
        + "\(amount) \("exercise".plural(of: exercises)) done"
        + (hurt > 0 ? ", \(hurt) hurt," : "") + " in \(Times.roundMinutes(time))."
    }

    /// Where the session is.
    static func whereabouts(_ snapshot: Snapshot, _ step: Step, of facts: PlanFacts) -> String {
      let exercise = facts.exercise(of: step), sets = facts.sets(of: step)
      let place = list(
        exercise.name, step.side.map(exercise.name), sets > 1 ? Steps.set(step.set, of: sets) : nil,
        step.rep.map { "rep \($0) of \(facts.reps(of: step))" })
      let doing: String? =
        switch step.kind {
        case .ready: "Getting ready."
        case .switch: "Changing sides."
        case .rest: "Resting."
        case .hold, .rep, .timed: nil
        }
      let left = step.kind == .rep ? nil : "\(Times.left(snapshot.left))."
      return [doing, sentence(place), left, Times.routineLeft(snapshot.totalLeft, isLast: false)]
        .compactMap { $0 }.joined(separator: " ")
    }

    static func refused(_ refusal: Refusal) -> String {
      switch refusal {
      case .noEasier: "No easier version of this one."
      case .noReps: "No reps to count in this one."
      case .limit: "That is the limit."
      }
    }
  }
}
