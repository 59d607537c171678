import Catalogue
import Engine
import Statistics

/// How far somebody has come and how they are, worked out once for every rule.
struct Standing {
  let situation: Situation
  /// Why a professional goes before everything.
  let concern: Concern?
  /// What went worse and isn't made good yet.
  let setback: Setback?
  let tailoring: Tailoring
  /// The sessions that count, latest first; a break at the desk is none.
  let counted: [SessionFacts]
  /// Those after the last two weeks without one.
  let recent: [SessionFacts]
  /// The different days of exercise, latest first.
  let days: [Day]
  /// Where the person is in a programme; `nil` where they follow none.
  let followed: FollowedProgramme?
  /// The routines with an exercise that an article wants done only so many times a week.
  let coreWork: Set<String>

  init(_ situation: Situation) {
    self.situation = situation
    concern = situation.concern
    setback = situation.setback
    tailoring = Tailoring(situation)
    let catalogue = situation.catalogue
    let sessions = situation.sessions.prefix(Situation.memory)
    let short = Set(sessions.filter { $0.length < SessionFacts.shortest }.map(\.routine))
    let breaks = short.filter { id in
      catalogue.routines[id].map {
        Plan($0, level: .full, catalogue: catalogue).length < SessionFacts.shortest
      }
        ?? true
    }
    followed = FollowedProgramme(situation, breaks: breaks)
    let proper = sessions.filter {
      $0.length >= SessionFacts.shortest || !breaks.contains($0.routine)
    }
    let counted = proper.filter(\.counts)
    let active = Dictionary(grouping: proper, by: \.day).filter { _, sessions in
      sessions.reduce(.zero) { $0 + $1.active } >= SessionFacts.shortest
    }
    self.counted = counted
    days = Set(counted.map(\.day)).union(active.keys).sorted(by: >)
    let gap = zip(counted, counted.dropFirst()).enumerated().first { _, pair in
      pair.0.day - pair.1.day >= Situation.breakDays
    }
    recent = gap.map { Array(counted[...$0.offset]) } ?? counted
    coreWork = Set(
      catalogue.routines.values.filter { routine in
        routine.items.contains { catalogue.isCore($0.exercise) }
      }.map(\.id))
  }
}

extension Catalogue {
  /// Whether an exercise is one that an article wants done only so many times a week.
  func isCore(_ exercise: String) -> Bool {
    exercises[exercise]?.figures.contains { $0.field == "times_per_week" } ?? false
  }
}

extension Standing {
  var today: Day { situation.today }

  /// Whether the first week of daily sessions is still to be done (article 002): seven different days.
  var isBeginning: Bool { days.count < Rung.nextSteps.daysNeeded }

  /// The days since the last one, where there are two weeks of them.
  var daysAway: Int? { days.first.map { today - $0 }.flatMap { $0 >= Situation.breakDays ? $0 : nil } }

  /// The different days of this week so far.
  var daysThisWeek: Int { days.count { $0 >= today.monday } }

  /// The highest rung that was done since the last break.
  var done: Rung { recent.compactMap { Rung(of: $0.routine) }.max() ?? .firstSteps }

  /// The rung that today may draw on.
  var rung: Rung {
    if isBeginning { return .firstSteps }
    if let daysAway { return daysAway >= Situation.painLasts ? .firstSteps : min(done, .daily) }
    if mayAdd, let next { return next }
    return min(done, Rung(days: days.count).above ?? .stronger)
  }

  /// The rung that the days done open above what was done.
  private var next: Rung? {
    guard let next = done.above, days.count >= next.daysNeeded else { return nil }
    return next == .stronger && level == .gentle ? nil : next
  }

  /// Whether one thing may be added: all went well lately, and nothing was added for a week and three days of exercise.
  var mayAdd: Bool {
    let latest = recent.prefix(Self.few)
    guard concern == nil, setback == nil, daysAway == nil, !isBeginning, latest.count == Self.few,
      latest.allSatisfy(isComfortable), let added = lastAddition
    else { return false }
    return today - added >= Self.settlingDays && days.count { $0 >= added } >= Self.few
  }

  /// The day on which something was last added: a routine of a higher rung, or a level.
  private var lastAddition: Day? {
    let routine = (recent.last { Rung(of: $0.routine) == done } ?? recent.last)?.day
    return [routine, lastRise].compactMap { $0 }.max()
  }

  /// The day on which the level last rose.
  private var lastRise: Day? { zip(recent, recent.dropFirst()).first { $0.level.isAbove($1.level) }?.0.day }

  /// Whether the level rose so lately that no routine may be new as well.
  var isLevelNew: Bool { lastRise.map { today - $0 < Self.settlingDays } ?? false }

  /// Days after something was added before anything else is: article 002 looks back weekly.
  private static let settlingDays = 7
  /// Comfortable sessions in a row before anything is added.
  static let few = 3
  /// Comfortable sessions in a row at a level before the next is advised.
  static let several = 5

  /// The level that suits: the person's own or the last one, and a lower one where something calls for it.
  var level: Level {
    if concern.map({ !$0.leavesExercise }) ?? false || daysAway != nil || setback?.isStrong ?? false {
      return .gentle
    }
    let usual =
      situation.chosenLevel ?? followed?.stage.level
      ?? (isBeginning ? .gentle : counted.first?.level ?? .gentle)
    return setback.map { usual.atMost($0.session.level.below ?? .gentle) } ?? usual
  }

  /// Whether a session was completed with little pain before and after, none of it new; unrated isn't little.
  func isComfortable(_ session: SessionFacts) -> Bool {
    guard session.outcome == .completed, let before = session.painBefore, let after = session.painAfter else {
      return false
    }
    return after <= before && before <= Situation.mildPain
      && !situation.hurts.contains { $0.session == session.id }
  }

  /// Whether the last session is known to have had no more than mild pain, and nothing since says otherwise.
  var isMild: Bool {
    guard let last = counted.first, last.painBefore != nil, last.painAfter != nil else { return false }
    return situation.sessions.filter { $0.at >= last.at }.allSatisfy {
      $0.mostPain ?? 0 <= Situation.mildPain
    }
  }

  /// Whether enough of a routine is left once it is tailored for the person.
  func isUsable(_ id: String) -> Bool {
    guard let routine = situation.catalogue.routines[id] else { return false }
    let main = routine.items.filter { $0.block == .main }.map(\.exercise)
    let tailored = tailoring.tailored(routine, in: situation.catalogue)
    let leftOut = Set(tailored.changes.filter { $0.kind == .leftOut }.map(\.exercise))
    return main.count { leftOut.contains($0) } * 2 <= main.count && !main.allSatisfy(leftOut.contains)
  }

  /// Whether a routine was ever done.
  func isKnown(_ routine: String) -> Bool { situation.sessions.contains { $0.routine == routine } }
}
