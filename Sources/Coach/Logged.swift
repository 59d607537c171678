import Journal

/// What the log says of what came in and of what was decided: its kind, and nothing of what the person typed, felt or did.
protocol Logged {
  var logged: String { get }
}

extension Logged {
  /// The name of a case, without what belongs to it.
  var logged: String { Mirror(reflecting: self).children.first?.label ?? "\(self)" }
}

extension Effect: Logged {}

extension JournalError: Logged {}

extension Message: Logged {
  /// Of an error its kind as well.
  var logged: String {
    switch self {
    case .notSaved(let error), .notRead(let error): "\(caseName) (\(error.logged))"
    default: caseName
    }
  }

  private var caseName: String { Mirror(reflecting: self).children.first?.label ?? "\(self)" }
}
