import Text

/// Everything that statistics say to a person; nothing else of this target holds a sentence.
enum Wording {
  /// How often something was done, and when last.
  static func done(_ times: Int, last day: Day) -> String {
    "\(times == 1 ? "once" : times.counted("time")), last on \(day.written)"
  }
}
