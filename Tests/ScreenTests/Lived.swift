import Catalogue
import Engine
import Foundation
import Screen
import Statistics
import TestSupport

/// A made-up past that ends on Saturday 2026-11-21.
enum Lived {
  static let today = Day(20_778)

  /// So many sessions, four or five a week, the pain slowly going down and the reps up.
  static func past(_ count: Int) -> Past {
    let days = (0...).lazy.filter { $0 % 5 != 0 && $0 % 7 != 3 }.prefix(count)
    var sessions: [SessionFacts] = [], exercises: [ExerciseFacts] = []
    for (index, ago) in days.enumerated() {
      let left = index * 5 / max(1, count)
      let minutes = [4, 11, 8, 22][index % 4]
      sessions.append(
        SessionFacts(
          id: "\(ago)", day: today - ago, routine: "daily", level: .gentle, outcome: .completed,
          active: .seconds(minutes * 40), length: .seconds(minutes * 60), painBefore: 2 + left,
          painAfter: index % 3 == 0 ? nil : 1 + left))
      exercises += [
        facts("bridge", ago, index % 20 == 19 ? .hurt : .done, reps: 12 - left),
        facts("plank", ago, .done, held: 15 - left),
      ]
    }
    return Past(sessions: sessions, exercises: exercises)
  }

  private static func facts(
    _ exercise: String, _ ago: Int, _ status: ExerciseRecord.Status, reps: Int = 0, held: Int = 0
  ) -> ExerciseFacts {
    let at = Date(timeIntervalSince1970: Double((today - ago).number) * 86_400)
    return ExerciseFacts(
      session: "\(ago)", at: at, day: today - ago, exercise: exercise, side: nil, status: status, reps: reps,
      held: .seconds(held))
  }

  static func scene(_ tab: HistoryScene.Tab, _ count: Int) throws -> any Scene {
    let past = past(count)
    let table: HistoryTable? =
      switch tab {
      case .exercises:
        HistoryTable(stories: past.stories, catalogue: try Shipped.catalogue, glyphs: .unicode)
      case .sessions:
        HistoryTable(
          sessions: count == 0 ? [] : Array(repeating: try PageScenes.record(), count: 3), glyphs: .unicode)
      case .days, .weeks, .pain: nil
      }
    return HistoryScene(tab: tab, past: past, today: today, goal: 4, table: table)
  }

  static func story(_ exercise: String, _ count: Int) throws -> any Scene {
    guard let story = past(count).story(of: exercise) else { throw Following.Missing() }
    return StoryScene(story, name: "Bridge")
  }

  /// One screen: its name, and how it comes about.
  typealias Made = (name: String, make: @Sendable () throws -> any Scene)

  static let all: [Made] = tabs + stories

  private static let tabs: [Made] = [0, 1, 3, 40, 400].flatMap { count in
    HistoryScene.Tab.allCases.map { made($0, count) }
  }

  private static let stories: [Made] = [
    ("story", { try story("bridge", 40) }), ("long story", { try story("plank", 400) }),
  ]

  private static func made(_ tab: HistoryScene.Tab, _ count: Int) -> Made {
    let make: @Sendable () throws -> any Scene = { try scene(tab, count) }
    return ("\(tab) of \(count)", make)
  }
}
