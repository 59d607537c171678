import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Advice

@Suite("Whatever a year brings, a programme moves with care")
struct ProgrammePropertyTests {
  /// A made-up year of somebody in a programme.
  private struct Year {
    let programme: Programme
    let start = ProgrammeTimelineTests.monday
    private(set) var lived: [ProgrammeCourse.Lived] = []
    private(set) var lookBacks: [(day: Day, said: LookBack)] = []
    private(set) var held: Set<Int> = []

    init(_ programme: Programme, seed: Int) {
      self.programme = programme
      var dice = Dice(seed: UInt64(seed), name: programme.id)
      let zeal = 30 + dice.below(70), rating = 40 + dice.below(60), trouble = dice.below(12)
      var pain = dice.below(8), day = 0
      while day < 365 {
        if dice.below(60) == 0 { day += dice.below(45) }
        if dice.below(40) == 0 { held = held.union(day..<day + dice.below(30)) }
        if dice.below(7) == 0 {
          let said = LookBack(
            at: (start + day).noon(in: .gmt), feeling: dice.pick(LookBack.Feeling.allCases),
            hasNewSigns: dice.below(9) == 0)
          lookBacks.append((start + day, said))
        }
        for _ in 0..<(dice.below(100) < zeal ? 1 + (dice.below(10) == 0 ? 1 : 0) : 0) {
          pain = max(0, min(10, pain + dice.below(3) - 1 - (dice.below(4) == 0 ? 1 : 0)))
          if dice.below(100) < trouble { pain = min(10, pain + 2 + dice.below(4)) }
          let isSaid = dice.below(100) < rating
          let after = max(0, min(10, pain + dice.below(3) - 1))
          let facts = SessionFacts(
            id: "\(day)-\(lived.count)", day: start + day, routine: "first-steps", level: .gentle,
            outcome: dice.below(9) == 0 ? .ended : .completed, active: .seconds(dice.below(600)),
            length: .seconds(dice.below(900)), painBefore: isSaid ? pain : nil,
            painAfter: isSaid && dice.below(9) > 0 ? after : nil)
          lived.append(
            ProgrammeCourse.Lived(
              facts: facts, counts: facts.length >= .seconds(60), isHurt: dice.below(100) < trouble,
              isPainWorse: isSaid && (pain >= 7 || after - pain >= 2)))
        }
        day += 1
      }
    }

    var course: ProgrammeCourse {
      ProgrammeCourse(
        programme, from: start, through: start + 365, lived, lookBacks: lookBacks,
        isHeld: { held.contains($0 - start) })
    }
  }

  @Test("Over years of all kinds", arguments: ["first-weeks", "stronger-weeks", "keep-it-up", "desk-days"])
  func years(id: String) throws {
    let programme = try #require(try Shipped.catalogue.programmes[id])
    var wentOn = 0
    for seed in 0..<300 {
      let year = Year(programme, seed: seed)
      var course = ProgrammeCourse(programme, from: year.start, lookBacks: year.lookBacks)
      var rest = year.lived[...], added = year.start
      for number in 0...365 {
        let day = year.start + number, before = course.number
        course.wake(on: day, isHeld: year.held.contains(number))
        if course.number > before {
          #expect(
            course.number == before + 1 && course.move == .wentOn && course.since == day, "\(id) \(seed)")
          #expect(day - added >= 7, "\(id) \(seed): two things within a week on day \(number)")
          checkCalm(before: day, year, "\(id) \(seed): on day \(number)")
          (added, wentOn) = (day, wentOn + 1)
        }
        while let next = rest.first, next.facts.day <= day {
          course.take(next)
          rest.removeFirst()
        }
      }
      #expect((1...programme.stages.count).contains(course.number))
      // The same journal, read at once, leads to the same place.
      let whole = year.course
      #expect(
        whole.number == course.number && whole.since == course.since && whole.isFinished == course.isFinished
          && whole.sessionsDone == course.sessionsDone)
    }
    #expect(wentOn > 150)
  }

  /// The sessions before a morning on which something was added: no pain rose, nothing hurt, all was said.
  private func checkCalm(before day: Day, _ year: Year, _ place: String) {
    let latest = year.lived.filter { $0.facts.day < day && $0.counts }.suffix(3)
    #expect(latest.allSatisfy { !$0.isHurt && !$0.isPainWorse }, "\(place)")
    let pains = latest.compactMap(\.facts.painBefore), after = latest.compactMap(\.facts.painAfter)
    #expect(pains.count == latest.count && after.count == latest.count, "\(place)")
    #expect(zip(pains, after).allSatisfy { $1 <= $0 }, "\(place)")
    if let first = pains.first, let now = pains.last { #expect(now <= first, "\(place)") }
    #expect(!year.held.contains(day - year.start), "\(place)")
  }

  @Test(
    "Whoever does well comes to the end, however long the week's days are spread", arguments: [2, 3, 5, 7])
  func end(days: Int) throws {
    for programme in try Shipped.catalogue.programmes.values {
      var lived: [ProgrammeCourse.Lived] = []
      for day in 0..<800 where day % 7 < days {
        let facts = SessionFacts(
          id: "\(day)", day: ProgrammeTimelineTests.monday + day, routine: "x", level: .gentle,
          outcome: .completed,
          active: .seconds(400), length: .seconds(500), painBefore: 1, painAfter: 1)
        lived.append(ProgrammeCourse.Lived(facts: facts, counts: true, isHurt: false, isPainWorse: false))
      }
      let course = ProgrammeCourse(
        programme, from: ProgrammeTimelineTests.monday, through: ProgrammeTimelineTests.monday + 800, lived,
        lookBacks: [], isHeld: { _ in false })
      #expect(course.isFinished, "\(programme.id)")
    }
  }
}
