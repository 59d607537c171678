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
  /// The exercises that the person wants to keep though they hurt, with when that was said.
  public let kept: [String: Date]
  /// Today.
  public let today: Day
  /// How many days a week the person wants to exercise.
  public let goal: Int
  /// The level that the person has chosen for good.
  public let own: Level?
  /// The last answer about the warning signs; `nil` when they were never asked about.
  public let answer: SignsAnswer?
  /// When the person last said that a professional has seen and cleared them.
  public let seen: Date?
  /// What the person has told about their body.
  public let conditions: Set<Condition>
  /// The exercises that the person keeps as they are despite a condition.
  public let overruled: Set<Overruling>
  /// Where the person is, for the calendar day of an instant.
  public let timeZone: TimeZone
  /// What can be done.
  public let catalogue: Catalogue

  /// A situation.
  ///
  /// - Parameter seen: When the person last said to have been cleared; without it the date of an answer that says so.
  public init(
    sessions: [SessionFacts], hurts: [Hurt], kept: [String: Date], today: Day,
    goal: Int, own: Level? = nil, answer: SignsAnswer? = nil, seen: Date? = nil,
    conditions: Set<Condition> = [], overruled: Set<Overruling> = [], timeZone: TimeZone = .gmt,
    catalogue: Catalogue
  ) {
    self.sessions = sessions
    self.hurts = hurts
    self.kept = kept
    self.today = today
    self.goal = goal
    self.own = own
    self.answer = answer
    self.seen = seen ?? (answer?.clearance == .cleared ? answer?.at : nil)
    self.conditions = conditions
    self.overruled = overruled
    self.timeZone = timeZone
    self.catalogue = catalogue
  }

  /// Every warning sign, the gravest group first.
  public var signs: [WarningSign] { catalogue.warningSigns }

  /// How many sessions it is drawn from; three a day fill the longest stretch that a rule looks at.
  public static let memory = 150
  /// Pain from which on only the gentlest is offered.
  public static let strongPain = 7
  /// The routine that is kind to a sore day.
  public static let gentlest = Catalogue.gentlestRoutine
  /// A rise in pain that is more than a slip of the finger.
  static let markedRise = 2
  /// Pain that leaves room for more.
  static let mildPain = 3
}

extension Situation {
  /// The sessions that count, latest first.
  var counted: [SessionFacts] { sessions.filter(\.counts) }

  /// Whether the first week of daily sessions is still to be done (article 002).
  var isBeginning: Bool { counted.count < 7 }

  /// This week so far.
  var thisWeek: Week { Week(from: today.monday, of: sessions) }

  /// Whether two weeks and more went by without a session.
  var isAfterBreak: Bool { counted.first.map { today - $0.day >= 14 } ?? false }

  /// What went worse the last time; `nil` when nothing did.
  var setback: Setback? {
    guard let last = sessions.first else { return nil }
    if let pain = last.painLeft, pain >= Self.strongPain { return .strongPain(pain) }
    if let before = last.painBefore, let after = last.painAfter, after - before >= Self.markedRise {
      return .roseInSession(from: before, to: after)
    }
    if let earlier = sessions.dropFirst().first?.painLeft, let before = last.painBefore,
      min(before, last.painLeft ?? before) - earlier >= Self.markedRise
    {
      return .roseBetween(from: earlier, to: before)
    }
    let hurting = hurts.filter { $0.session == last.id }.map(\.exercise)
    return hurting.isEmpty ? nil : .hurt(Set(hurting).sorted())
  }

  /// The level that suits: the person's own, or a lower one where something calls for it.
  ///
  /// It never rises by itself; to go up is advised, and done by the person. Only strong pain goes before a level that
  /// was chosen for good.
  public var level: Level {
    if let own {
      if case .strongPain? = setback { return .gentle }
      return own
    }
    guard !isBeginning, !isAfterBreak, let last = counted.first?.level else { return .gentle }
    return switch setback {
    case nil: last
    case .strongPain: .gentle
    case .roseInSession, .roseBetween, .hurt: last.below ?? .gentle
    }
  }

  func name(_ exercise: String) -> String { catalogue.exercises[exercise]?.name ?? exercise.printable }
}

/// What went worse the last time.
enum Setback: Hashable {
  /// Strong pain, 7 or more.
  case strongPain(Int)
  /// More pain after the session than before.
  case roseInSession(from: Int, to: Int)
  /// More pain before the session than the one before had left.
  case roseBetween(from: Int, to: Int)
  /// Exercises were marked as hurting.
  case hurt([String])
}

extension Level {
  /// The next lower one; `nil` for the lowest.
  var below: Level? { self == .full ? .standard : self == .standard ? .gentle : nil }

  /// The next higher one; `nil` for the highest.
  var above: Level? { self == .gentle ? .standard : self == .standard ? .full : nil }
}
