import Catalogue
import Engine
import Foundation
import Statistics
import Testing

@testable import Advice

@Suite("A professional goes before everything")
struct ProfessionalTests {
  private func days(_ ago: [Int], before: Int? = nil, after: Int? = nil) -> [SessionFacts] {
    ago.map { Sample.session($0, before: before, after: after) }
  }

  private func recommendations(
    _ sessions: [SessionFacts], hurts: [Hurt] = [], answer: SignsAnswer? = nil, seen: Int? = nil,
    on day: Day = Sample.today
  ) throws -> Recommendations {
    Recommendations(
      try Sample.situation(
        sessions, hurts: hurts, answer: answer, seen: seen.map { Sample.date($0) + 86_000 }, on: day))
  }

  @Test("counts no weeks without a session as weeks of exercise")
  func pause() throws {
    // Two weeks of exercise, three of nothing, and a week again.
    let sessions = days([1, 3, 5, 7] + [28, 30, 32, 34, 36, 38, 40], before: 5, after: 5)
    #expect(try !recommendations(sessions).headline.isProfessional)
    #expect(
      try recommendations(days(Array(stride(from: 1, through: 40, by: 3)), before: 5, after: 5)).headline
        .isProfessional)
  }

  @Test("while a warning sign applies, by its group")
  func flagged() throws {
    let signs = try Sample.situation([]).signs
    func told(_ group: WarningSign.Group) throws -> Headline {
      let ticked = signs.filter { $0.group == group }.prefix(1).map(\.id)
      let answer = SignsAnswer(at: Sample.date(3), clearance: .flagged, ticked: ticked)
      return try recommendations(days([1, 3, 5], before: 1, after: 1), answer: answer).headline
    }
    let emergency = try told(.emergency), first = try told(.seeFirst)
    #expect(emergency.title == "Get help now" && first.title == "See a professional first")
    #expect(emergency.isProfessional && emergency.isRest && first.isProfessional && first.isRest)
  }

  @Test("after strong pain in two sessions in a row, before or after, and not after one")
  func strongPain() throws {
    let twenty = try recommendations(days(Array(1...20), before: 9, after: 9))
    #expect(twenty.headline.isProfessional && twenty.headline.isRest)
    #expect(twenty.headline.routine == "on-your-back" && twenty.headline.level == .gentle)
    #expect(
      twenty.more.map(\.title) == [
        "Until then, rest, or do On your back", "Go through the warning signs (f)",
      ])
    let mixed = [Sample.session(1, before: 2, after: 7), Sample.session(3, before: 8, after: 3)]
    #expect(try recommendations(mixed).headline.isProfessional)
    #expect(try !recommendations(days([1], before: 9)).headline.isProfessional)
    let eased = days([1], before: 3) + days([3, 5], before: 9)
    #expect(try !recommendations(eased).headline.isProfessional)
    // A session that wasn't rated says nothing of strong pain being over.
    let unrated = days([1]) + days([3, 5], before: 9)
    #expect(try recommendations(unrated).headline.isProfessional)
  }

  @Test("after two weeks of pain that doesn't ease", arguments: [15, 21, 27])
  func flat(days count: Int) throws {
    for step in [1, 2, 3] {
      let sessions = days(stride(from: count, to: 0, by: -step).reversed(), before: 5, after: 5)
      let told = try recommendations(sessions)
      #expect(told.headline.isProfessional, "every \(step) days")
      #expect(told.headline.reason == "Your pain has not eased in two weeks or more of exercise.")
      #expect(told.more.first?.title.hasPrefix("Until then, go on ") ?? false)
      #expect(told.headline.level == .gentle)
    }
  }

  @Test("keeps to what the last session calls for, however the weeks went")
  func flatAndStrong() throws {
    let last = [Sample.session(1, "daily", .standard, before: 4, after: 9)]
    let told = try recommendations(last + days(Array(2...27), before: 4, after: 4))
    #expect(told.headline.isProfessional && told.headline.isRest)
    #expect(told.headline.routine == "on-your-back" && told.headline.level == .gentle)
    #expect(
      told.more.map(\.title) == [
        "Until then, rest, or do On your back", "Go through the warning signs (f)",
      ])
  }

  @Test("and not before, nor where it eases, is mild or isn't known")
  func notFlat() throws {
    func isTold(_ sessions: [SessionFacts]) throws -> Bool {
      try recommendations(sessions).headline.isProfessional
    }
    #expect(try !isTold(days(Array(1...10), before: 5)))
    #expect(try !isTold(days(Array(1...10), before: 4) + days(Array(11...20), before: 6)))
    #expect(try !isTold(days(Array(1...60), before: 2, after: 2)))
    #expect(try !isTold(days(Array(1...60), before: 1, after: 1)))
    #expect(try !isTold(days(Array(1...60))))
    #expect(try !isTold(days([1, 2, 18, 19], before: 5)))
  }

  @Test("after four weeks of pain that isn't strong but doesn't ease, as article 002 says")
  func fourWeeks() throws {
    let every = Array(stride(from: 1, through: 40, by: 3))
    #expect(
      try recommendations(days(every, before: 3)).headline.reason
        == "Your pain has not eased in four weeks or more of exercise.")
    #expect(try !recommendations(days(Array(1...26), before: 3, after: 3)).headline.isProfessional)
  }

  @Test("… where ratings of three of these weeks say so, and no less")
  func threeWeeksRated() throws {
    let rated = [10, 13, 16, 19, 22, 25, 28]
    #expect(try recommendations(days([7] + rated, before: 3)).headline.isProfessional)
    #expect(try !recommendations(days([8] + rated, before: 3)).headline.isProfessional)
  }

  @Test("where pain grew over two weeks, with rest until then")
  func worse() throws {
    let sessions = days([1, 2, 4], before: 5) + days([8, 10], before: 4) + days([14, 16, 18], before: 2)
    let told = try recommendations(sessions).headline
    #expect(told.isProfessional && told.isRest && told.level == .gentle)
    #expect(told.reason == "Your pain has grown over two weeks or more.")
  }

  @Test("where each of the first moves hurt twice, with something else until then")
  func firstMoves() throws {
    let hurts = ["pelvic-tilt", "knee-to-chest", "cat-cow"].flatMap {
      [Sample.hurt($0, 3), Sample.hurt($0, 5)]
    }
    let told = try recommendations(days([1, 3, 5], before: 1, after: 1), hurts: hurts)
    #expect(told.headline.isProfessional)
    #expect(!["first-steps", "next-steps", "morning", "on-your-back"].contains(told.headline.routine))
    #expect(told.more.contains { $0.title == "Leave out Cat-cow for now" })
  }

  @Test("isn't repeated for the same thing for four weeks once it was done, and then again")
  func seen() throws {
    let flat = days(Array(1...60), before: 5, after: 5)
    #expect(try recommendations(flat).headline.isProfessional)
    for ago in [0, 7, 14, 27] {
      #expect(try !recommendations(flat, seen: ago).headline.isProfessional, "\(ago) days ago")
    }
    #expect(try recommendations(flat, seen: 28).headline.isProfessional)
    // Seen for something else, or before it began.
    let strong = days([1, 2], before: 9) + days(Array(3...40), before: 2, after: 2)
    #expect(try recommendations(strong, seen: 10).headline.isProfessional)
    #expect(try !recommendations(strong, seen: 0).headline.isProfessional)
    #expect(try recommendations(strong, seen: 0).headline.isRest)
  }

  @Test("… and again where what was kept with that very answer has hurt twice more")
  func keptAndHurting() throws {
    func isTold(kept: Bool) throws -> Bool {
      let moves = ["pelvic-tilt", "knee-to-chest", "cat-cow"]
      let hurts = [3, 5, 10, 12].flatMap { ago in moves.map { Sample.hurt($0, ago) } }
      let situation = try Sample.situation(
        days([1, 3, 5, 10, 12], before: 1, after: 1), hurts: hurts,
        retained: kept ? Dictionary(uniqueKeysWithValues: moves.map { ($0, Sample.date(8)) }) : [:],
        seen: Sample.date(8))
      return Recommendations(situation).headline.isProfessional
    }
    #expect(try isTold(kept: true))
    #expect(try !isTold(kept: false))
  }

  @Test("stays silent about pain of long ago")
  func longAgo() throws {
    let away = try recommendations(days(Array(200...220), before: 9, after: 9)).headline
    #expect(!away.isProfessional && away.routine == "first-steps")
  }
}
