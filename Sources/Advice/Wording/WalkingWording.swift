import Text

extension Wording {
  /// A walk, for somebody who walks.
  enum Walking {
    static func title(minutes: Int) -> String { "A walk, when you like: \(minutes.counted("minute"))" }

    static func why(_ reason: Walk.Reason) -> String {
      switch reason {
      case .first: "Start short, and add a little when it feels easy."
      case .asBefore: "As long as your last walks; a little more after a week of easy ones."
      case .longer: "A week of walks was easy, so it may be a little longer."
      case .worse: "Shorter for now, because your pain went up."
      case .again: "Shorter again, because you have not walked for a while."
      }
    }
  }
}
