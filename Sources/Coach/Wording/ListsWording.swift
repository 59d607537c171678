public import Advice

extension Wording {
  /// The library of exercises.
  enum Library {
    static let title = "Library"
    static let adding = "Add an exercise"
    static let any = "any"
    static let position = "Position"
    static let body = "Body"
    static let equipment = "Needs"
    static let noEquipment = "nothing"
    static let aim = "Aim"
  }

  /// The history.
  enum History {
    static let title = "History"
  }

  /// Lines in place of a screen.
  enum Lines {
    static func notUnderstood(_ line: String) -> String {
      "Not understood: \(line.isEmpty ? "Enter alone" : String(line.prefix(40)))."
    }
  }
}

extension [Change] {
  /// What undoing these changes means, in one line; `nil` for no changes.
  public var overruling: String? {
    guard !isEmpty else { return nil }
    return contains { if case .condition = $0.cause { true } else { false } }
      ? "as it is written, from now on and in every routine; ask your clinician first"
      : "as it is written, from now on and in every routine, until it hurts again"
  }
}
