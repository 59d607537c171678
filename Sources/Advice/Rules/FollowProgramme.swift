import Catalogue
import Engine
import Statistics
import Text

extension Standing {
  /// What the programme asks for today, where one is followed.
  var programme: Headline? {
    guard let followed else { return nil }
    return doneToday(in: followed) ?? eased(in: followed) ?? weekDone(in: followed) ?? session(of: followed)
  }

  /// A rest after today's session; a minute of one is enough.
  private func doneToday(in followed: FollowedProgramme) -> Headline? {
    if let doneToday { return doneToday }
    guard followed.days.contains(today) else { return nil }
    return rest(with: "morning", Wording.Headline.doneAndWell, [.howOften])
  }

  /// Half of the stage after a setback, without what hurt; then back up.
  private func eased(in followed: FollowedProgramme) -> Headline? {
    guard followed.isEased else { return nil }
    let half = followed.stage.exercises.isEmpty ? [] : followed.stage.routines.map(Routine.half)
    guard let routine = kindest(half + mild) else {
      let reason = setback.map { Wording.Programme.rest(what($0), when($0)) } ?? Wording.Programme.halfAgain
      return rest(with: "upper-back", reason, [.painSignals, .own])
    }
    return Headline(
      title: situation.catalogue.routines[routine]?.name ?? routine.printable, reason: whyHalf(followed),
      citations: [.painSignals, .own], routine: routine, level: .gentle)
  }

  private func whyHalf(_ followed: FollowedProgramme) -> String {
    // After weeks away the pain of then says less than the time that went by.
    if case .paused(let days) = followed.move, followed.begun == nil {
      return Wording.Programme.pausedHalf(days + (today - followed.since), at: followed.number)
    }
    return setback.map { Wording.Programme.half(what($0), when($0)) } ?? Wording.Programme.halfAgain
  }

  /// A rest where the stage asks for no more days this week.
  private func weekDone(in followed: FollowedProgramme) -> Headline? {
    let days = followed.days.count { $0 >= today.monday }, most = followed.stage.daysAWeek.upperBound
    guard most < 7, days >= most else { return nil }
    return rest(with: "morning", Wording.Programme.weekDone(days), citations(of: followed.stage))
  }

  /// The stage's session; on a day between two with core work what comes before it, or a rest.
  private func session(of followed: FollowedProgramme) -> Headline {
    let stage = followed.stage
    if let routine = longestAgo(stage.routines.filter { isUsable($0) && isRecovered($0) }) {
      return doing(
        [routine], why(followed), citations(of: stage),
        asksForMore: isNew(followed))
    }
    let earlier = followed.programme.stages.prefix(followed.number - 1).reversed()
    let before = earlier.flatMap(\.routines)
    if stage.routines.allSatisfy({ !isUsable($0) }) {
      return doing(before.filter(isUsable), Wording.Programme.littleLeft(stage.name), [.own])
    }
    if let routine = before.first(where: { isUsable($0) && isRecovered($0) }),
      let instead = earlier.first(where: { $0.routines.contains(routine) })
    {
      let core = core(of: stage).map(situation.name)
      return doing([routine], Wording.Programme.dayBetween(core, today: instead.name), [.core])
    }
    return rest(with: "morning", Wording.Programme.restBetween, [.core])
  }

  /// The exercises of a stage that an article wants done only so many times a week.
  private func core(of stage: Stage) -> [String] {
    let items = stage.routines.compactMap { situation.catalogue.routines[$0] }.flatMap(\.items)
    return items.map(\.exercise).filter(situation.catalogue.isCore).reduce(into: []) { exercises, exercise in
      if !exercises.contains(exercise) { exercises.append(exercise) }
    }
  }

  /// Whether core work has had its day between, and its three days of the week have not been had.
  private func isRecovered(_ routine: String) -> Bool {
    isRested(routine) && (!coreWork.contains(routine) || coreDays.count { $0 >= today.monday } < 3)
  }

  /// Whether what the stage adds hasn't been done yet.
  private func isNew(_ followed: FollowedProgramme) -> Bool {
    followed.move == .wentOn
      && !situation.sessions.contains {
        $0.day >= followed.since && followed.stage.routines.contains($0.routine)
      }
  }

  private func why(_ followed: FollowedProgramme) -> String {
    if followed.isFinished { return Wording.Programme.finished(followed.programme.name) }
    guard followed.begun == nil || isNew(followed) else {
      let (stage, stages) = (followed.number, followed.programme.stages.count)
      if followed.sessionsLeft == 0, let hold = followed.hold {
        return Wording.Programme.staying(in: stage, of: stages, hold.words)
      }
      if followed.sessionsLeft == 0, followed.daysLeft > 0 {
        return Wording.Programme.staying(in: stage, of: stages, days: followed.daysLeft)
      }
      return Wording.Programme.session(
        followed.done + 1, of: followed.stage.condition.sessions, stage: stage, of: stages)
    }
    switch followed.move {
    case .began: return Wording.Programme.began(followed.stage.name)
    case .wentOn: return Wording.Programme.wentOn(followed.stage.name)
    case .paused(let days):
      return Wording.Programme.paused(days + (today - followed.since), at: followed.number)
    case .steppedBack: return Wording.Programme.steppedBack(to: followed.number)
    }
  }

  private func citations(of stage: Stage) -> [Citation] { stage.sources.map(Citation.programme) }

  /// Why the stage isn't left, where it is time and something else than a setback keeps it.
  func staying(in followed: FollowedProgramme) -> [Advice] {
    let week = Advice(
      title: Wording.Programme.lookBack, reason: Wording.Programme.whyLookBack, citations: [.actionPlan])
    let due = followed.isLookBackDue ? [week] : []
    guard let hold = followed.hold, hold != .setback, hold != .chosen else { return due }
    return [
      Advice(
        title: Wording.Programme.stay(followed.stage.name), reason: hold.words,
        citations: [.actionPlan, .own])
    ] + due
  }

  /// Why the stage isn't left, in a sentence; `nil` where nothing but sessions and days is missing.
  var heldBecause: String? {
    guard let hold = followed?.hold else { return concern == nil ? nil : Wording.Programme.professional }
    if concern != nil { return Wording.Programme.professional }
    guard hold == .setback, let setback else { return hold.words }
    return Wording.Programme.setback(what(setback), when(setback))
  }
}

extension FollowedProgramme.Hold {
  /// What it is, in a sentence.
  var words: String {
    switch self {
    case .chosen: Wording.Programme.chosen
    case .setback: Wording.Programme.settling
    case .hurt: Wording.Programme.hurt
    case .rising(let from, let to): Wording.Programme.rising(from, to)
    case .noLower(let pain): Wording.Programme.noLower(pain)
    case .worse: Wording.Programme.worse
    case .newSigns: Wording.Programme.newSigns
    case .unrated: Wording.Headline.unrated
    }
  }
}

extension FollowedProgramme {
  /// What comes next, and what it takes, in a sentence or two.
  public var nextWords: String {
    let name = next?.name
    if isFinished { return Wording.Programme.finished(programme.name) }
    let isDue = sessionsLeft == 0 && daysLeft == 0
    if isDue { return hold == nil ? Wording.Programme.due(name) : Wording.Programme.waiting(name) }
    return Wording.Programme.next(name, sessions: sessionsLeft, days: daysLeft)
  }
}
