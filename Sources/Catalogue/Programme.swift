/// An ordered list of stages over weeks, which moves by what was done and by how it went.
public struct Programme: Identifiable, Hashable, Sendable {
  /// The name of its file without the ending.
  public let id: String
  /// The name shown and spoken.
  public let name: String
  /// What it is, in a sentence or two.
  public let summary: Statement
  /// Whom it is for.
  public let audience: Statement
  /// Its place in lists, from 1; those without a place come last.
  public let order: Int
  /// What is done, one stage after the other; never none.
  public package(set) var stages: [Stage]
  /// The id of the programme that suits after it; `nil` where it names none.
  public let following: String?
  /// Where it comes from.
  public package(set) var origin = Origin.shipped

  package init(
    id: String, name: String, summary: Statement, audience: Statement, order: Int = .max, stages: [Stage],
    following: String? = nil
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.audience = audience
    self.order = order
    self.stages = stages
    self.following = following
  }

  /// What a stage is called where it stands as a routine.
  package static func name(ofStage number: Int, _ name: String, in programme: String) -> String {
    Wording.Programmes.stage(number, name, of: programme)
  }

  /// The stage with a number, or the nearest one to it.
  public func stage(_ number: Int) -> Stage { stages[max(1, min(stages.count, number)) - 1] }

  /// The ids of the routines that are its own, whole and by half.
  public var ownRoutines: Set<String> {
    let routines = stages.flatMap(\.routines)
    return Set(routines + routines.map(Routine.half))
  }
}

/// A sentence or two, and who says so.
public struct Statement: Hashable, Sendable {
  /// What is said.
  public let text: String
  /// Who says so; none in a person's own file that names nobody.
  public let sources: [Source]

  package init(text: String, sources: [Source]) {
    self.text = text
    self.sources = sources
  }
}
