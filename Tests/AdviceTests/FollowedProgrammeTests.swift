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

  @Test("… and not before the day on which it was begun, where a clock was set back")
  func goneLater() throws {
    let life = LivedProgramme("anna", from: ProgrammeTimelineTests.monday + 1, in: try Shipped.catalogue)
    let situation = Situation(
      sessions: [], hurts: [], retained: [:], today: ProgrammeTimelineTests.monday, goal: 5,
      choices: life.choices, catalogue: life.catalogue)
    #expect(Recommendations(situation).lost == nil)
    #expect(Recommendations(life.situation).lost != nil)
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

  @Test("Pain that is more than mild keeps no stage in which it has come down by two")
  func lower() throws {
    var life = try life()
    for pain in [6, 5, 5, 5, 4, 4, 4] {
      life.practise("first-steps", before: pain, after: pain - 1)
      life.sleep()
    }
    #expect(life.followed?.number == 2)
  }

  @Test("What keeps a stage is told beside the headline, but for the person's own wish")
  func toldBeside() throws {
    var life = try life()
    week(&life, before: 2, after: 3)
    #expect(
      Recommendations(life.situation).more.map(\.title)
        == ["Stay with Three moves for now", "Look back at your week"])
    life = try self.life()
    life.choose(.held)
    week(&life)
    #expect(Recommendations(life.situation).more.map(\.title) == ["Look back at your week"])
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

  @Test("… and later ones don't", arguments: [(14, 1), (15, 2)])
  func setbacksApart(days: Int, stage: Int) throws {
    var life = try life()
    week(&life)
    life.sleep()
    life.choose(.held)
    life.practise("first-weeks/2", before: 2, after: 5)
    for _ in 1..<days {
      life.sleep()
      life.practise("first-steps", before: 2, after: 1)
    }
    life.sleep()
    life.practise("first-weeks/2", before: 2, after: 5)
    life.sleep()
    #expect(life.followed?.number == stage)
  }

  @Test("A week that has had all its days ends with rest, and the next one begins")
  func wholeWeek() throws {
    var life = LivedProgramme(
      "keep-it-up", from: ProgrammeTimelineTests.monday, in: try Shipped.catalogue)
    for _ in 0..<5 {
      #expect(life.follow(before: 1, after: 1) == "daily")
      life.sleep()
    }
    for _ in 0..<2 {
      let headline = Recommendations(life.situation).headline
      #expect(headline.isRest)
      #expect(
        headline.reason == "This week's 5 days are done; a walk or gentle stretching is fine.")
      life.sleep()
    }
    #expect(!Recommendations(life.situation).headline.isRest)
  }

  @Test("Where too little of a stage is left for somebody, nothing of the next one is done")
  func littleLeft() throws {
    let life = LivedProgramme(
      "keep-it-up", from: ProgrammeTimelineTests.monday, in: try Shipped.catalogue)
    let main = try #require(life.catalogue.routines["daily"]).items.filter { $0.block == .main }
    let hurts = main.map(\.exercise).filter { $0 != "pelvic-tilt" }.flatMap { exercise in
      [1, 2].map { Hurt(session: nil, at: (life.day - $0).noon(in: .gmt), exercise: exercise) }
    }
    let situation = Situation(
      sessions: [], hurts: hurts, retained: [:], today: life.day, goal: 5, choices: life.choices,
      catalogue: life.catalogue)
    let headline = Recommendations(situation).headline
    #expect(headline.reason.hasSuffix("is left for you, so do what came before it."))
    #expect(headline.routine == Situation.gentlest)
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

  @Test("… and what is done goes on tomorrow, or once nothing stands in the way")
  func due() throws {
    var life = try life()
    for _ in 0..<4 {
      life.practise("first-steps", before: 2, after: 1)
      life.sleep()
    }
    life.sleep(3)
    life.practise("first-steps", before: 2, after: 1)
    #expect(life.followed?.nextWords == "Bird dog comes next, tomorrow.")
    life = try self.life()
    week(&life, before: 2, after: 3)
    #expect(life.followed?.nextWords == "Bird dog comes next, once nothing stands in the way.")
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
