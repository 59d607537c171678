import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Advice

/// What holds of every recommendation, over thousands of made-up journals.
@Suite("Recommendations agree with themselves")
struct AgreementTests {
  /// One made-up journal and what it comes to.
  private struct Case {
    let seed: Int
    let made: MadeUp
    let situation: Situation
    let standing: Standing
    let recommendations: Recommendations

    var headline: Headline { recommendations.headline }
    var asksForMore: Int { recommendations.asksForMore }

    init(_ seed: Int) throws {
      self.seed = seed
      made = MadeUp(seed)
      situation = try made.situation()
      standing = Standing(situation)
      recommendations = Recommendations(situation)
    }
  }

  private static let made = Result { try (0..<2000).map(Case.init) }

  @Test("nothing is added beside a professional or a setback, and never two things at once")
  func nothingBesides() throws {
    var added = 0, serious = 0
    for made in try Self.made.get() {
      #expect(made.asksForMore <= 1, "\(made.seed)")
      #expect(made.headline.isProfessional == (made.standing.concern != nil), "\(made.seed)")
      added += made.asksForMore
      guard made.headline.isProfessional || made.standing.setback != nil else { continue }
      serious += 1
      if made.standing.setback?.isStrong ?? false { #expect(made.headline.isRest, "\(made.seed)") }
      #expect(made.asksForMore == 0, "\(made.seed)")
      let isUp = made.recommendations.more.contains {
        $0.title.hasPrefix("Try ") || $0.title == "A good week"
      }
      #expect(!isUp, "\(made.seed)")
    }
    #expect(added > 50, "\(added)")
    #expect(serious > 500, "\(serious)")
  }

  @Test("level and routine never rise together, and the level never by itself")
  func level() throws {
    for made in try Self.made.get() {
      let usual = made.situation.chosenLevel ?? made.standing.counted.first?.level ?? .gentle
      #expect(!made.headline.level.isAbove(usual), "\(made.seed)")
      if made.recommendations.more.contains(where: \.asksForMore) {
        #expect(made.standing.isKnown(made.headline.routine) || made.headline.isRest, "\(made.seed)")
        #expect(made.headline.level.above != nil, "\(made.seed)")
      }
      if let setback = made.standing.setback {
        #expect(!made.headline.level.isAbove(setback.session.level.below ?? .gentle), "\(made.seed)")
      }
    }
  }

  @Test("nothing is recommended of which not enough is left, or that holds what is left out")
  func leftOut() throws {
    for made in try Self.made.get() {
      let catalogue = made.situation.catalogue, tailoring = made.standing.tailoring
      let routine = try #require(catalogue.routines[made.headline.routine])
      let left = Set(tailoring.tailored(routine, in: catalogue).routine.items.map(\.exercise))
      #expect(left.isDisjoint(with: tailoring.avoided(in: catalogue)), "\(made.seed)")
      #expect(made.headline.isRest || made.standing.isUsable(routine.id), "\(made.seed)")
    }
  }

  @Test("unrated pain is unknown: whoever rates less is never asked for more")
  func unrated() throws {
    for made in try Self.made.get() {
      let some = Recommendations(try made.made.situation(forgetting: 2))
      #expect(some.asksForMore <= made.asksForMore, "\(made.seed)")
      let none = try made.made.situation(forgetting: 1)
      #expect(Recommendations(none).asksForMore == 0 && !Standing(none).isMild, "\(made.seed)")
    }
  }

  @Test("what a professional has seen isn't said again for four weeks")
  func seen() throws {
    var told = 0
    for made in try Self.made.get() {
      guard let concern = try made.made.situation(isAnswered: false).concern else { continue }
      told += 1
      for days in [0, 1, 7, 13, 27] {
        let later = try made.made.situation(isAnswered: false, seen: days)
        #expect(later.concern.map { !$0.isSame(as: concern) } ?? true, "\(made.seed), \(days) days later")
      }
    }
    #expect(told > 100)
  }

  @Test("the same situation always comes to the same")
  func same() throws {
    for made in try Self.made.get().prefix(200) {
      #expect(made.recommendations == Recommendations(try MadeUp(made.seed).situation()), "\(made.seed)")
    }
  }

  @Test("every reason is one plain sentence with a source, and nobody is diagnosed or promised anything")
  func manners() throws {
    for made in try Self.made.get() {
      let told =
        [(made.headline.title, made.headline.reason, made.headline.citations)]
        + made.recommendations.more.map { ($0.title, $0.reason, $0.citations) }
      for (title, reason, citations) in told {
        #expect(reason.hasSuffix(".") && reason.count { $0 == "." } == 1, "\(reason)")
        #expect(!title.hasSuffix(".") && !citations.isEmpty, "\(title)")
        for word in ["you have a ", "will heal", "cure", "because of a", "must", "not said"] {
          #expect(!(title + " " + reason).lowercased().contains(word))
        }
      }
      #expect(Set(told.map(\.0)).count == told.count, "\(told.map(\.0))")
    }
  }
}

extension Recommendations {
  /// How many things it asks for that weren't done before.
  fileprivate var asksForMore: Int { (headline.asksForMore ? 1 : 0) + more.count { $0.asksForMore } }
}

/// A journal out of nothing, the same for the same number.
private struct MadeUp {
  private var sessions: [SessionFacts] = []
  private var hurts: [Hurt] = []
  private let answer: SignsAnswer?
  private let chosenLevel: Level?
  private let goal: Int
  private let conditions: Set<Condition>

