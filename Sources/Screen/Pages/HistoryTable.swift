public import Catalogue
public import Engine
public import Statistics
import Text

/// The sessions or the exercises as a table: headings, and a row each.
public struct HistoryTable: Hashable, Sendable {
  /// A column of it.
  struct Column: Hashable {
    let heading: String
    /// Whether its cells end at its right edge.
    var isRight = false
    /// Which columns go first where there is no room for all: those with the highest; the first column always stays.
    var rank = 0
  }

  /// What stands in one place.
  struct Cell: Hashable {
    let text: String
    /// The same where there is little room.
    let brief: String
    let role: Role

    init(_ text: String, brief: String? = nil, _ role: Role = .text) {
      (self.text, self.brief, self.role) = (text, brief ?? text, role)
    }
  }

  /// A row, with the same in words.
  struct Row: Hashable {
    let cells: [Cell]
    let name: String
    let facts: [String]
  }

  let columns: [Column]
  let rows: [Row]
  /// The column that takes what room is left, and is cut where that is too little.
  let flexible: Int
  private let aside: String

  /// The same as a list to choose from.
  public var list: ListPage {
    ListPage(
      title: Wording.History.title, aside: aside,
      lead: rows.isEmpty ? [Page.Paragraph(Wording.History.nothingYet)] : [],
      items: rows.map { ListPage.Item($0.name, facts: $0.facts.joined(separator: "  ")) })
  }
}

extension HistoryTable {
  /// The sessions so far, latest first.
  ///
  /// - Parameter count: How many there are in all, where these are only the latest.
  public init(sessions: [SessionRecord], of count: Int? = nil, glyphs: Glyphs) {
    let names = Wording.History.self
    columns = [
      Column(heading: names.began), Column(heading: names.routine),
      Column(heading: names.time, isRight: true, rank: 2),
      Column(heading: names.done, isRight: true, rank: 3), Column(heading: names.pain, rank: 1),
      Column(heading: names.end),
    ]
    rows = sessions.map { Row($0, glyphs) }
    flexible = 1
    aside = names.sessions(count ?? sessions.count)
  }

  /// The exercises that were done, the most often done first.
  public init(stories: [ExerciseStory], catalogue: Catalogue, glyphs: Glyphs) {
    let names = Wording.History.self
    columns = [
      Column(heading: names.exercise), Column(heading: names.latest, rank: 3),
      Column(heading: names.last, rank: 2), Column(heading: names.often, isRight: true, rank: 1),
      Column(heading: names.hurt),
    ]
    rows = stories.map { Row($0, catalogue, glyphs) }
    flexible = 0
    aside = names.exercises(stories.count)
  }
}

extension HistoryTable.Row {
  /// A session.
  fileprivate init(_ record: SessionRecord, _ glyphs: Glyphs) {
    let now = record.amended, (done, all) = record.doneInBrief, hurt = record.hurtInBrief
    let time = Words.clock(record.time.elapsed), countsForNothing = record.isRehearsal || record.isLeftOut
    let role: Role = countsForNothing ? .hint : .text
    let end =
      record.isRehearsal
      ? Wording.Summary.rehearsal
      : record.isLeftOut
        ? Wording.Summary.leftOut : record.outcome == .completed ? "" : Words.outcome(record.outcome)
    let point = PainPoint(record)
    // What counts for nothing is told before what hurt in it, and that before how it ended.
    let mark =
      hurt > 0 && !countsForNothing
      ? HistoryTable.Cell("\(glyphs.cross) \(Wording.Summary.hurt(hurt))", brief: glyphs.cross, .danger)
      : HistoryTable.Cell(end, brief: countsForNothing ? glyphs.dot : "", .hint)
    cells = [
      HistoryTable.Cell(record.when, brief: record.day, role),
      HistoryTable.Cell(record.routineName.printable, role), HistoryTable.Cell(time, role),
      HistoryTable.Cell(Wording.History.share(done, of: all), role),
      HistoryTable.Cell(point.words(glyphs), countsForNothing ? .hint : point.role), mark,
    ]
    name = "\(record.when)  \(record.routineName.printable)"
    facts = [
      time, Wording.Summary.done(done, of: all),
      Wording.Summary.pain(before: now.painBefore, after: now.painAfter) ?? "",
      hurt > 0 ? Wording.Summary.hurt(hurt) : "", end.isEmpty ? Words.outcome(record.outcome) : end,
    ].filter { !$0.isEmpty }
  }

  /// An exercise.
  fileprivate init(_ story: ExerciseStory, _ catalogue: Catalogue, _ glyphs: Glyphs) {
    let hurt = story.hurt.count, times = story.practice?.times ?? 0, role: Role = hurt > 0 ? .danger : .text
    let day = story.practice?.last.written ?? ""
    let latest = story.points.last.map { $0.words(of: story) } ?? ""
    name = catalogue.exercises[story.exercise]?.name ?? story.exercise.printable
    cells = [
      HistoryTable.Cell(name, role), HistoryTable.Cell(latest), HistoryTable.Cell(day),
      HistoryTable.Cell(Wording.History.times(times), brief: "\(times)"),
      HistoryTable.Cell(
        hurt > 0 ? "\(glyphs.cross) \(Wording.History.times(hurt))" : "",
        brief: hurt > 0 ? "\(glyphs.cross) \(hurt)" : "", .danger),
    ]
    facts = [
      Wording.History.times(times), Wording.History.last(day), latest,
      hurt > 0 ? Wording.History.hurt(hurt) : "",
    ].filter { !$0.isEmpty }
  }
}

extension PainPoint {
  /// Pain before and after, and between them which way it went.
  func words(_ glyphs: Glyphs) -> String {
    guard before != nil || after != nil else { return "" }
    let marks = PainMarks(glyphs)
    let way = rise.map { $0 < 0 ? marks.fell : $0 > 0 ? marks.rose : marks.same } ?? " "
    func said(_ pain: Int?) -> String { pain.map(String.init) ?? "-" }
    return "\(said(before).rightAligned(to: 2)) \(way) \(said(after))"
  }

  /// How it is told: as harm where it rose, as good where it fell.
  var role: Role { rise.map { $0 < 0 ? .done : $0 > 0 ? .danger : .text } ?? .text }
}

extension ExerciseStory.Point {
  /// How much it was, as "12 reps a side".
  func words(of story: ExerciseStory) -> String {
    let amount = story.countsReps ? amount.counted("rep") : Words.seconds(amount)
    let sides = onlySide.map { Words.only($0.rawValue) } ?? (story.isSided ? Words.eachSide : nil)
    return [amount, sides].compactMap { $0 }.joined(separator: " ")
  }
}
