import Advice
import ArgumentParser
import Coach
import Documents
import Foundation
import Journal
import Statistics
import Text

/// The command `limber report -o FILE`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "One page of A4 for whoever treats you: what was agreed, and what was done.",
    discussion: """
      Exercises by side, days a week, pain before and after, what hurt and what took its place, and your own notes. It is \
      counted and never judged; rehearsals and sessions that you left out are named as numbers alone. Warning signs that \
      you ticked are on it only with --signs. PDF takes rsvg-convert.
      """)

  /// The forms that a report can have.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case html, md, pdf
  }

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file, whose name ends in .html, .md or .pdf.", valueName: "file"),
    completion: .file(extensions: Form.allCases.map(\.rawValue)))
  var output: String
  @Option(
    help: ArgumentHelp(
      "How far back: weeks as 6w, days as 30d, or a day as 2026-11-28; 6w without it.", valueName: "since"),
    completion: .list(["6w", "12w", "30d"]))
  var since = "6w"
  @Flag(help: "Tell the warning signs that you ticked.") var signs = false
  @Flag(help: "Replace the file where it is there already.") var force = false

  func validate() throws {
    guard named != nil else { throw ValidationError(Wording.Report.otherEnding(output)) }
    _ = try first(through: Day(Date(), in: .current))
  }

  /// The form that the file's name says.
  private var named: Form? {
    Form.allCases.first { output.lowercased().hasSuffix(".\($0.rawValue)") }
  }

  /// The first day that is told of.
  private func first(through today: Day) throws -> Day {
    if let day = Day(written: since), day.number >= 0 {
      guard day <= today else { throw ValidationError(Wording.Report.toCome(since)) }
      return day
    }
    let days = ["w": 7, "d": 1][since.suffix(1)].flatMap { unit in
      Int(since.dropLast()).map { $0.multipliedReportingOverflow(by: unit) }
    }
    guard let days, !days.overflow, (1...Self.mostDays).contains(days.partialValue) else {
      throw ValidationError(Wording.Report.noTime(since))
    }
    return today - (days.partialValue - 1)
  }

  /// Twenty years: further back there is no limber.
  private static let mostDays = 7300

  func run() throws {
    let file = ExchangeFile(output), zone = TimeZone.current, today = Day(Date(), in: zone)
    try file.check(replacing: force)
    let writer = named == .pdf ? try PDFWriter() : nil
    let catalogue = try Environment.catalogue(), journal = try Environment.journal()
    let archive = try journal.answer { journal throws(JournalError) in try journal.archive() }
    let recommendations = Recommendations(
      try Environment.situation(journal, catalogue, Environment.settings()))
    let report = Report(
      archive.sessions, answers: archive.answers, activities: archive.activities,
      followed: recommendations.followed, lost: recommendations.lost, from: try first(through: today),
      through: today, timeZone: zone)
    guard !report.isEmpty else { throw Failure(Wording.Report.nothing(since: report.from), .notFound) }
    let page = ReportPage(report, catalogue, hasSigns: signs)
    let data =
      switch named {
      case .md: Data(page.markdown.utf8)
      case .pdf: try writer?.document(of: [page.svg]) ?? Data()
      case .html, nil: Data(page.html.utf8)
      }
    try file.write(data, replacing: force)
    print(Wording.Report.written(report.sessions, from: report.from, through: report.through))
  }
}
