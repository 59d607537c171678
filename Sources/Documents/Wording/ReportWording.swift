import Advice
import Catalogue
import Statistics
import Text

extension Wording {
  /// A page for somebody who treats the person.
  enum Report {
    static func title(_ from: Day, _ through: Day) -> String {
      "Exercises at home, \(from.written) to \(through.written)"
    }
    static func counts(_ report: Documents.Report) -> String {
      let told = report.told > 0 ? " (\(report.told) of them told afterwards and not seen)" : ""
      return "\(report.sessions.counted("session"))\(told) on \(report.days) of "
        + "\((report.through - report.from + 1).counted("day")); \(report.minutes.counted("minute")) of holding and moving."
    }
    static func notCounted(_ report: Documents.Report) -> String? {
      let parts = [
        report.shorter > 0
          ? "\(report.shorter.counted("session")) that ended early with less than five minutes of exercise (but for what was done)"
          : nil,
        report.rehearsals > 0 ? report.rehearsals.counted("rehearsal") : nil,
        report.leftOut > 0 ? "\(report.leftOut.counted("session")) that the person left out" : nil,
      ].compactMap { $0 }
      return parts.isEmpty ? nil : "Not counted: \(parts.inWords(last: "and"))."
    }
    static func programme(_ programme: ReportedProgramme?) -> String {
      guard let programme else { return "Agreed: no programme; routines of the person's own choice." }
      let begun = "begun on \(programme.start.written)"
      guard let followed = programme.followed, let own = programme.own else {
        return
          "Agreed: the programme \(programme.id.printable), \(begun); its file isn't here, so its stages can't be told."
      }
      let stage = followed.stage, week = stage.daysAWeek
      let often =
        week == 1...7
        ? "every day if possible"
        : week.count == 1
          ? "on \(week.lowerBound.counted("day")) a week"
          : "on \(week.lowerBound) to \(week.upperBound) days a week"
      return
        "Agreed: the programme \(followed.programme.name.printable), \(begun); now stage \(followed.number) of "
        + "\(followed.programme.stages.count), \(stage.name.printable), since \(followed.since.written), \(often)"
        + (followed.isHeld ? ", held there by choice" : followed.isFinished ? ", all of it done" : "")
        + ". Done: \(followed.done) of the \(stage.condition.sessions.counted("day")) that the stage asks for; "
        + "\(own) of the \(programme.sessions.counted("session")) on this page since it was begun "
        + "\(own == 1 ? "was" : "were") the programme's."
    }
    static func followed(_ routines: String) -> String { "Followed: \(routines)." }
    static func routine(_ name: String, _ level: Level, _ sessions: Int) -> String {
      "\(name) (\(sessions.counted("time")), last at level \(level.rawValue))"
    }
    static func others(_ count: Int) -> String { count.counted("other routine") }
    static func more(_ count: Int, _ noun: String) -> String? {
      count > 0 ? "and \(count) more \(noun.plural(of: count))" : nil
    }

    // MARK: Exercises

    static let agreedAndDone = "Agreed and done, by exercise and side"
    static let exerciseColumns = [
      "Exercise", "Side", "Times", "done", "partly", "skipped", "hurt", "Asked for", "Was done", "Last time",
    ]
    static let toldColumn = "Told"
    static let noSide = "both"
    static let reps = "reps"
    static let seconds = "s"
    static func of(_ done: Int, _ asked: Int) -> String { "\(done) of \(asked)" }

    // MARK: Days

    static let daysAWeek = "Days a week"
    static let weekColumns = ["Week from", "Days", "Sessions", "Minutes"]
    static func partOfWeek(_ days: Int, of length: Int) -> String { "\(days) (of \(length.counted("day")))" }
    static func earlierWeeks(_ count: Int, days: Int) -> String {
      "and \(count) earlier \("week".plural(of: count)) with \(days.counted("day")) in all."
    }

    // MARK: Pain

    static let pain = "Pain, 0 to 10, before and after each session"
    static let noPain = "None was rated."
    static let legend = "Ring: before; dot: after."
    static let before = "o"
    static let after = "*"
    static func pain(_ all: [ReportedPain]) -> String {
      func average(_ tenths: Int?) -> String { tenths.map { "\($0 / 10).\($0 % 10)" } ?? "not rated" }
      let strong = all.count(where: \.isStrong)
      return
        "Rated in \(all.count.counted("session")): on average \(average(all.tenths(\.before))) before and "
        + "\(average(all.tenths(\.after))) after. \(ReportedPain.strong) or more: "
        + (strong == 0 ? "never." : "in \(strong.counted("session")).")
    }
    static func earlierPain(_ count: Int) -> String {
      "The averages are of all of them; \(count.counted("earlier session")) \(count == 1 ? "is" : "are") not drawn."
    }
    static func rating(_ point: ReportedPain) -> String {
      "\(point.day.written): \(rated(point.before)) before, \(rated(point.after)) after"
    }
    static func rated(_ value: Int?) -> String { value.map(String.init) ?? "not rated" }
    static let painColumns = ["Day", "Before", "After", "0 to 10 (o before, * after, @ both)"]

    // MARK: Effort and activities

    static let effort = "Effort, 0 to 10, said after sessions"
    static func efforts(_ all: [Int], least: Int, most: Int) -> String {
      let tenths = (20 * all.reduce(0, +) + all.count) / (2 * all.count)
      return "Said after \(all.count.counted("session")): on average \(tenths / 10).\(tenths % 10), "
        + "from \(least) to \(most)."
    }
    static let activities = "What the person wants to do again, 0 (can't) to 10 (as before)"
    static let activityColumns = ["Activity", "First", "Latest", "Change"]
    static func rating(_ score: Int, _ day: Day) -> String { "\(score) (\(day.written))" }
    static func dropped(_ count: Int) -> String? {
      count > 0 ? "\(count.counted("activity")) \(count == 1 ? "was" : "were") dropped in this time." : nil
    }

    // MARK: What hurt, and what was said

    static let hurt = "What hurt"
    static let nothingHurt = "Nothing was marked as hurting."
    static let hurtColumns = ["Day", "Exercise", "Side", "In its place that day"]
    static let nothing = "nothing"
    static let ownWords = "In the person's own words"
    static func note(_ day: Day, effort: Int? = nil, _ text: String) -> String {
      "\(day.written)\(effort.map { ", effort \($0)" } ?? ""): \(text)"
    }
    static let signs = "Warning signs that were ticked"
    static let noSigns = "None in this time."
    static func howItIsCounted(withActivities: Bool) -> String {
      "How it is counted: times, repetitions and seconds are limber's own count, by its clock, while it led a session; it sees nobody. "
        + "\"Asked for\" is what the session's plan had at its level; \"partly\" is begun and not finished. Of sessions told afterwards it "
        + "knows no amounts. Pain, effort, activities, notes and signs are what the person said. "
        + (withActivities
          ? "An activity's change is called real from \(ActivityChange.smallest) on, which is more than the chance of two ratings. "
          : "")
        + "Nothing here is advice or a diagnosis. All numbers can be worked out again from what `limber export --json` writes."
    }
  }
}
