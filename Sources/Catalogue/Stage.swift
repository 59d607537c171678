/// What is done for a while: a few exercises or some routines in turn, one habit, and what it takes to go on.
public struct Stage: Hashable, Sendable {
  /// What is done in its sessions.
  public enum Work: Hashable, Sendable {
    /// Exercises of its own, as a routine known by the programme's id and the stage's number, such as `first-weeks/2`.
    case exercises(Routine)
    /// Routines in turn, by their ids; never none.
    case routines([String])
  }

  /// Its place in the programme, from 1.
  public let number: Int
  /// The name shown and spoken.
  public let name: String
  /// What is new in it, in a sentence or two.
  public let about: Statement
  /// What is done in its sessions.
  public package(set) var work: Work
  /// Who says to do these exercises and so much of them; none in a person's own file that names nobody.
  public let sources: [Source]
  /// The level of its sessions; `nil` for the one that suits the person.
  public let level: Level?
  /// On how many days of a week there are to be sessions, 1 to 7.
  public let daysAWeek: ClosedRange<Int>
  /// The one thing to look after in daily life meanwhile.
  public let habit: Habit
  /// What it takes to go on from it.
  public let condition: StageCondition

  package init(
    number: Int, name: String, about: Statement, work: Work, sources: [Source], level: Level?,
    daysAWeek: ClosedRange<Int>, habit: Habit, condition: StageCondition
  ) {
    self.number = number
    self.name = name
    self.about = about
    self.work = work
    self.sources = sources
    self.level = level
    self.daysAWeek = daysAWeek
    self.habit = habit
    self.condition = condition
  }

  /// The ids of the routines that it is done by, in turn.
  public var routines: [String] {
    switch work {
    case .exercises(let routine): [routine.id]
    case .routines(let ids): ids
    }
  }

  /// The exercises of its own, each once; none where it is done by routines in turn.
  public var exercises: [String] {
    guard case .exercises(let routine) = work else { return [] }
    return routine.items.reduce(into: []) { if !$0.contains($1.exercise) { $0.append($1.exercise) } }
  }

  /// Its own routine; `nil` where it is done by routines in turn.
  package var routine: Routine? { if case .exercises(let routine) = work { routine } else { nil } }
}

/// Something to look after in daily life.
public struct Habit: Hashable, Sendable {
  /// What to do, in one sentence.
  public let text: String
  /// The id of the page of the guide that says more.
  public let topic: String
  /// Who says so.
  public let sources: [Source]

  package init(text: String, topic: String, sources: [Source]) {
    self.text = text
    self.topic = topic
    self.sources = sources
  }
}

/// What it takes to go on from a stage, with pain that doesn't rise and nothing that hurt.
public struct StageCondition: Hashable, Sendable {
  /// Different days with a session.
  public let sessions: Int
  /// Days since the first of them, at least a week.
  public let days: Int
  /// Who says so.
  public let sources: [Source]

  package init(sessions: Int, days: Int, sources: [Source]) {
    self.sessions = sessions
    self.days = days
    self.sources = sources
  }
}
