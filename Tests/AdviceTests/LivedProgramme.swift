import Catalogue
import Engine
import Foundation
import Statistics

@testable import Advice

/// Somebody who follows a programme day after day, and says how it went.
struct LivedProgramme {
  private(set) var sessions: [SessionFacts] = []
  private(set) var hurts: [Hurt] = []
  private(set) var lookBacks: [LookBack] = []
  private(set) var choices: [ProgrammeChoice]
  private(set) var day: Day
  let catalogue: Catalogue

  init(_ programme: String, from day: Day, in catalogue: Catalogue) {
    self.day = day
    self.catalogue = catalogue
    choices = [ProgrammeChoice(programme: programme, at: day.noon(in: .gmt), kind: .started)]
  }

  var situation: Situation {
    Situation(
      sessions: sessions, hurts: hurts, retained: [:], today: day, goal: 5, choices: choices,
      lookBacks: lookBacks, catalogue: catalogue)
  }

  var followed: FollowedProgramme? { Recommendations(situation).followed }

  /// Does today's headline, unless it is a rest.
  ///
  /// - Returns: What it was, in a word or two.
  mutating func follow(before: Int?, after: Int?, hurting exercise: String? = nil) -> String {
    let headline = Recommendations(situation).headline
    if headline.isRest { return headline.isProfessional ? "professional" : "rest" }
    practise(headline.routine, before: before, after: after, hurting: exercise)
    let mark = headline.isProfessional ? "professional, " : headline.asksForMore ? "+" : ""
    return mark + headline.routine.replacing("first-weeks/", with: "")
  }

  /// Does a session of any routine.
  mutating func practise(
    _ routine: String, before: Int?, after: Int?, hurting exercise: String? = nil, seconds: Int = 500
  ) {
    let id = "\(day.number)-\(sessions.count)", at = day.noon(in: .gmt)
    sessions.insert(
      SessionFacts(
        id: id, at: at, day: day, routine: routine, level: .gentle,
        outcome: seconds < 300 ? .ended : .completed,
        active: .seconds(seconds * 4 / 5), length: .seconds(seconds), painBefore: before, painAfter: after),
      at: 0)
    if let exercise { hurts.insert(Hurt(session: id, at: at, exercise: exercise), at: 0) }
  }

  mutating func choose(_ kind: ProgrammeChoice.Kind) {
    choices.append(ProgrammeChoice(programme: choices[0].programme, at: day.noon(in: .gmt), kind: kind))
  }

  mutating func lookBack(_ feeling: LookBack.Feeling, hasNewSigns: Bool = false) {
    lookBacks.append(LookBack(at: day.noon(in: .gmt), feeling: feeling, hasNewSigns: hasNewSigns))
  }

  mutating func sleep(_ days: Int = 1) { day = day + days }
}
