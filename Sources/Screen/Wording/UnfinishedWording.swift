import Text

extension Wording {
  /// A session that was left behind.
  enum Unfinished {
    static let title = "Unfinished session"
    /// In large letters.
    static let unfinished = "Unfinished"
    static let ask = "Go on?"
    static let askWhole = "Go on with it?"
    static let isOutdated = "Its exercises have changed since, so it can't be resumed."

    /// Where it was.
    ///
    /// - Parameters:
    ///   - exercise: What was being done; `nil` when it can't be gone on with.
    ///   - set: Which of several sets.
    static func place(_ routine: String, minutes: Int, at exercise: String?, set: Int?) -> String {
      let time = minutes == 0 ? "less than a minute in" : "\(minutes.counted("minute")) in"
      let parts = [routine, time, exercise.map { "at \($0)" }, set.map { "set \($0)" }]
      return parts.compactMap { $0 }.joined(separator: ", ") + "."
    }
  }
}
