import Catalogue
import Engine
import Statistics
import Text

/// What a report says, part by part, the same in every form.
struct ReportContent {
  let title: String
  let parts: [ReportPart]

  /// - Parameters:
  ///   - catalogue: The exercises and signs by their names; what it doesn't know is told by its id.
  ///   - hasSigns: Whether the warning signs that were ticked are told.
  init(_ report: Report, _ catalogue: Catalogue, hasSigns: Bool, limits: ReportLimits) {
    title = Wording.Report.title(report.from, report.through)
    let name = { (id: String) in
      (catalogue.exercises[id]?.name ?? id).printable.shortened(to: Self.longestName)
    }
    parts =
      [.text(Wording.Report.counts(report))]
      + [Wording.Report.notCounted(report)].compactMap { $0.map { .text($0) } }
      + Self.agreed(report, limits) + Self.exercises(report, name, limits) + Self.weeks(report, limits)
      + Self.pain(report, limits) + Self.efforts(report) + Self.activities(report)
      + Self.hurts(report, name, limits) + Self.notes(report, limits)
      + (hasSigns ? Self.signs(report, catalogue, limits) : [])
      + [.small(Wording.Report.howItIsCounted(withActivities: !report.activities.isEmpty))]
  }

  private static let longestName = 34
  private static let longestNote = 180
  private static let longestSign = 90
  private static let longestActivity = 60

  private static func agreed(_ report: Report, _ limits: ReportLimits) -> [ReportPart] {
    let programme = [ReportPart.text(Wording.Report.programme(report.programme))]
    guard !report.routines.isEmpty else { return programme }
    let shown = report.routines.prefix(limits.routines).map {
      Wording.Report.routine($0.name.printable.shortened(to: longestName), $0.level, $0.sessions)
    }
    return programme + [
      .text(
        Wording.Report.followed(
          (shown
            + (report.routines.count > shown.count
              ? [Wording.Report.others(report.routines.count - shown.count)] : []))
            .inWords(last: "and")))
    ]
  }

  private static func exercises(
    _ report: Report, _ name: (String) -> String, _ limits: ReportLimits
  ) -> [ReportPart] {
    guard !report.exercises.isEmpty else { return [] }
    let hasTold = report.exercises.contains { $0.told > 0 }
    let rows = report.exercises.prefix(limits.exercises).map { one in
      let unit = one.countsReps ? Wording.Report.reps : Wording.Report.seconds
      let amounts =
        one.all == 0
        ? ["", "", ""]
        : ["\(one.asked) \(unit)", "\(one.done) \(unit)", Wording.Report.of(one.lastDone, one.lastAsked)]
      return [name(one.exercise), one.side?.rawValue ?? Wording.Report.noSide, "\(one.all)"]
        + ExerciseRecord.Status.allCases.map { "\(one.times[$0] ?? 0)" } + amounts
        + (hasTold ? ["\(one.told)"] : [])
    }
    let columns = Wording.Report.exerciseColumns + (hasTold ? [Wording.Report.toldColumn] : [])
    let table = ReportTable(columns: columns.enumerated().map { ($1, $0 > 1) }, rows: rows)
    return [.heading(Wording.Report.agreedAndDone), .table(table)]
      + rest(report.exercises.count - rows.count, "row")
  }

  private static func weeks(_ report: Report, _ limits: ReportLimits) -> [ReportPart] {
    let shown = report.weeks.prefix(limits.weeks), rest = report.weeks.dropFirst(limits.weeks)
    let rows = shown.map {
      [
        $0.monday.written, $0.length == 7 ? "\($0.days)" : Wording.Report.partOfWeek($0.days, of: $0.length),
        "\($0.sessions)", "\($0.minutes)",
      ]
    }
    let table = ReportTable(columns: Wording.Report.weekColumns.enumerated().map { ($1, $0 > 0) }, rows: rows)
    let more =
      rest.isEmpty
      ? []
      : [
        ReportPart.text(Wording.Report.earlierWeeks(rest.count, days: rest.reduce(0) { $0 + $1.days }))
      ]
    return [.heading(Wording.Report.daysAWeek), .table(table)] + more
  }

