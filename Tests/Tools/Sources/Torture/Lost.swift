/// Something that was lost, and so a fault of the program.
struct Lost: Error {
  /// What can be lost.
  enum Kind: String, CaseIterable {
    case step = "acknowledged steps lost"
    case journal = "journals broken"
    case terminal = "terminals not given back"
    case process = "processes left"
    case status = "wrong exit statuses"
    case words = "wrong or missing sentences"
    case end = "hangs"
    case trial = "trials that could not be made"
  }

  let kind: Kind
  let what: String

  init(_ kind: Kind, _ what: String) {
    self.kind = kind
    self.what = what
  }
}

/// Holds a trial to something that must be true.
func must(_ isTrue: Bool, _ kind: Lost.Kind, _ what: @autoclosure () throws -> String) throws {
  if !isTrue { throw Lost(kind, try what()) }
}
