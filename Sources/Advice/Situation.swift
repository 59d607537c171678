public import Catalogue
import Engine
public import Foundation
public import Statistics

/// All that advice is drawn from.
public struct Situation: Sendable {
  /// The sessions, latest first, rehearsals left out.
  public let sessions: [SessionFacts]
  /// What was marked as hurting.
  public let hurts: [Hurt]
  /// In how many sessions and breaks each exercise hurt since the person last chose to keep it.
  let timesHurt: [String: Int]
  /// The exercises that the person wants to go on with though they hurt, with when that was said.
  public let retained: [String: Date]
  /// Today.
  public let today: Day
  /// How many days a week the person wants to exercise.
  public let goal: Int
  /// The level that the person has chosen for good.
  public let chosenLevel: Level?
  /// The last answer about the warning signs; `nil` when they were never asked about.
  public let answer: SignsAnswer?
  /// When the person last said that a professional has seen and cleared them.
  public let seen: Date?
  /// What the person has told about their body.
  public let conditions: Set<Condition>
  /// The exercises that the person keeps as they are despite a condition.
  public let overruled: Set<Overruling>
  /// What each exercise that grows reached, by id, the latest session first.
  public let reached: [String: [Reached]]
  /// What the person has decided about programmes.
  public let choices: [ProgrammeChoice]
  /// What the person said when they looked back at a week.
  public let lookBacks: [LookBack]
  /// The days on which the person kept to a habit.
  public let ticks: [HabitTick]
  /// Where the person is, for the calendar day of an instant.
  public let timeZone: TimeZone
  /// What can be done.
  public let catalogue: Catalogue

  /// A situation, from what is known of the person and of what there is to do.
  ///
  /// - Parameter seen: When the person last said to have been cleared; without it the date of an answer that says so.
  public init(
    sessions: [SessionFacts], hurts: [Hurt], retained: [String: Date], today: Day,
    goal: Int, chosenLevel: Level? = nil, answer: SignsAnswer? = nil, seen: Date? = nil,
    conditions: Set<Condition> = [], overruled: Set<Overruling> = [],
    reached: [String: [Reached]] = [:], choices: [ProgrammeChoice] = [], lookBacks: [LookBack] = [],
    ticks: [HabitTick] = [], timeZone: TimeZone = .gmt, catalogue: Catalogue
  ) {
    self.sessions = sessions
    self.hurts = hurts
    let open = hurts.filter { hurt in retained[hurt.exercise].map { hurt.at > $0 } ?? true }
    timesHurt = Set(open).reduce(into: [:]) { $0[$1.exercise, default: 0] += 1 }
    self.retained = retained
    self.today = today
    self.goal = goal
    self.chosenLevel = chosenLevel
    self.answer = answer
    self.seen = seen ?? (answer?.clearance == .cleared ? answer?.at : nil)
    self.conditions = conditions
    self.overruled = overruled
    self.reached = reached
    self.choices = choices
    self.lookBacks = lookBacks
    self.ticks = ticks
    self.timeZone = timeZone
    self.catalogue = catalogue
  }

  /// Every warning sign, the gravest group first.
  public var signs: [WarningSign] { catalogue.warningSigns }

  /// How many sessions it is drawn from; three a day fill the longest stretch that a rule looks at.
  public static let memory = 150
  /// How many days back the way through a programme is worked out, whatever a clock once said: every programme is through its
  /// stages long before.
  public static let reach = 366
  /// Pain from which on only the gentlest is offered.
  public static let strongPain = 7
  /// Pain from which on it is too much for the same again.
  static let tooMuchPain = 6
  /// Pain that leaves room for more.
  static let mildPain = 3
  /// A rise in pain that is more than a slip of the finger.
  static let markedRise = 2
  /// The routine that is kind to a sore day.
  public static let gentlest = Catalogue.gentlestRoutine
  /// Days without a session after which somebody begins again.
  static let breakDays = 14
  /// Days after which pain says nothing about today any more, and an answer has to be given again.
  static let painLasts = 28
}

extension Situation {
  /// The level that suits today.
  ///
  /// It never rises by itself: to go up is advised, and done by the person.
  public var level: Level { Standing(self).level }

  func name(_ exercise: String) -> String { catalogue.name(of: exercise) }
}

extension Level {
  /// The next lower one; `nil` for the lowest.
  var below: Level? { self == .full ? .standard : self == .standard ? .gentle : nil }

  /// The next higher one; `nil` for the highest.
  var above: Level? { self == .gentle ? .standard : self == .standard ? .full : nil }

  /// The gentler of two.
  func atMost(_ other: Level) -> Level { isAbove(other) ? other : self }

  /// Whether it asks for more than another.
  func isAbove(_ other: Level) -> Bool {
    above == nil && other.above != nil || self == .standard && other == .gentle
  }
}
