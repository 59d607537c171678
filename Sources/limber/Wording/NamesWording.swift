import Text

extension Wording {
  /// Words that name nothing, or several things.
  enum Names {
    /// What a name may be of.
    enum Kind: String {
      case topic, exercise, routine, programme
      case routineOrExercise = "routine or exercise"
      case exerciseOrRoutine = "exercise or routine"

      fileprivate var lists: String {
        switch self {
        case .topic: "`limber guide` lists the topics"
        case .exercise: "`limber list exercises` lists the exercises"
        case .programme: "`limber programme` lists the programmes"
        case .routine: "`limber list` lists the routines"
        case .routineOrExercise, .exerciseOrRoutine:
          "`limber list` lists the routines, `limber list exercises` the exercises, `limber programme` the programmes"
        }
      }
    }

    /// A word that names nothing, with the nearest that does, or where they are listed.
    static func nothing(_ kind: Kind, _ word: String, near: String?) -> String {
      "there is no \(kind.rawValue) \"\(word.printable)\". "
        + (near.map { "Did you mean \($0)?" } ?? "\(kind.lists).")
    }

    static func ambiguous(_ word: String, _ ids: [String]) -> String {
      "\"\(word.printable)\" is the name of \(ids.joined(separator: " and ")); write which by its id."
    }

    static func noCommand(_ word: String, near: String?) -> String {
      "there is no command \"\(word.printable)\". "
        + (near.map { "Did you mean \"\($0)\"?" } ?? "`limber help` lists the commands.")
    }

    static func noSession(_ word: String, near: String?) -> String {
      "there is no session \"\(word.printable)\". "
        + (near.map { "Did you mean \($0)?" } ?? "`limber history` shows them all.")
    }

    /// The beginning of several ids.
    ///
    /// - Parameter first: Some of the sessions, as a person knows them.
    static func severalSessions(_ word: String, _ count: Int, _ first: [String]) -> String {
      "\(word.printable) is the beginning of \(count) sessions: "
        + "\(first.joined(separator: ", "))\(count > first.count ? ", …" : ""). Write more of it."
    }

    /// A session by its id, and what the person knows it by.
    static func session(_ id: String, _ routine: String, _ day: String, _ time: String) -> String {
      "\(id.printable) (\(routine.printable), \(day) \(time))"
    }
  }
}
