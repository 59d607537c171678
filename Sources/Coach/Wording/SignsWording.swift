import Advice

extension Wording {
  /// The warning signs: why they are asked about, and why an answer isn't taken yet.
  enum Signs {
    /// In one line.
    static func reason(_ reason: SignsDue.Reason) -> String {
      switch reason {
      case .never: "Before your first session."
      case .afterBreak(let days): "You have not exercised for \(days) days."
      case .strongPain: "You said that it hurts a lot."
      case .rise(let before, let after): "Your pain went up from \(before) to \(after)."
      case .firstHurt: "An exercise hurt for the first time."
      case .fourWeeks: "You have not been asked for four weeks."
      }
    }

    static let notSeen = "Please look at every sign first."
    static let someTicked = "Enter goes on with what is ticked."
    static let noneTicked = "Nothing is ticked. n: none of these."

    /// What was ticked the last time that something was.
    static func ticked(_ signs: [String], on day: String) -> String {
      "You ticked on \(day): \(signs.joined(separator: "; "))."
    }

    static let flagged = "A warning sign applies to you: see someone first (f)."
  }
}
