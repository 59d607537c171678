import Catalogue
import Engine
import Foundation
import Journal
import Statistics
import TestSupport
import Testing

@testable import Documents

@Suite("A report for whoever treats the person", .timeLimit(.minutes(1)))
struct ReportTests {
  private static let today = Day(20_787)

  /// Sessions of some weeks by somebody made up: seen and told, ended early, hurting, noted, rehearsed and left out.
  private static func records(_ count: Int, seed: UInt64, routines: Int = 3) throws -> [SessionRecord] {
    let catalogue = try Shipped.catalogue
    var dice = Dice(seed: seed)
    return try (0..<count).map { index in
      let routine = try #require(catalogue.routinesInOrder[safe: dice.below(routines)])
      let plan = Plan(routine, level: dice.pick(Level.allCases), catalogue: catalogue)
      let start = today.noon(in: .gmt) - Double(index) * 86_400 * 0.9
      let told = SessionRecord(
        logged: plan, lasting: plan.length, from: start, timeZone: .gmt, id: "session-\(index)",
        painBefore: nil,
        painAfter: nil, catalogue: catalogue)
      let isShort = dice.below(9) == 0
      var time = told.time
      if isShort { time.active = .milliseconds(dice.below(290_000)) }
      let exercises = told.exercises.map { exercise in
        var exercise = ExerciseRecord(
          slot: exercise.slot, order: exercise.order, exercise: exercise.exercise, side: exercise.side,
          status: exercise.status, setsDone: exercise.setsDone,
          repsDone: exercise.repsDone - dice.below(2) * exercise.repsDone / 3,
          repsTarget: exercise.repsTarget, held: exercise.held - .milliseconds(dice.below(2) * 700),
          heldTarget: exercise.heldTarget)
        exercise.status = dice.pick([.done, .done, .done, .done, .partial, .skipped, .hurt])
        return exercise
      }
      var record = SessionRecord(
        id: told.id, routine: told.routine, routineName: told.routineName, level: told.level,
        startedAt: start, utcOffset: 0,
        endedAt: told.endedAt, outcome: isShort ? .ended : .completed, isRehearsal: dice.below(12) == 0,
        painBefore: dice.below(5) == 0 ? nil : dice.below(11),
        painAfter: dice.below(5) == 0 ? nil : dice.below(11), time: time,
        exercises: exercises, isLogged: dice.below(7) == 0)
      if dice.below(4) == 0 {
        var amendment = Amendment(at: start + 86_400)
        amendment.note = "Note \(index): <b>tired</b> & *stiff* | better"
        amendment.isLeftOut = dice.below(3) == 0
        if dice.below(2) == 0 { amendment.painAfter = .rated(dice.below(11)) }
        record.amend(with: amendment)
      }
      return record
    }
  }

  private static func report(_ records: [SessionRecord], weeks: Int = 6) -> Report {
    Report(records, from: today - (7 * weeks - 1), through: today, timeZone: .gmt)
  }

  // MARK: Worked out again

