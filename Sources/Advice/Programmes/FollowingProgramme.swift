import Catalogue
import Engine
import Foundation
import Statistics

extension FollowedProgramme {
  /// The least that counts as having been there.
  private static let shortest = Duration.seconds(60)

  /// Where somebody is; `nil` where they follow no programme, or one that isn't there.
  ///
  /// - Parameter breaks: The routines that are mere breaks at the desk.
  init?(_ situation: Situation, breaks: Set<String>) {
    guard
      let chosen = ChosenProgramme(situation.choices.filter { situation.day(of: $0.at) <= situation.today }),
      let programme = situation.catalogue.programmes[chosen.id]
    else { return nil }
    let own = programme.ownRoutines, today = situation.today
    let hurting = Set(situation.hurts.map(\.session))
    let lived = situation.sessions.enumerated().map { index, facts in
      let isDone = facts.outcome == .completed || facts.active > .zero && facts.length >= Self.shortest
      return ProgrammeCourse.Lived(
        facts: facts, counts: isDone && (!breaks.contains(facts.routine) || own.contains(facts.routine)),
        isHurt: hurting.contains(facts.id), isPainWorse: situation.painSetback(index) != nil)
    }
    let course = ProgrammeCourse(
      programme, from: situation.day(of: chosen.start), through: today, lived.reversed(),
      lookBacks: situation.lookBacks.map { (situation.day(of: $0.at), $0) }.sorted { $0.0 < $1.0 },
      isHeld: { chosen.isHeld(on: $0, situation.day) })
    self.programme = programme
    start = situation.day(of: chosen.start)
    number = course.number
    move = course.move
    since = course.since
    begun = course.begun
    sessionsDone = course.sessionsDone
    hold = chosen.isHeld(on: today, situation.day) ? .chosen : course.hold(on: today)
    isEased = course.isEased(on: today)
    isFinished = course.isFinished
    let condition = programme.stage(course.number).condition
    daysLeft = course.begun.map { max(0, condition.days - (today - $0)) } ?? condition.days
    let looked = situation.lookBacks.map { situation.day(of: $0.at) }.filter { $0 <= today }.max()
    isLookBackDue = today - max(looked ?? Day(.min / 2), situation.day(of: chosen.start)) >= 7
    days = course.days
    let habit = "\(programme.id)/\(course.number)"
    ticks = Set(situation.ticks.filter { $0.habit == habit }.map(\.day))
  }
}

extension Situation {
  /// The calendar day of an instant where the person is.
  func day(of date: Date) -> Day { Day(date, in: timeZone) }
}
