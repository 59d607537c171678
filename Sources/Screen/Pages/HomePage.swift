public import Advice
public import Catalogue
public import Engine
import Text

/// A routine as home lists it.
public struct RoutineFacts: Hashable, Sendable {
  /// The routine.
  public let routine: Routine
  /// How long it takes.
  public let minutes: Int
  /// How often the person has to change position.
  public let positionChanges: Int

  /// The facts of a routine as it was worked out.
  public init(_ routine: Routine, _ plan: Plan) {
    self.routine = routine
    minutes = plan.minutes
    positionChanges = plan.positionChanges
  }
}

extension ListPage {
  /// Home: what is recommended today, the routines, the last session.
  ///
  /// - Parameters:
  ///   - recommendations: What is recommended, at the level that minutes are told for.
  ///   - leftOut: The faults of a person's own files that were left out for them.
  ///   - notice: Something the person has to know, such as a journal that can't be written.
  ///   - aside: Something that can wait, such as a fault in the settings.
  public init(
    routines: [RoutineFacts], recommendations: Recommendations, last: SessionRecord?, notice: String?,
    leftOut: [Diagnostic] = [], aside: String? = nil, glyphs: Glyphs
  ) {
    var lead: [Page.Paragraph] = []
    if let notice { lead.append(Page.Paragraph(notice, .danger)) }
    if let words = Words.leftOut(leftOut) {
      lead.append(Page.Paragraph(words, .warning, mark: Wording.Home.leftOut))
    }
    let headline = recommendations.headline
    let minutes = routines.first { $0.routine.id == headline.routine }?.minutes
    let isBare = headline.isRest || headline.isProfessional
    let what = isBare ? headline.title : Wording.Home.timed(headline.title, minutes: minutes ?? 0)
    lead.append(
      Page.Paragraph(
        "\(what). \(headline.reason)", headline.isProfessional ? .danger : .cue, mark: Wording.Home.today))
    if headline.isProfessional { lead.append(Page.Paragraph(Wording.Advice.seen, .key)) }
    lead += recommendations.more.prefix(2).map {
      Page.Paragraph("\($0.title). \($0.reason)", mark: glyphs.bullet)
    }
    if let last { lead.append(Page.Paragraph(last.brief(glyphs), .hint, mark: Wording.Home.last)) }
    if let aside { lead.append(Page.Paragraph(aside, .hint)) }
    self.init(
      title: Wording.Home.title, aside: headline.level.rawValue, lead: lead,
      items: routines.map { facts in
        let changes = Wording.Home.positionChanges(facts.positionChanges)
        let minutes = Words.minutes(facts.minutes).rightAligned(to: 6)
        return Item(facts.routine.name, facts: "\(minutes)  \(changes.padded(to: 18))", brief: minutes + "  ")
      }, isTable: true)
    unanswered = Wording.Home.startHint
  }
}
