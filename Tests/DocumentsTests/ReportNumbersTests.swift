import Advice
import Catalogue
import Engine
import Foundation
import Journal
import Statistics
import TestSupport
import Testing

@testable import Documents

@Suite("The numbers of a report", .timeLimit(.minutes(1)))
struct ReportNumbersTests {
  @Test("Every number can be worked out again from what export writes", arguments: [UInt64](1...6))
  func again(seed: UInt64) throws {
    let records = try Reported.records(50, seed: seed), activities = Reported.activities(seed: seed)
    let report = Reported.report(
      records, activities: activities, try Reported.recommendations(records, begun: Int(seed) * 5))
    var archive = Archive(sessions: records, answers: [])
    (archive.activities, archive.choices) = (
      activities, [Reported.choice("first-weeks", begun: Int(seed) * 5)]
    )
    let json = try archive.json
    let document = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let sessions = try #require(document["sessions"] as? [[String: Any]]).filter { session in
      let day = (session["started_at"] as? String ?? "").prefix(10)
      return day >= report.from.written && day <= report.through.written
    }.sorted { ($0.text("started_at")) < ($1.text("started_at")) }
    #expect(report.rehearsals == sessions.count { $0.flag("rehearsal") })
    #expect(report.leftOut == sessions.count { $0.flag("is_left_out") && !$0.flag("rehearsal") })
    let whole = sessions.filter { !$0.flag("rehearsal") && !$0.flag("is_left_out") }
    let counted = whole.filter { $0.text("outcome") == "completed" || $0.number("active_seconds") >= 300 }
    #expect(report.sessions == counted.count)
    #expect(report.shorter == whole.count - counted.count)
    #expect(report.told == counted.count { $0.flag("is_logged") })
    #expect(report.days == Set(counted.map(\.day)).count)
    #expect(report.minutes == Self.minutes(whole))
    #expect(report.routines.map(\.sessions).reduce(0, +) == counted.count)
    for routine in report.routines {
      #expect(routine.sessions == counted.count { $0.text("routine") == routine.routine })
    }

