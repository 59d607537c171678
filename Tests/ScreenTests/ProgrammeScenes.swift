import Advice
import Catalogue
import Engine
import Foundation
import Screen
import Statistics
import TestSupport

/// The screens of somebody in a programme, on Saturday 2026-11-21.
enum ProgrammeScenes {
  static let today = Day(20_778)

  /// Somebody in the second stage of first weeks, after ten days.
  static func situation(pain: Int = 1, hurts: [Hurt] = []) throws -> Situation {
    let sessions = (1...10).map { ago in
      SessionFacts(
        id: "\(ago)", day: today - ago, routine: ago > 3 ? "first-weeks/1" : "first-weeks/2", level: .gentle,
        outcome: .completed, active: .seconds(400), length: .seconds(500), painBefore: 2,
        painAfter: ago == 1 ? pain : 1)
    }
    return Situation(
      sessions: sessions, hurts: hurts, retained: [:], today: today, goal: 3,
      choices: [ProgrammeChoice(programme: "first-weeks", at: (today - 10).noon(in: .gmt), kind: .started)],
      ticks: [2, 3].map { HabitTick(habit: "first-weeks/2", day: today - $0) },
      catalogue: try Shipped.catalogue)
  }

  static func followed(_ glyphs: Glyphs, pain: Int = 1, isDrawn: Bool = true) throws -> PageScene {
    let recommendations = Recommendations(try situation(pain: pain))
    guard let followed = recommendations.followed else { throw Missing() }
    return PageScene(
      Page(recommendations, followed, today: today, glyphs: glyphs, isDrawn: isDrawn), from: 0,
      .followedProgramme)
  }

  static func programme(_ id: String) throws -> PageScene {
    let catalogue = try Shipped.catalogue
    guard let programme = catalogue.programmes[id] else { throw Missing() }
    let plans = programme.stages.map { stage in
      stage.routines.compactMap { catalogue.routines[$0] }
        .map { Plan($0, level: stage.level ?? .gentle, catalogue: catalogue) }
    }
    return PageScene(
      Page(programme, plans: plans, glyphs: .unicode), from: 0, .programme)
  }

  static func programmes() throws -> ListScene {
    ListScene(
      ListPage(programmes: try Shipped.catalogue.programmesInOrder, followed: "first-weeks"), selected: 1,
      .list)
  }

  static func home(columns: Int) throws -> any Scene {
    let catalogue = try Shipped.catalogue, situation = try situation()
    let recommendations = Recommendations(situation)
    guard let stage = catalogue.routines[recommendations.headline.routine] else { throw Missing() }
    let facts = ([stage] + catalogue.routinesInOrder).map {
      RoutineFacts($0, Plan($0, level: .gentle, catalogue: catalogue))
    }
    let past = HomePast(sessions: situation.sessions, today: today, goal: 4)
    return BesideScene(
      ListPage(
        routines: facts, recommendations: recommendations, past: past, today: today, notice: nil,
        columns: columns,
        glyphs: .unicode), selected: 0, .homeInProgramme, preview: nil, words: facts[0].words)
  }

  struct Missing: Error {}
}