  private static func pain(_ report: Report, _ limits: ReportLimits) -> [ReportPart] {
    guard !report.pain.isEmpty else { return [.heading(Wording.Report.pain), .text(Wording.Report.noPain)] }
    let shown = Array(report.pain.suffix(limits.sessions)), left = report.pain.count - shown.count
    return [.heading(Wording.Report.pain), .pain(shown), .text(Wording.Report.pain(report.pain))]
      + (left > 0 ? [.text(Wording.Report.earlierPain(left))] : [])
  }

  private static func efforts(_ report: Report) -> [ReportPart] {
    guard let least = report.efforts.min(), let most = report.efforts.max() else { return [] }
    return [
      .heading(Wording.Report.effort),
      .text(Wording.Report.efforts(report.efforts, least: least, most: most)),
    ]
  }

  private static func activities(_ report: Report) -> [ReportPart] {
    let dropped = Wording.Report.dropped(report.droppedActivities).map { [ReportPart.text($0)] } ?? []
    guard !report.activities.isEmpty else {
      return dropped.isEmpty ? [] : [.heading(Wording.Report.activities)] + dropped
    }
    let rows = report.activities.prefix(Activity.most).map { one in
      let ratings = zip(one.activity.ratings, one.days).map { Wording.Report.rating($0.score, $1) }
      return [
        one.activity.text.printable.shortened(to: longestActivity),
        ratings.first ?? Wording.Report.rated(nil),
        ratings.count > 1 ? ratings.last ?? "" : "", ActivityChange(one.activity)?.words ?? "",
      ]
    }
    let table = ReportTable(
      columns: Wording.Report.activityColumns.enumerated().map { ($1, [1, 2].contains($0)) }, rows: rows)
    let together = ActivitiesChange(report.activities.map(\.activity)).map { [ReportPart.text($0.sentence)] }
    return [.heading(Wording.Report.activities), .table(table)]
      + rest(report.activities.count - rows.count, "activity") + (together ?? []) + dropped
  }

  private static func hurts(
    _ report: Report, _ name: (String) -> String, _ limits: ReportLimits
  ) -> [ReportPart] {
    guard !report.hurts.isEmpty else {
      return [.heading(Wording.Report.hurt), .text(Wording.Report.nothingHurt)]
    }
    let rows = report.hurts.prefix(limits.hurts).map {
      [
        $0.day.written, name($0.exercise),
        $0.sides.isEmpty ? Wording.Report.noSide : $0.sides.map(\.rawValue).joined(separator: ", "),
        $0.replacement.map(name) ?? Wording.Report.nothing,
      ]
    }
    let table = ReportTable(columns: Wording.Report.hurtColumns.map { ($0, false) }, rows: rows)
    return [.heading(Wording.Report.hurt), .table(table)] + rest(report.hurts.count - rows.count, "time")
  }

  private static func notes(_ report: Report, _ limits: ReportLimits) -> [ReportPart] {
    guard !report.notes.isEmpty else { return [] }
    let shown = report.notes.prefix(limits.notes)
    return [.heading(Wording.Report.ownWords)]
      + shown.map {
        .quote(Wording.Report.note($0.day, effort: $0.effort, $0.text.printable.shortened(to: longestNote)))
      }
      + rest(report.notes.count - shown.count, "note")
  }

  private static func signs(_ report: Report, _ catalogue: Catalogue, _ limits: ReportLimits) -> [ReportPart]
  {
    guard !report.signs.isEmpty else {
      return [.heading(Wording.Report.signs), .text(Wording.Report.noSigns)]
    }
    let asked = Dictionary(catalogue.warningSigns.map { ($0.id, $0.ask) }) { first, _ in first }
    let all = report.signs.flatMap { answer in
      answer.ticked.map {
        Wording.Report.note(answer.day, (asked[$0] ?? $0).printable.shortened(to: longestSign))
      }
    }
    let shown = all.prefix(limits.signs)
    return [.heading(Wording.Report.signs)] + shown.map { .text($0) } + rest(all.count - shown.count, "sign")
  }

  private static func rest(_ count: Int, _ noun: String) -> [ReportPart] {
    Wording.Report.more(count, noun).map { [.text($0 + ".")] } ?? []
  }
}

extension String {
  /// At most so many characters, the last an ellipsis where there were more.
  fileprivate func shortened(to most: Int) -> String { count > most ? prefix(most - 1) + "…" : self }
}
