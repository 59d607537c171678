import Journal

/// What the log says of what came in and of what was decided: its kind, and nothing of what the person typed, felt or did.
protocol Logged {
  var logged: String { get }
}

extension Logged {
  /// The name of a case, without what belongs to it.
  var caseName: String { Mirror(reflecting: self).children.first?.label ?? "\(self)" }

  var logged: String { caseName }
}

extension Effect: Logged {}

extension JournalError: Logged {}

extension Message: Logged {
  /// For an error also its kind.
  var logged: String {
    switch self {
    case .notSaved(let error), .notRead(let error): "\(caseName) (\(error.logged))"
    default: caseName
    }
  }
}
