import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Documents

@Suite("A report for whoever treats the person", .timeLimit(.minutes(1)))
struct ReportTests {
  @Test(
    "However long the history, it is one page, and what is left out is told", arguments: [1, 12, 60, 900])
  func onePage(count: Int) throws {
    let records = try Reported.records(count, seed: 3, routines: 14)
    let report = Reported.report(
      records,
      activities: Reported.activities(seed: 8, "Carry two bags of shopping up the stairs without a stop"),
      try Reported.recommendations(records, begun: 30), weeks: 130)
    let page = ReportPage(report, try Shipped.catalogue, hasSigns: true)
    #expect(page.used <= Paper.a4.height - 2 * ReportPage.margin)
    for index in 0..<5 { #expect(page.markdown.contains("without a stop \(index) |")) }
    #expect(page.markdown.contains("Agreed: the programme First weeks, begun on"))
    if count == 900 {
      for words in ["more rows", "more notes", "more times", "earlier weeks", "not drawn"] {
        #expect(page.markdown.contains(words), "\(words)")
      }
    }
  }

  @Test("Words of a person, a file or a journal are words in every form, and turn or hide nothing")
  func escaped() throws {
    var record = try #require(try Reported.records(1, seed: 9).first)
    record = SessionRecord(
      id: record.id, routine: record.routine, routineName: "</svg><script>alert(1)</script> | # *x*",
      level: record.level,
      startedAt: record.startedAt, utcOffset: 0, endedAt: record.endedAt, outcome: .completed,
      isRehearsal: false,
      painBefore: 3, painAfter: 2, time: record.time, exercises: record.exercises, isLogged: false)
    record.amendment = Amendment(at: record.endedAt)
    record.amendment?.note =
      "\u{202E}\u{1B}[2J\"><img src=x onerror=alert(1)> `code` [a](http://b) | c\u{2028}d"
    let activity = Activity(
      id: "a", text: "</table><script>alert(2)</script> | \u{202E}\u{1B}[31mclimb", addedAt: record.startedAt)
    let page = ReportPage(
      Reported.report([record], activities: [activity]), try Shipped.catalogue, hasSigns: false)
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
    let records = try Reported.records(40, seed: 2), catalogue = try Shipped.catalogue
    let sign = try #require(catalogue.warningSigns.first)
    let answers = [SignsAnswer(at: Reported.today.noon(in: .gmt), clearance: .flagged, ticked: [sign.id])]
    let report = Report(
      records, answers: answers, from: Reported.today - 41, through: Reported.today, timeZone: .gmt)
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
      logged: plan, lasting: plan.length, from: Reported.today.noon(in: .gmt), timeZone: .gmt, id: "x",
      painBefore: nil,
      painAfter: nil, catalogue: catalogue)
    record.exercises = [
      row("bridge", 0, 0, .done), row("plank", 100, 1, .hurt), row("bird-dog", 101, 2, .done),
    ]
    let report = Reported.report([record])
    #expect(report.hurts.map(\.exercise) == ["plank"] && report.hurts.map(\.replacement) == ["bird-dog"])
    #expect(ReportPage(report, catalogue, hasSigns: false).markdown.contains("| Plank | both | Bird dog |"))
  }

  @Test("A programme whose file is gone is told as such; where none is followed that is told")
  func agreed() throws {
    let records = try Reported.records(10, seed: 4), catalogue = try Shipped.catalogue
    let lost = Reported.report(records, try Reported.recommendations(records, "anna", begun: 9))
    #expect(lost.programme?.id == "anna" && lost.programme?.followed == nil && lost.programme?.own == nil)
    #expect(
      ReportPage(lost, catalogue, hasSigns: false).html.contains(
        "Agreed: the programme anna, begun on \((Reported.today - 9).written); its file isn"))
    #expect(
      ReportPage(Reported.report(records), catalogue, hasSigns: false).html.contains(
        "Agreed: no programme; routines"))
  }

  @Test("A journal without sessions in the time is empty, one with a rehearsal alone is not")
  func empty() throws {
    #expect(Reported.report([]).isEmpty)
    let old = try Reported.records(1, seed: 1).map { $0 }
    #expect(Report(old, from: Reported.today - 400, through: Reported.today - 300, timeZone: .gmt).isEmpty)
  }
}
