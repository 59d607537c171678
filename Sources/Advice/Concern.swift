import Catalogue
import Engine
import Foundation
import Statistics

/// Why somebody should be seen by a professional, the gravest first.
enum Concern: Hashable {
  /// A warning sign of this group applies.
  case sign(WarningSign.Group)
  /// Strong pain in two sessions in a row.
  case strongPain
  /// Each of the first moves hurt twice.
  case firstMovesHurt
  /// Pain that has grown over two weeks.
  case worse
  /// Pain that has not eased over so many weeks of exercise.
  case flat(weeks: Int)

  /// Whether two concerns are about the same thing, so that one answer covers both.
  func isSame(as other: Concern) -> Bool {
    if case .flat = self, case .flat = other { true } else { self == other }
  }
}

extension Situation {
  /// Why a professional goes before everything; `nil` for no reason.
  ///
  /// What there was when the person last said that they were seen isn't said again for four weeks.
  var concern: Concern? {
    if let answer, !answer.clearance.allowsSessions {
      let ticked = signs.filter { answer.ticked.contains($0.id) }
      return .sign(ticked.contains { $0.group == .emergency } ? .emergency : .seeFirst)
    }
    let open = openConcerns
    guard !open.isEmpty, let seen, today - Day(seen, in: timeZone) < Self.painLasts else { return open.first }
    let covered = asOf(seen).openConcerns
    return open.first { concern in !covered.contains { $0.isSame(as: concern) } }
  }

  /// What a professional should look at, whether or not one has.
  private var openConcerns: [Concern] {
    let rated = sessions.filter { today - $0.day < Self.painLasts && $0.mostPain != nil }.prefix(2)
    let isStrong = rated.count == 2 && rated.allSatisfy { $0.mostPain ?? 0 >= Self.strongPain }
    return [
      isStrong ? .strongPain : nil, doFirstMovesHurt ? .firstMovesHurt : nil, isWorse ? .worse : nil,
      flatWeeks.map(Concern.flat),
    ].compactMap { $0 }
  }

  private var doFirstMovesHurt: Bool {
    let moves = catalogue.routines[Rung.firstSteps.routines[0]]?.items.map(\.exercise) ?? []
    return !moves.isEmpty && moves.allSatisfy { timesHurt[$0, default: 0] >= Tailoring.timesTooMany }
  }

  /// Two weeks of exercise within three: article 002's couple of weeks.
  private var twoWeeks: PainCourse? { PainCourse(self, within: 21, over: 14, ratings: 5) }

  private var isWorse: Bool { twoWeeks?.isWorse ?? false }

  private var flatWeeks: Int? {
    // Article 002's four to six weeks.
    if let course = PainCourse(self, within: 42, over: 28, ratings: 8), course.isFlat(above: 2) { return 4 }
    // Pain of up to 3 is fine to exercise with, so only the longer time speaks of it.
    return twoWeeks?.isFlat(above: Self.mildPain) ?? false ? 2 : nil
  }

  /// How it was at an earlier moment, with no answer of then.
  private func asOf(_ date: Date) -> Situation {
    Situation(
      sessions: sessions.filter { $0.at <= date }, hurts: hurts.filter { $0.at <= date },
      retained: retained.filter { $0.value <= date }, today: Day(date, in: timeZone), goal: goal,
      chosenLevel: chosenLevel,
      conditions: conditions, overruled: overruled, timeZone: timeZone, catalogue: catalogue)
  }
}

/// The pain at the beginning and at the end of a stretch of days that ends today.
struct PainCourse: Hashable {
  /// The first third of the ratings, at least two.
  let first: [Int]
  /// The last third.
  let last: [Int]

  /// The course of the pain; `nil` where too little of it is known.
  ///
  /// - Parameters:
  ///   - days: The stretch.
  ///   - least: How many days ago the first rating in it has to be.
  ///   - ratings: How many there have to be; each is the pain before a session, or else after it.
  init?(_ situation: Situation, within days: Int, over least: Int, ratings: Int) {
    let today = situation.today
    let all = situation.sessions.filter { $0.day > today - days && $0.day <= today }.compactMap { session in
      (session.painBefore ?? session.painAfter).map { (day: session.day, pain: $0) }
    }
    // Weeks without a session are none of exercise.
    let pause = zip(all, all.dropFirst()).enumerated().first { $1.0.day - $1.1.day >= Situation.breakDays }
    let rated = pause.map { Array(all[...$0.offset]) } ?? all
    guard rated.count >= ratings, let begin = rated.last?.day, let end = rated.first?.day,
      today - begin >= least, today - end < Situation.breakDays, end - begin >= least * 3 / 4
    else { return nil }
    let share = max(2, rated.count / 3)
    first = rated.suffix(share).map(\.pain)
    last = rated.prefix(share).map(\.pain)
  }

  /// Whether the pain stayed above a limit and has not eased by as much as one point.
  func isFlat(above limit: Int) -> Bool {
    func mean(_ pains: [Int]) -> Double { Double(pains.reduce(0, +)) / Double(pains.count) }
    return last.allSatisfy { $0 > limit } && mean(first) - mean(last) < 1
  }

  /// Whether it has grown by two points; one bad day does not make it so.
  var isWorse: Bool {
    let first = first.sorted(), last = last.sorted()
    return last[(last.count - 1) / 2] - first[first.count / 2] >= Situation.markedRise
  }
}
