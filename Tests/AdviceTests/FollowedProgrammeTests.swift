import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Advice

@Suite("Where somebody is in a programme")
struct FollowedProgrammeTests {
  private func life() throws -> LivedProgramme {
    LivedProgramme("first-weeks", from: ProgrammeTimelineTests.monday, in: try Shipped.catalogue)
  }

  /// A week of good sessions.
  private func week(_ life: inout LivedProgramme, before: Int? = 2, after: Int? = 1) {
    for _ in 0..<7 {
      life.practise("first-steps", before: before, after: after)
      life.sleep()
    }
  }

  @Test("Nobody who chose none follows one, nor who stopped; whoever begins again begins at the beginning")
  func choosing() throws {
    var life = try life()
    week(&life)
    #expect(life.followed?.number == 2)
    life.choose(.stopped)
    #expect(life.followed == nil)
    life.sleep()
    life.choose(.started)
    #expect(life.followed?.number == 1 && life.followed?.done == 0)
  }

  @Test("A programme that isn't there any more is followed by nobody")
  func gone() throws {
    let life = LivedProgramme("anna", from: ProgrammeTimelineTests.monday, in: try Shipped.catalogue)
    #expect(life.followed == nil)
  }

  @Test("… which is said first beside the headline, until it is there again, ended, or another begun")
  func saidToBeGone() throws {
    var life = LivedProgramme("anna", from: ProgrammeTimelineTests.monday, in: try Shipped.catalogue)
    let said = Recommendations(life.situation)
    #expect(said.lost?.id == "anna" && said.lost?.start == ProgrammeTimelineTests.monday)
    let sentence = try #require(said.lost?.sentence)
    #expect(sentence.hasPrefix("Your programme anna can't be followed. Its file is gone or has a fault"))
    #expect(said.more.first.map { "\($0.title). \($0.reason)" } == sentence)
    life.choose(.stopped)
    let without = Recommendations(life.situation)
    #expect(without.lost == nil && without.headline == said.headline)
    #expect(without.more == Array(said.more.dropFirst()))
    #expect(Recommendations(try self.life().situation).lost == nil)
  }

  @Test("Half of a stage is a day of the programme, however short it is")
  func half() throws {
    var life = try life()
    life.practise("first-weeks/1/half", before: 2, after: 1, seconds: 70)
    #expect(life.followed?.done == 1)
  }

  @Test("Held means that nothing is added, and let go it moves on")
  func held() throws {
    var life = try life()
    life.choose(.held)
    week(&life)
    week(&life)
    #expect(life.followed?.number == 1 && life.followed?.hold == .chosen)
    #expect(Recommendations(life.situation).heldBecause == "You chose to stay in this stage.")
    life.choose(.resumed)
    life.sleep()
    #expect(life.followed?.number == 2)
  }

  @Test("One minute is showing up; less is not, nor is a break at the desk")
  func oneMinute() throws {
    var life = try life()
    life.practise("first-weeks/1", before: 2, after: 2, seconds: 61)
    #expect(life.followed?.done == 1)
    #expect(Recommendations(life.situation).headline.isRest)
    life.sleep()
    life.practise("first-weeks/1", before: 2, after: 2, seconds: 40)
    #expect(life.followed?.done == 1)
    life.practise("desk-break", before: nil, after: nil, seconds: 200)
    #expect(life.followed?.done == 1)
  }

  @Test(
    "What keeps a stage whose days are done",
    arguments: [
      (nil, nil, FollowedProgramme.Hold.unrated), (2, nil, .unrated), (5, 5, .noLower(5)),
      (2, 3, .rising(from: 2, to: 3)),
    ] as [(Int?, Int?, FollowedProgramme.Hold)])
  func kept(before: Int?, after: Int?, hold: FollowedProgramme.Hold) throws {
    var life = try life()
    week(&life, before: before, after: after)
    #expect(life.followed?.number == 1 && life.followed?.hold == hold)
    #expect(Recommendations(life.situation).heldBecause != nil)
  }

  @Test("A look back that says worse keeps the stage for a week, and a new sign as well")
  func lookBack() throws {
    for sign in [false, true] {
      var life = try life()
      for _ in 0..<6 {
        life.practise("first-steps", before: 2, after: 1)
        life.sleep()
      }
      life.lookBack(sign ? .better : .worse, hasNewSigns: sign)
      life.practise("first-steps", before: 2, after: 1)
      life.sleep()
      #expect(life.followed?.hold == (sign ? .newSigns : .worse))
      life.sleep(6)
      #expect(life.followed?.number == 2)
    }
  }

  @Test("Two setbacks within two weeks lead a stage back")
  func steppedBack() throws {
    var life = try life()
    week(&life)
    for day in 0..<7 {
      life.practise("first-weeks/2", before: 2, after: day % 4 == 1 ? 5 : 1)
      life.sleep()
    }
    #expect(life.followed?.number == 1 && life.followed?.move == .steppedBack)
  }

  @Test("The programme is the headline, its stage the level, and nothing beside it asks for more")
  func oneVoice() throws {
    var life = try life()
    for _ in 0..<5 { week(&life) }
    let recommendations = Recommendations(life.situation)
    #expect(recommendations.headline.routine.hasPrefix("first-weeks/"))
    #expect(recommendations.headline.level == .standard)
    #expect(!recommendations.more.contains { $0.asksForMore })
    #expect(recommendations.more.allSatisfy { !$0.title.contains("Add nothing") })
  }

  @Test("A warning sign and strong pain go before the programme")
  func before() throws {
    var life = try life()
    life.practise("first-weeks/1", before: 8, after: 8)
    life.sleep()
    #expect(Recommendations(life.situation).headline.title == "Rest, or On your back")
    life.practise("first-weeks/1", before: 8, after: 8)
    life.sleep()
    #expect(Recommendations(life.situation).headline.isProfessional)
    #expect(
      Recommendations(life.situation).heldBecause == "Nothing is added until a professional has seen you.")
  }

  @Test("What comes next says what is still missing")
  func next() throws {
    var life = try life()
    #expect(
      life.followed?.nextWords
        == "Bird dog comes next after 5 more days with a session and 7 more days in all, if pain doesn't rise and nothing hurts."
    )
    life.practise("first-steps", before: 2, after: 1)
    life.sleep()
    #expect(life.followed?.daysLeft == 6)
    #expect(
      life.followed?.nextWords
        == "Bird dog comes next after 4 more days with a session and 6 more days in all, if pain doesn't rise and nothing hurts."
    )
    for _ in 0..<6 {
      life.practise("first-steps", before: 2, after: 1)
      life.sleep()
    }
    #expect(life.followed?.number == 2)
  }

  @Test("After the last stage comes none")
  func last() throws {
    var life = try life()
    let stages = life.followed?.programme.stages.count ?? 0
    for _ in 0..<70 where life.followed?.number != stages {
      life.practise("first-weeks/\(life.followed?.number ?? 1)", before: 2, after: 1)
      life.sleep()
    }
    let followed = try #require(life.followed)
    #expect(followed.number == stages && followed.next == nil)
  }

  @Test("A programme is looked at from its beginning, but never further back than advice looks")
  func since() {
    let start = ProgrammeTimelineTests.monday
    let choices = [ProgrammeChoice(programme: "first-weeks", at: start.noon(in: .gmt), kind: .started)]
    #expect(choices.followedSince(start + 30, in: .gmt) == start)
    #expect(choices.followedSince(start + Situation.reach + 5, in: .gmt) == start + 5)
    #expect([ProgrammeChoice]().followedSince(start, in: .gmt) == nil)
  }
}
