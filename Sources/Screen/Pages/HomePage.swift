public import Advice
public import Catalogue
public import Engine
public import Statistics
import Text

/// A routine as home lists it.
public struct RoutineFacts: Hashable, Sendable {
  /// The routine.
  public let routine: Routine
  /// How long it takes.
  public let minutes: Int
  /// How often the person has to change position.
  public let positionChanges: Int
  /// Its exercises, each named once, in the order in which they come.
  public let exercises: [Exercise]
  /// What has to lie ready.
  public let equipment: [Equipment]

  /// The facts of a routine as it was worked out.
  public init(_ routine: Routine, _ plan: Plan) {
    self.routine = routine
    minutes = plan.minutes
    positionChanges = plan.positionChanges
    exercises = plan.exercises
    equipment = plan.equipment
  }
}

extension RoutineFacts {
  /// What stands below its moving figure: what it is for, what it takes, and its exercises by position.
  public var words: [Page.Paragraph] {
    var words = [Page.Paragraph(routine.name, .title), Page.Paragraph(routine.about)]
    if !equipment.isEmpty {
      words.append(
        Page.Paragraph(equipment.map(\.rawValue).joined(separator: ", "), mark: Wording.Routine.needs))
    }
    var runs: [(position: Position, names: [String])] = []
    for exercise in exercises {
      if runs.last?.position != exercise.position { runs.append((exercise.position, [])) }
      runs[runs.count - 1].names.append(exercise.name)
    }
    let marks = runs.map { Wording.Library.name($0.position) }, width = marks.map(\.columns).max() ?? 0
    return words
      + zip(marks, runs).map { Page.Paragraph($1.names.joined(separator: ", "), mark: $0.padded(to: width)) }
  }

  /// Its positions and what has to lie ready, in one line.
  fileprivate func detail(_ glyphs: Glyphs) -> String {
    let positions = exercises.map(\.position).reduce(into: [Position]()) { kept, position in
      if !kept.contains(position) { kept.append(position) }
    }
    let places = positions.map(\.plainName).joined(separator: ", ")
    let things = equipment.map(\.rawValue).joined(separator: ", ")
    return things.isEmpty ? places : "\(places) \(glyphs.dot) \(things)"
  }
}

extension ListPage {
  /// Home: what is recommended today, the routines, and what was done so far.
  ///
  /// - Parameters:
  ///   - recommendations: What is recommended, at the level that minutes are told for.
  ///   - today: The day that it is for; `nil` where no week of a habit is shown.
  ///   - due: What the person wants to do again and is asked about today.
  ///   - leftOut: The faults of a person's own files that were left out for them.
  ///   - notice: Something the person has to know, such as a journal that can't be written.
  ///   - aside: Something that can wait, such as a fault in the settings.
  ///   - columns: How wide the screen is; `nil` where it is told in words and not drawn.
  public init(
    routines: [RoutineFacts], recommendations: Recommendations, past: HomePast,
    today: Day? = nil, due: [Activity] = [], notice: String?, leftOut: [Diagnostic] = [],
    aside: String? = nil, columns: Int? = nil,
    glyphs: Glyphs
  ) {
    let headline = recommendations.headline
    var lead = Page.notices(notice, leftOut: leftOut)
    let lost = columns == nil ? nil : recommendations.lost
    if let lost { lead.append(Page.Paragraph(Wording.Home.lost(lost.title), .warning)) }
    lead.append(
      Page.Paragraph(
        "\(Wording.Home.today) \(headline.today(routines)). \(headline.reason)",
        headline.isProfessional ? .danger : .cue))
    if headline.isProfessional { lead.append(Page.Paragraph(Wording.Advice.seen, .key)) }
    if let aside { lead.append(Page.Paragraph(aside, .hint)) }
    let asked =
      due.isEmpty ? [] : [Page.Paragraph(Wording.Activities.due(due.map(\.text)), mark: glyphs.bullet)]
    let advice = recommendations.more.filter { $0.title != lost?.title }.prefix(2).map {
      Page.Paragraph("\($0.title). \($0.reason)", mark: glyphs.bullet)
    }
    self.init(
      title: Wording.Home.title, aside: headline.level.rawValue, lead: lead,
      items: routines.map { facts in
        let changes = Wording.Home.positionChanges(facts.positionChanges)
        let minutes = Words.minutes(facts.minutes).rightAligned(to: 6)
        return Item(
          facts.routine.name, facts: "\(minutes)  \(changes.padded(to: 18))", brief: minutes + "  ",
          detail: facts.detail(glyphs))
      }, isTable: true,
      foot: (columns.map { past.drawn(glyphs, columns: $0) } ?? past.told)
        + (recommendations.followed?.habit(today, glyphs, isDrawn: columns != nil) ?? []) + advice + asked
        + past.last(glyphs))
    unanswered = Wording.Home.startHint
  }
}

extension Page {
  /// What the person has to know before anything else.
  static func notices(_ notice: String?, leftOut: [Diagnostic]) -> [Paragraph] {
    [
      notice.map { Paragraph($0, .danger) },
      Words.leftOut(leftOut).map { Paragraph($0, .warning, mark: Wording.Home.leftOut) },
    ].compactMap { $0 }
  }

  /// The page with what the person has to know put first, whole.
  public func beginning(with notice: String?, leftOut: [Diagnostic], aside: String?, past: HomePast) -> Page {
    var page = self
    let notices = Self.notices(notice, leftOut: leftOut) + (aside.map { [Paragraph($0, .hint)] } ?? [])
    let told = past.told
    page.body = notices.flatMap { [$0, Paragraph("")] } + told + (told.isEmpty ? [] : [Paragraph("")]) + body
    return page
  }
}

extension Headline {
  /// What to do, with the minutes that a routine takes.
  func today(_ routines: [RoutineFacts]) -> String {
    if isRest || isProfessional { return title }
    return Wording.Home.timed(title, minutes: routines.first { $0.routine.id == routine }?.minutes ?? 0)
  }
}
