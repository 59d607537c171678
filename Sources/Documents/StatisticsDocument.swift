public import Advice
import Catalogue
import Engine
public import Statistics

/// Statistics and advice as scripts read them: the keys of `limber stats --json`.
public struct StatisticsDocument: Encodable {
  private let today: String
  private let goal: Int
  private let sessions: Int
  private let minutes: Int
  private let weeksWithGoalMet: Int
  private let days: [DayDocument]
  private let weeks: [WeekDocument]
  private let pain: [PainDocument]
  private let exercises: [StoryDocument]
  private let suggestion: SuggestionDocument
  private let advice: [AdviceDocument<CitationDocument>]

  /// The document of what the past comes to.
  public init(_ past: Past, _ situation: Situation) {
    today = situation.today.written
    goal = situation.goal
    sessions = past.sessions.count
    minutes = past.length.wholeMinutes
    weeksWithGoalMet = past.sessions.weeksWithGoalMet(situation.goal)
    days = past.sessions.lengthsByDay.sorted { $0.key < $1.key }.map {
      DayDocument(day: $0.key.written, minutes: $0.value.wholeMinutes)
    }
    weeks = past.allWeeks(through: situation.today).map { week in
      WeekDocument(
        week: week.monday.written, days: week.days, sessions: week.sessions, minutes: week.minutes,
        goalMet: week.days >= situation.goal)
    }
    pain = past.pain.map { PainDocument(day: $0.day.written, before: $0.before, after: $0.after) }
    exercises = past.stories.map(StoryDocument.init)
    let recommendations = Recommendations(situation)
    suggestion = SuggestionDocument(recommendations.headline)
    advice = recommendations.more.map { AdviceDocument($0, sources: $0.citations.map(CitationDocument.init)) }
  }

  private enum CodingKeys: String, CodingKey {
    case today, goal = "goal_days", sessions, minutes, weeksWithGoalMet = "weeks_with_goal_met", days, weeks
    case pain, exercises, suggestion, advice
  }
}

private struct DayDocument: Encodable {
  let day: String
  let minutes: Int
}

private struct WeekDocument: Encodable {
  let week: String
  let days: Int
  let sessions: Int
  let minutes: Int
  let goalMet: Bool

  private enum CodingKeys: String, CodingKey { case week, days, sessions, minutes, goalMet = "goal_met" }
}

private struct PainDocument: Encodable {
  let day: String
  @OrNull var before: Int?
  @OrNull var after: Int?
}

/// What was done of one exercise, as scripts read it.
public struct StoryDocument: Encodable {
  private struct Point: Encodable {
    let day: String
    let amount: Int
    let onlySide: String?

    private enum CodingKeys: String, CodingKey {
      case day, amount, onlySide = "only_side"
    }
  }

  private let id: String
  private let unit: String
  private let times: Int
  private let last: String?
  private let hurt: [String]
  private let points: [Point]

  /// The document of an exercise's story.
  public init(_ story: ExerciseStory) {
    id = story.exercise
    unit = story.countsReps ? "reps" : "hold_seconds"
    times = story.practice?.times ?? 0
    last = story.practice?.last.written
    hurt = story.hurt.map(\.written)
    points = story.points.map {
      Point(day: $0.day.written, amount: $0.amount, onlySide: $0.onlySide?.rawValue)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case id, unit, times, last = "last_day", hurt = "hurt_days", points
  }
}

private struct SuggestionDocument: Encodable {
  let routine: String
  let isRest: Bool
  let level: String
  let reason: String
  let sources: [CitationDocument]

  init(_ headline: Headline) {
    routine = headline.routine
    isRest = headline.isRest
    level = headline.level.rawValue
    reason = headline.reason
    sources = headline.citations.map(CitationDocument.init)
  }

  private enum CodingKeys: String, CodingKey { case routine, isRest = "rest", level, reason, sources }
}

private struct CitationDocument: Encodable {
  let article: String
  let heading: String

  init(_ citation: Citation) {
    article = citation.source.rawValue
    heading = citation.heading
  }
}
