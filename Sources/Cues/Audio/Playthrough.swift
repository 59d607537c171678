public import Catalogue
public import Engine

/// A plan followed to its end with nobody there to press a key: what is told, and when.
///
/// The session and the grammar are those of a live session, so both tell the same at the same moments.
public struct Playthrough: Sendable {
  /// What stands from a moment on until the next.
  public struct Chapter: Hashable, Sendable {
    /// What it is about.
    public let title: String
    /// When it begins.
    public let at: Duration
  }

  /// All cues, in order, with their times since the beginning.
  public let cues: [Cue]
  /// The exercises, each from its time to get ready on.
  public let chapters: [Chapter]
  /// How long it takes.
  public let length: Duration

  /// Follows a plan.
  public init(_ plan: Plan, catalogue: Catalogue, _ grammar: CueGrammar) {
    var plan = plan
    // A recording waits for nobody.
    plan.preferences.advance = .automatic
    var session = Session(plan, catalogue: catalogue, at: .zero)
    var cues = grammar.opening(session)
    var chapters = session.slot.map { [Chapter(title: $0.exercise.name, at: .zero)] } ?? []
    while let next = session.nextEvent {
      let before = session, events = session.advance(to: next)
      cues += grammar.cues(events, before: before, after: session)
      if session.outcome == nil, let slot = session.slot, session.step?.slot != before.step?.slot {
        chapters.append(Chapter(title: slot.exercise.name, at: next.offset))
      }
    }
    self.cues = cues
    self.chapters = chapters
    length = session.now.offset
  }

  /// All that is said, each sentence once.
  public var texts: [String] {
    var known: Set<String> = []
    return cues.compactMap(\.text).filter { known.insert($0).inserted }
  }
}
