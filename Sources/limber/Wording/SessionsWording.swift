import Journal
import Text

extension Wording {
  /// Sessions that were done.
  enum Sessions {
    static let none = "No session yet."
    static let noneToTell = "no session yet."
    static func notDone(_ exercise: String) -> String { "You have not done \(exercise) yet." }
  }

  /// A session that is told.
  enum Logging {
    static func noDay(_ word: String) -> String {
      "--on takes a day such as 2026-11-28, or yesterday, not \(word.printable)."
    }
    static func toCome(_ word: String) -> String { "\(word.printable) is still to come." }
    static func written(_ session: String) -> String { "Written down: \(session)" }
  }

  /// A session set right.
  enum Amending {
    static let nothing = """
      Nothing to amend: say what with --pain-before N|none, --pain-after N|none, --hurt ID, --not-hurt ID, \
      --note TEXT, --leave-out or --take-in.
      """
    static func bothWays(_ exercise: String) -> String {
      "--hurt and --not-hurt both name \(exercise.printable)."
    }
    static let rehearsal = "that was a rehearsal: it counts for nothing, so there is nothing to set right."
    static func noExercise(_ word: String, among exercises: [String]) -> String {
      "\(word.printable) is no exercise of that session; these are: "
        + "\(exercises.map(\.printable).joined(separator: ", "))."
    }
    static let gone = "that session is not there any more."
    static let underWay = "that session is still under way: amend it once it is over."
  }

  /// Sessions carried from one journal to another.
  enum Exchange {
    static let nothingExported = "nothing was exported."
    static func exported(_ sessions: Int) -> String { "\(sessions.counted("session")) exported." }
    static func progress(_ done: Int, of all: Int) -> String { "\(done) of \(all) sessions" }

    static func imported(_ tally: Journal.Tally) -> String {
      var parts = [
        "\(tally.added.counted("session")) imported",
        "\(tally.same) \(tally.same == 1 ? "was" : "were") here already",
      ]
      if tally.replaced > 0 { parts.append("\(tally.replaced) brought up to date") }
      if tally.stayed > 0 {
        parts.append("\(tally.stayed) kept as known here, though the file has it otherwise")
      }
      return parts.joined(separator: ", ") + "."
    }
  }

  /// What is deleted, and asked before.
  enum Forgetting {
    static let nothing = "limber keeps nothing of that here."
    static func file(_ path: String, _ what: String) -> String { "\(path.printable): \(what)" }
    static let deleteAll = "Delete all of this?"
    static func cannotDelete(_ path: String, _ why: String) -> String {
      "\(path.printable) can't be deleted: \(why)."
    }
    static let deleted = "Deleted."
    static let noSession = "There is no session yet."
    static let noneOlder = "Nothing is older than that."
    static func older(_ old: Journal.Old, than days: Int) -> String {
      let isAre = old.sessions + old.others == 1 ? "is" : "are"
      return "\(amount(old)) \(isAre) more than \(days.counted("day")) old."
    }
    static func copyStays(_ path: String) -> String { "\(path.printable) may hold them as well, and stays." }
    static func forget(_ old: Journal.Old) -> String {
      "Forget \(old.sessions + old.others == 1 ? "it" : "them")?"
    }
    static func forgotten(_ old: Journal.Old) -> String { "\(amount(old)) forgotten." }
    private static func amount(_ old: Journal.Old) -> String {
      let sessions = old.sessions.counted("session")
      if old.others == 0 { return sessions }
      let others =
        old.others == 1
        ? "1 other entry" : "\(old.others) other entries"
      return old.sessions == 0 ? others : "\(sessions) and \(others)"
    }
    static let nobodyHere =
      "nobody is here to say yes, so nothing was deleted; --yes deletes without asking."
    static func ask(_ question: String) -> String { "\(question) Nothing brings it back. Type yes:" }
    static let yes = "yes"
    static let nothingDeleted = "nothing was deleted."
    static let followed = "another limber is following a session; end it first."
  }
}