  init(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed), name: "journal")
    let routines = [
      "first-steps", "next-steps", "daily", "core", "toolkit", "gentle-ten", "lower-back-ten", "stronger",
      "morning", "upper-back", "hips-and-hamstrings", "desk-break", "on-your-back", "mine",
    ]
    // Some are calm and say so; others have it up and down, or say nothing.
    let favourite = dice.pick(routines), isCalm = dice.below(2) == 0, rating = dice.below(4)
    var pain = isCalm ? dice.below(4) : dice.below(9),
      ago = dice.below(6) == 0 ? dice.below(40) : dice.below(3)
    var level = dice.pick(Level.allCases)
    for number in 0..<dice.below(45) {
      if dice.below(isCalm ? 40 : 12) == 0 { level = dice.pick(Level.allCases) }
      if !isCalm || dice.below(12) == 0 { pain = max(0, min(10, pain + dice.below(5) - 2)) }
      let isRated = rating > 1 || rating == 1 && dice.below(3) > 0
      let after = max(0, min(10, isCalm ? pain - dice.below(2) : pain + dice.below(5) - 2))
      let id = "\(number)", outcome: Outcome = dice.below(isCalm ? 30 : 8) == 0 ? .ended : .completed
      let routine = dice.below(3) == 0 ? dice.pick(routines) : favourite
      let length = routine == "desk-break" ? 200 : 500
      sessions.append(
        SessionFacts(
          id: id, at: Sample.date(ago) + Double(86_000 - number), day: Sample.today - ago, routine: routine,
          level: level, outcome: outcome,
          active: .seconds(outcome == .completed ? length - 100 : dice.below(length)),
          length: .seconds(length),
          painBefore: isRated ? pain : nil,
          painAfter: isRated && (rating == 3 || dice.below(20) > 0) ? after : nil))
      if dice.below(isCalm ? 60 : 8) == 0 {
        let exercise = dice.pick(["pelvic-tilt", "knee-to-chest", "cat-cow", "bridge", "plank", "bird-dog"])
        hurts.append(Hurt(session: id, at: Sample.date(ago), exercise: exercise))
      }
      ago += dice.below(40) == 0 ? 14 + dice.below(30) : dice.below(4)
    }
    chosenLevel = dice.below(5) == 0 ? dice.pick(Level.allCases) : nil
    goal = 1 + dice.below(7)
    conditions = dice.below(4) == 0 ? [dice.pick(Condition.allCases), dice.pick(Condition.allCases)] : []
    let clearances: [Clearance] = [.clear, .clear, .clear, .flagged, .cleared]
    answer =
      dice.below(5) == 0
      ? nil : SignsAnswer(at: Sample.date(dice.below(40)), clearance: dice.pick(clearances))
  }

  /// - Parameters:
  ///   - forgetting: Every so many-th session isn't rated; 1 for none at all.
  ///   - isAnswered: Whether there is an answer about the warning signs.
  ///   - days: The days since the person said that a professional has seen them, with nothing done since.
  func situation(forgetting: Int? = nil, isAnswered: Bool = true, seen days: Int? = nil) throws -> Situation {
    let sessions = sessions.enumerated().map { index, session in
      guard let forgetting, index % forgetting == 0 else { return session }
      return SessionFacts(
        id: session.id, at: session.at, day: session.day, routine: session.routine, level: session.level,
        outcome: session.outcome, active: session.active, length: session.length, painBefore: nil,
        painAfter: nil)
    }
    return try Sample.situation(
      sessions, hurts: hurts, goal: goal, chosenLevel: chosenLevel, answer: isAnswered ? answer : nil,
      seen: days.map { _ in Sample.date(0) + 86_399 }, conditions: conditions, on: Sample.today + (days ?? 0))
  }
}
