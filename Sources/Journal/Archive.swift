public import Catalogue
public import Engine
public import Foundation
public import Statistics

/// All that limber has kept, in the form that carries it between machines: `limber export` and `limber import`.
public struct Archive: Hashable, Sendable {
  /// An exercise that a person keeps although limber would not, and when that was said.
  public struct Retained: Hashable, Sendable {
    /// When it was said.
    public let at: Date
    /// The exercise's id.
    public let exercise: String
    /// The condition that it is kept despite; `nil` where it hurt.
    public let condition: Condition?

    /// An exercise that a person keeps, from a date on.
    public init(at: Date, exercise: String, condition: Condition? = nil) {
      self.at = at
      self.exercise = exercise
      self.condition = condition
    }
  }

  /// Whether a habit was kept to on a day, and when that was said.
  public struct HabitMark: Hashable, Sendable {
    /// The habit and the day.
    public let tick: HabitTick
    /// When it was said.
    public let at: Date
    /// Whether it was ticked; otherwise the tick was taken back.
    public let isTicked: Bool

    /// A mark of a habit on a day.
    public init(tick: HabitTick, at: Date, isTicked: Bool) {
      self.tick = tick
      self.at = at
      self.isTicked = isTicked
    }
  }

  /// The sessions, earliest first.
  public let sessions: [SessionRecord]
  /// The answers about the warning signs, in the order in which they were given.
  public let answers: [SignsAnswer]
  /// The exercises that are retained, in the order in which that was said.
  public let retained: [Retained]
  /// The activities with their ratings, in the order in which they were added.
  public var activities: [Activity] = []
  /// What was decided about programmes, in that order.
  public var choices: [ProgrammeChoice] = []
  /// What was answered when looking back, in that order.
  public var lookBacks: [LookBack] = []
  /// What was said of habits, by day.
  public var habits: [HabitMark] = []
  /// The breaks, earliest first.
  public var breaks: [BreakTaken] = []

  /// An archive of what is to be carried, in the order that its parts say; what isn't given here is added to it.
  public init(sessions: [SessionRecord] = [], answers: [SignsAnswer] = [], retained: [Retained] = []) {
    self.sessions = sessions
    self.answers = answers
    self.retained = retained
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { self == Archive() }
}