  @Test("Every number can be worked out again from what export writes", arguments: [UInt64](1...6))
  func again(seed: UInt64) throws {
    let records = try Self.records(50, seed: seed), report = Self.report(records)
    let json = try Archive(sessions: records, answers: []).json
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
    try Self.exercises(report, whole)
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
      #expect(one.told == all.count - rows.count && one.all == rows.count)
      for status in ExerciseRecord.Status.allCases {
        #expect(one.times[status] ?? 0 == rows.count { $0.text("status") == status.rawValue })
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

  // MARK: What stands on the page

  @Test(
    "However long the history, it is one page, and what is left out is told", arguments: [1, 12, 60, 900])
  func onePage(count: Int) throws {
    let report = Self.report(try Self.records(count, seed: 3, routines: 14), weeks: 130)
    let page = ReportPage(report, try Shipped.catalogue, hasSigns: true)
    #expect(page.used <= Paper.a4.height - 2 * ReportPage.margin)
    if count == 900 {
      for words in ["more rows", "more notes", "more times", "earlier weeks", "not drawn"] {
        #expect(page.markdown.contains(words), "\(words)")
      }
    }
  }

  @Test("Words of a person, a file or a journal are words in every form, and turn or hide nothing")
  func escaped() throws {
    var record = try #require(try Self.records(1, seed: 9).first)
    record = SessionRecord(
      id: record.id, routine: record.routine, routineName: "</svg><script>alert(1)</script> | # *x*",
      level: record.level,
      startedAt: record.startedAt, utcOffset: 0, endedAt: record.endedAt, outcome: .completed,
      isRehearsal: false,
      painBefore: 3, painAfter: 2, time: record.time, exercises: record.exercises, isLogged: false)
    record.amendment = Amendment(at: record.endedAt)
    record.amendment?.note =
      "\u{202E}\u{1B}[2J\"><img src=x onerror=alert(1)> `code` [a](http://b) | c\u{2028}d"
    let page = ReportPage(Self.report([record]), try Shipped.catalogue, hasSigns: false)
    for form in [page.html, page.svg] {
      #expect(!form.contains("<script") && !form.contains("<img") && form.contains("&lt;script&gt;"))
      #expect(
        !form.unicodeScalars.contains {
          $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" || $0 == "\u{2028}"
        })
    }
    #expect(page.markdown.contains("\\<img src=x onerror=alert\\(1\\)\\>"))
    #expect(page.markdown.contains("\\[a\\]\\(http://b\\) \\| c"))
    #expect(!page.html.contains("http://b\"") && !page.html.contains("href") && !page.html.contains("src=\""))
    #expect(page.html.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"))
  }

  @Test("Sessions that were told, rehearsed or left out are told as such; signs are told only when asked for")
  func told() throws {
    let records = try Self.records(40, seed: 2), catalogue = try Shipped.catalogue
    let sign = try #require(catalogue.warningSigns.first)
    let answers = [SignsAnswer(at: Self.today.noon(in: .gmt), clearance: .flagged, ticked: [sign.id])]
    let report = Report(records, answers: answers, from: Self.today - 41, through: Self.today, timeZone: .gmt)
    let page = ReportPage(report, catalogue, hasSigns: false).html
    #expect(page.contains("\(report.told) of them told afterwards and not seen"))
    #expect(page.contains("\(report.rehearsals) rehearsal") && page.contains("that the person left out"))
    #expect(
      page.contains("Nothing here is advice or a diagnosis") && page.contains("limber&apos;s own count")
        || page.contains("limber's own count"))
    #expect(!page.contains(sign.ask))
    #expect(ReportPage(report, catalogue, hasSigns: true).markdown.contains("Warning signs that were ticked"))
  }

  @Test("What took the place of an exercise that hurt is named")
  func replaced() throws {
    let catalogue = try Shipped.catalogue
    let plan = Plan(try #require(catalogue.routines["core"]), level: .standard, catalogue: catalogue)
    func row(_ exercise: String, _ order: Int, _ slot: Int, _ status: ExerciseRecord.Status) -> ExerciseRecord
    {
      ExerciseRecord(
        slot: slot, order: order, exercise: exercise, side: nil, status: status, setsDone: 1, repsDone: 0,
        repsTarget: 0,
        held: .seconds(10), heldTarget: .seconds(10))
    }
    var record = SessionRecord(
      logged: plan, lasting: plan.length, from: Self.today.noon(in: .gmt), timeZone: .gmt, id: "x",
      painBefore: nil,
      painAfter: nil, catalogue: catalogue)
    record.exercises = [
      row("bridge", 0, 0, .done), row("plank", 100, 1, .hurt), row("bird-dog", 101, 2, .done),
    ]
    let report = Self.report([record])
    #expect(report.hurts.map(\.exercise) == ["plank"] && report.hurts.map(\.replacement) == ["bird-dog"])
    #expect(ReportPage(report, catalogue, hasSigns: false).markdown.contains("| Plank | both | Bird dog |"))
  }

  @Test("A journal without sessions in the time is empty, one with a rehearsal alone is not")
  func empty() throws {
    #expect(Self.report([]).isEmpty)
    let old = try Self.records(1, seed: 1).map { $0 }
    #expect(Report(old, from: Self.today - 400, through: Self.today - 300, timeZone: .gmt).isEmpty)
  }
}

extension [String: Any] {
  fileprivate func text(_ key: String) -> String { self[key] as? String ?? "" }
  fileprivate func flag(_ key: String) -> Bool { self[key] as? Bool ?? false }
  fileprivate func number(_ key: String) -> Double { (self[key] as? NSNumber)?.doubleValue ?? 0 }
  fileprivate var day: String { String(text("started_at").prefix(10)) }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
