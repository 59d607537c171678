import Catalogue
import Engine
import Statistics

/// The way through a programme, worked out morning by morning from what was done before.
///
/// At most one thing is added a week, and none while something holds; the same sessions always lead to the same place.
struct ProgrammeCourse {
  /// A session as the course takes it.
  struct Lived {
    let facts: SessionFacts
    /// Whether it is a day's session: a minute of it, and no mere break at the desk.
    let counts: Bool
    /// Whether something in it was marked as hurting.
    let isHurt: Bool
    /// Whether its pain was worse.
    let isPainWorse: Bool
  }

  /// The time in one stage since it was come to last.
  private struct Visit {
    var days: [Day] = []
    /// The latest sessions, the last one last.
    var latest: [Lived] = []
    /// The first pain that was said in it.
    var firstPain: Int?
  }

  /// Comfortable sessions in a row before anything is added.
  private static let few = 3
  /// Days after something was added before anything else is.
  private static let settlingDays = 7
  /// Days of less after a setback, at the least.
  private static let easedDays = 2
  /// Days within which a second setback leads a stage back.
  private static let setbackReach = 14

  private let programme: Programme
  private let lookBacks: [(day: Day, said: LookBack)]
  private(set) var number = 1
  private(set) var move = FollowedProgramme.Move.began
  private(set) var since: Day
  private(set) var isFinished = false
  private(set) var sessionsDone: [Int]
  private var visit = Visit()
  private var added: Day
  private var last: Day?
  /// The days with a session.
  private(set) var days: Set<Day> = []
  private var setback: Day?
  private var openPain: Day?
  private var openHurt: Day?
  private var isToStepBack = false

  /// The course from the day on which the programme was begun through today.
  ///
  /// - Parameters:
  ///   - lived: The sessions, earliest first.
  ///   - isHeld: Whether the person wants to stay on a day.
  init(
    _ programme: Programme, from start: Day, through today: Day, _ lived: [Lived],
    lookBacks: [(day: Day, said: LookBack)], isHeld: (Day) -> Bool
  ) {
    let start = max(start, today - Situation.reach)
    self.init(programme, from: start, lookBacks: lookBacks)
    var rest = lived.drop { $0.facts.day < start }
    var day = start
    while day <= today {
      wake(on: day, isHeld: isHeld(day))
      while let next = rest.first, next.facts.day <= day {
        take(next)
        rest.removeFirst()
      }
      day = day + 1
    }
  }

  /// The course at its beginning.
  init(_ programme: Programme, from start: Day, lookBacks: [(day: Day, said: LookBack)]) {
    self.programme = programme
    self.lookBacks = lookBacks
    (since, added) = (start, start)
    sessionsDone = programme.stages.map { _ in 0 }
  }

  /// The first day with a session in the stage.
  var begun: Day? { visit.days.first }

  // MARK: A morning

  /// Moves on or back as a day begins, by what the days before it brought.
  mutating func wake(on day: Day, isHeld: Bool) {
    if let last, day - last == Situation.painLasts {
      go(to: 1, on: day, .paused(days: day - last))
    } else if let last, day - last == Situation.breakDays {
      go(to: number - 1, on: day, .paused(days: day - last))
    } else if isToStepBack {
      go(to: number - 1, on: day, .steppedBack)
    } else if !isHeld, isDone(on: day), hold(on: day) == nil {
      if number == programme.stages.count {
        isFinished = true
      } else {
        go(to: number + 1, on: day, .wentOn)
        added = day
      }
    }
    isToStepBack = false
  }

  private mutating func go(to number: Int, on day: Day, _ move: FollowedProgramme.Move) {
    self.number = max(1, number)
    for index in self.number - 1..<programme.stages.count { sessionsDone[index] = 0 }
    (self.move, since, visit, isFinished) = (move, day, Visit(), false)
  }

  /// Whether the stage has had its sessions and its days.
  private func isDone(on day: Day) -> Bool {
    let condition = programme.stage(number).condition
    guard let begun = visit.days.first else { return false }
    return visit.days.count >= condition.sessions && day - begun >= condition.days
      && day - added >= Self.settlingDays
  }

  // MARK: A session

  /// Takes in a session, the earliest first.
  mutating func take(_ session: Lived) {
    let facts = session.facts
    let isSaid = facts.painBefore != nil || facts.painAfter != nil
    if session.isPainWorse || session.isHurt {
      if let setback, setback < facts.day, facts.day - setback <= Self.setbackReach, setback >= since {
        isToStepBack = true
      }
      setback = facts.day
    }
    if session.isPainWorse { openPain = facts.day } else if isSaid { openPain = nil }
    if session.isHurt { openHurt = facts.day } else if facts.counts { openHurt = nil }
    if session.counts {
      last = facts.day
      days.insert(facts.day)
      if visit.days.last != facts.day { visit.days.append(facts.day) }
      sessionsDone[number - 1] = visit.days.count
    }
    guard session.counts || isSaid else { return }
    visit.latest.append(session)
    // Back to the third last that counts, with all that was said between.
    let counting = visit.latest.indices.filter { visit.latest[$0].counts }
    if counting.count >= Self.few { visit.latest.removeFirst(counting[counting.count - Self.few]) }
    visit.firstPain = visit.firstPain ?? facts.painBefore
  }

  // MARK: What stands in the way

  /// Whether less is done on a day: two days after a setback, and longer until a session went well.
  func isEased(on day: Day) -> Bool {
    if let setback, day - setback <= Self.easedDays { return true }
    return [openPain, openHurt].contains { $0.map { day - $0 < Situation.painLasts } ?? false }
  }

  /// What stands in the way of going on; `nil` for nothing but sessions and days.
  func hold(on day: Day) -> FollowedProgramme.Hold? {
    if isEased(on: day) || setback.map({ day - $0 < Self.settlingDays }) == true { return .setback }
    if visit.latest.contains(where: \.isPainWorse) { return .setback }
    if visit.latest.contains(where: \.isHurt) { return .hurt }
    if let rise { return rise }
    if let said = lookBacks.last(where: { $0.day <= day && day - $0.day < Self.settlingDays })?.said {
      if said.hasNewSigns { return .newSigns }
      if said.feeling == .worse { return .worse }
    }
    guard isDone(on: day) else { return nil }
    if visit.latest.contains(where: {
      $0.counts && $0.facts.painBefore == nil || $0.counts && $0.facts.painAfter == nil
    }) {
      return .unrated
    }
    if let now = visit.latest.last?.facts.painBefore, now > Situation.mildPain,
      now > (visit.firstPain ?? now) - Situation.markedRise
    {
      return .noLower(now)
    }
    return nil
  }

  /// The rise of pain over the latest sessions, or within one of them.
  private var rise: FollowedProgramme.Hold? {
    for facts in visit.latest.map(\.facts) {
      if let before = facts.painBefore, let after = facts.painAfter, after > before {
        return .rising(from: before, to: after)
      }
    }
    let pains = visit.latest.compactMap(\.facts.painBefore)
    let counting = visit.latest.filter(\.counts).compactMap(\.facts.painBefore)
    guard let first = counting.first ?? pains.first, let last = pains.last else { return nil }
    let now = max(last, counting.last ?? last)
    guard now > first else { return nil }
    return .rising(from: first, to: now)
  }
}
