public import Advice
public import Catalogue
public import Engine
public import Settings

/// Works plans out as they suit a person: without what their conditions forbid, with easier exercises where some hurt
/// twice, and at the level that suits today.
///
/// Every plan that is shown or followed comes from here.
public struct Planner: Sendable {
  /// The level that home takes today.
  public let level: Level
  /// The exercises that nobody is to be led into: those that are replaced or left out.
  public let avoided: Set<String>
  let tailoring: Tailoring
  private let grown: [String: Int]
  /// How long the next walk is, in minutes.
  private let walk: Int
  let settings: Settings
  let catalogue: Catalogue

  /// Plans for a person in a situation, with the times they have set.
  ///
  /// - Parameter level: The level that home takes today; `nil` to find it out.
  public init(_ situation: Situation, _ settings: Settings, _ level: Level? = nil) {
    self.level = level ?? Recommendations(situation).headline.level
    tailoring = Tailoring(situation)
    grown = situation.grown
    walk = situation.walk.minutes
    self.settings = settings
    catalogue = situation.catalogue
    avoided = tailoring.avoided(in: catalogue)
  }

  /// A routine worked out for the person, and what was changed about it.
  ///
  /// - Parameters:
  ///   - level: The level asked for; without one the level that home takes.
  ///   - minutes: How long to walk, where it is a walk; without it as long as is advised.
  public func plan(_ routine: Routine, _ level: Level? = nil, walking minutes: Int? = nil) -> (
    plan: Plan, changes: [Change]
  ) {
    let tailored = tailoring.tailored(routine, in: catalogue)
    let whole = tailored.routine.walking(minutes: minutes ?? walk)
    return (asWritten(whole, level ?? self.level), tailored.changes)
  }

  /// The sessions of a programme, stage by stage, and what was changed about them.
  ///
  /// - Parameter level: The level asked for; without one that of each stage.
  public func plans(of programme: Programme, _ level: Level? = nil) -> (plans: [[Plan]], changes: [Change]) {
    let all = programme.stages.map { stage in
      stage.routines.compactMap { catalogue.routines[$0] }.map { plan($0, level ?? stage.level) }
    }
    return (all.map { $0.map(\.plan) }, all.flatMap { $0.flatMap(\.changes) })
  }

  /// How long the routine of a headline takes, in minutes.
  public func minutes(of headline: Headline) -> Int {
    catalogue.routines[headline.routine].map { plan($0, headline.level).plan.minutes } ?? 0
  }

  /// A routine worked out exactly as it is written, for somebody who is writing it.
  public func asWritten(_ routine: Routine, _ level: Level) -> Plan {
    Plan(routine, level: level, preferences: settings.preferences, reached: grown, catalogue: catalogue)
  }
}

extension Catalogue {
  /// What can be followed under an id: a routine, or a single exercise as one; `nil` where there is neither.
  public func following(_ id: String) -> Routine? {
    routines[id] ?? exercises[id].map(Routine.init(following:))
  }
}
