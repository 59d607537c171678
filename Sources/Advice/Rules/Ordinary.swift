import Catalogue
import Engine
import Statistics

extension Standing {
  /// A day on which nothing calls for less: one thing more where that is due, or else what is next in turn.
  var ordinary: Headline {
    if rung > done, let new = rung.routines.first(where: { isUsable($0) && isRested($0) }) {
      return doing(
        [new], Wording.Headline.addOne,
        rung == .nextSteps ? [.actionPlan] : [.actionPlan, .readyForMore, .own], asksForMore: true)
    }
    switch min(rung, done) {
    case .firstSteps: return doing(Rung.firstSteps.routines, staying, [.actionPlan])
    case .nextSteps:
      return isRested(Rung.nextSteps.routines[0])
        ? doing(Rung.nextSteps.routines, staying, [.actionPlan])
        : doing(
          Rung.firstSteps.routines, Wording.Headline.dayBetween, [.core])
    case .daily, .whole, .stronger: return inTurn
    }
  }

  /// Why nothing is added yet.
  private var staying: String {
    let latest = recent.prefix(Self.few)
    if latest.contains(where: { $0.painBefore == nil || $0.painAfter == nil }) {
      return Wording.Headline.unrated
    }
    return latest.allSatisfy(isComfortable)
      ? Wording.Headline.anotherWeek : Wording.Headline.untilEasy
  }

  /// Core work on two or three days a week; the whole back and stretches by turns on the others.
  private var inTurn: Headline {
    let open = Rung.allCases.filter { $0 >= .daily && $0 <= min(rung, done) }.flatMap(\.routines)
      .filter { isUsable($0) && (!isLevelNew || isKnown($0)) }
    let core = open.filter(coreWork.contains)
    if isMild, isCoreDue, let routine = longestAgo(core) {
      return doing(
        [routine], Wording.Headline.core,
        routine == "stronger" ? [.core, .readyForMore] : [.core])
    }
    let stretches = open.filter(Rung.stretches.contains)
    // While pain isn't known to be mild nothing new is done but to stretch.
    let whole = open.filter { routine in
      !coreWork.contains(routine) && !Rung.stretches.contains(routine)
        && (isMild || routine == Rung.daily.routines[0] || isKnown(routine))
    }
    let last = counted.first { whole.contains($0.routine) || stretches.contains($0.routine) }
    if let last, whole.contains(last.routine), let routine = longestAgo(stretches) {
      return doing(
        [routine], Wording.Headline.stretching, [.dailyRoutine, .own])
    }
    return doing(
      [longestAgo(whole) ?? longestAgo(stretches) ?? Rung.daily.routines[0]], Wording.Headline.ordinary,
      [.dailyRoutine])
  }

  /// The routine that was not done for longest, of those never done the first.
  func longestAgo(_ routines: [String]) -> String? {
    func last(_ routine: String) -> Int {
      situation.sessions.first { $0.routine == routine }?.day.number ?? .min
    }
    return routines.min { last($0) < last($1) }
  }

  /// The different days with core work, latest first.
  var coreDays: [Day] {
    Set(counted.filter { coreWork.contains($0.routine) }.map(\.day)).sorted(by: >)
  }

  /// Whether a routine may be done today as far as the day between goes.
  func isRested(_ routine: String) -> Bool {
    !coreWork.contains(routine) || coreDays.first.map { today - $0 >= 2 } ?? true
  }

  /// Whether core work is due: with a day between, three times a week at most, and another routine between two of them
  /// where the week has room for that.
  private var isCoreDue: Bool {
    let thisWeek = coreDays.count { $0 >= today.monday }
    guard coreDays.first.map({ today - $0 >= 2 }) ?? true, thisWeek < 3 else { return false }
    let isAgain = counted.first.map { coreWork.contains($0.routine) } ?? false
    let daysLeft = situation.goal - daysThisWeek - 1
    return !isAgain || daysLeft < 2 - thisWeek
  }
}