    for week in report.weeks {
      let end = (week.monday + 6).written
      let own = whole.filter { $0.day >= week.monday.written && $0.day <= end }
      let days = own.filter { one in counted.contains { $0.text("id") == one.text("id") } }
      #expect(
        week.days == Set(days.map(\.day)).count && week.sessions == days.count
          && week.minutes == Self.minutes(own))
    }
    #expect(report.weeks.map(\.days).reduce(0, +) == report.days)
    #expect(report.weeks.map(\.length).reduce(0, +) == 42)

    let rated = whole.filter { $0["pain_before"] is Int || $0["pain_after"] is Int }
    #expect(report.pain.map(\.before) == rated.map { $0["pain_before"] as? Int })
    #expect(report.pain.map(\.after) == rated.map { $0["pain_after"] as? Int })
    for (tenths, key) in [
      (report.pain.tenths(\.before), "pain_before"), (report.pain.tenths(\.after), "pain_after"),
    ] {
      let values = rated.compactMap { $0[key] as? Int }
      #expect(abs(Double(tenths ?? 0) / 10 - Double(values.reduce(0, +)) / Double(values.count)) <= 0.0501)
    }
    #expect(
      report.pain.count(where: \.isStrong)
        == rated.count { ($0["pain_before"] as? Int ?? 0) >= 7 || ($0["pain_after"] as? Int ?? 0) >= 7 })
    #expect(report.notes.map(\.text) == whole.reversed().compactMap { $0["note"] as? String })
    let noted = whole.reversed().filter { $0["note"] is String }
    #expect(report.notes.map(\.effort) == noted.map { $0["effort"] as? Int })
    #expect(report.efforts == whole.compactMap { $0["effort"] as? Int })
    try Self.exercises(report, whole)
    try Self.activities(report, document)
    try Self.programme(report, document, whole, counted)
  }

  /// What the person wants to do again, from JSON alone, and the words for it on the page.
  private static func activities(_ report: Report, _ document: [String: Any]) throws {
    let all = try #require(document["activities"] as? [[String: Any]])
    let last = report.through.written, first = report.from.written
    let current = all.filter { one in
      let dropped = (one["dropped_at"] as? String).map { $0.prefix(10) <= last } ?? false
      return one.text("added_at").prefix(10) <= last && !dropped
    }
    #expect(report.activities.map(\.activity.text) == current.map { $0.text("text") })
    #expect(report.activities.count == 5)
    #expect(
      report.droppedActivities
        == all.count {
          ($0["dropped_at"] as? String).map { (first...last).contains(String($0.prefix(10))) } ?? false
        })
    let page = ReportPage(report, try Shipped.catalogue, hasSigns: false).markdown
    for one in current {
      let ratings = (one["ratings"] as? [[String: Any]] ?? []).filter { $0.text("at").prefix(10) <= last }
        .sorted { $0.text("at") < $1.text("at") }
      let told = ratings.map { "\(Int($0.number("score"))) \\(\($0.text("at").prefix(10))\\)" }
      let change = ratings.last.flatMap { last in
        ratings.first.map { Int(last.number("score") - $0.number("score")) }
      }
      let words =
        ratings.count < 2
        ? ""
        : change == 0
          ? "no change"
          : abs(change ?? 0) < 3
            ? "too small to tell" : "a real change, for the \(change ?? 0 > 0 ? "better" : "worse")"
      let row =
        "| \(one.text("text")) | \(told.first ?? "not rated") | \(ratings.count > 1 ? told.last ?? "" : "") | \(words) |"
      #expect(page.contains(row), "\(row)")
    }
  }

  /// The programme and what was done of it, from JSON alone.
  private static func programme(
    _ report: Report, _ document: [String: Any], _ whole: [[String: Any]], _ counted: [[String: Any]]
  ) throws {
    let choice = try #require((document["programme_choices"] as? [[String: Any]])?.first)
    let programme = try #require(report.programme), followed = try #require(programme.followed)
    #expect(programme.id == choice.text("programme"))
    #expect(programme.start.written == String(choice.text("at").prefix(10)))
    let since = counted.filter { $0.day >= programme.start.written }
    #expect(programme.sessions == since.count)
    #expect(programme.own == since.count { $0.text("routine").hasPrefix("first-weeks/") })
    let done = whole.filter { one in
      one.day >= followed.since.written
        && (one.text("outcome") == "completed"
          || ["active_seconds", "ready_seconds", "rest_seconds"].reduce(0) { $0 + one.number($1) } >= 60)
    }
    #expect(followed.done == Set(done.map(\.day)).count)
    let words = Wording.Report.programme(programme)
    #expect(
      words.contains("stage \(followed.number) of 6, \(followed.stage.name), since \(followed.since.written)")
        && words.contains("Done: \(followed.done) of the \(followed.stage.condition.sessions) days")
        && words.contains("\(programme.own ?? 0) of the \(since.count) session"), "\(words)")
  }

  /// The table of exercises and what hurt, from JSON alone.
  private static func exercises(_ report: Report, _ sessions: [[String: Any]]) throws {
    var hurts = 0
    for session in sessions {
      let rows = session["exercises"] as? [[String: Any]] ?? []
      hurts += Set(rows.filter { $0.text("status") == "hurt" }.map { $0.text("id") }).count
    }
    #expect(report.hurts.count == hurts)
    var seen = 0
    for one in report.exercises {
      let all = sessions.flatMap { session in
        (session["exercises"] as? [[String: Any]] ?? []).filter {
          $0.text("id") == one.exercise && $0["side"] as? String == one.side?.rawValue
        }.map { (session: session, row: $0) }
      }
      let rows = all.filter { !$0.session.flag("is_logged") }.map(\.row)
      let known = all.filter { !$0.session.flag("is_logged") || $0.row.text("status") == "hurt" }.map(\.row)
      #expect(one.told == all.count - known.count && one.all == known.count)
      for status in ExerciseRecord.Status.allCases {
        #expect(one.times[status] ?? 0 == known.count { $0.text("status") == status.rawValue })
      }
      let (asked, done) =
        one.countsReps ? ("reps_target", "reps_done") : ("hold_seconds_target", "hold_seconds_done")
      #expect(one.asked == Int(rows.reduce(0) { $0 + $1.number(asked) } + 0.0001))
      #expect(one.done == Int(rows.reduce(0) { $0 + $1.number(done) } + 0.0001))
      seen += all.count
    }
    #expect(seen == sessions.reduce(0) { $0 + ($1["exercises"] as? [Any] ?? []).count })
  }

  private static func minutes(_ sessions: [[String: Any]]) -> Int {
    let seconds = sessions.reduce(0) { $0 + $1.number("active_seconds") }
    return (Int((seconds - 0.0001).rounded(.up)) + 30) / 60
  }
}

extension [String: Any] {
  fileprivate func text(_ key: String) -> String { self[key] as? String ?? "" }
  fileprivate func flag(_ key: String) -> Bool { self[key] as? Bool ?? false }
  fileprivate func number(_ key: String) -> Double { (self[key] as? NSNumber)?.doubleValue ?? 0 }
  fileprivate var day: String { String(text("started_at").prefix(10)) }
}
