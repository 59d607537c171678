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
    if let words = Words.leftOut(leftOut) { lead.append(Page.Paragraph(words, .warning, mark: "Left out:")) }
    let headline = recommendations.headline
    let minutes = routines.first { $0.routine.id == headline.routine }?.minutes
    let isBare = headline.isRest || headline.isProfessional
    let what = isBare ? headline.title : "\(headline.title), \(minutes ?? 0) min"
    lead.append(
      Page.Paragraph(
        "\(what). \(headline.reason)", headline.isProfessional ? .danger : .cue, mark: "Today:"))
    if headline.isProfessional { lead.append(Page.Paragraph(Page.seen, .key)) }
    lead += recommendations.more.prefix(2).map {
      Page.Paragraph("\($0.title). \($0.reason)", mark: glyphs.bullet)
    }
    if let last { lead.append(Page.Paragraph(last.brief(glyphs), .hint, mark: "Last:")) }
    if let aside { lead.append(Page.Paragraph(aside, .hint)) }
    self.init(
      title: "limber", aside: headline.level.rawValue, lead: lead,
      items: routines.map { facts in
        let count = facts.positionChanges
        let changes = count == 0 ? "no position change" : Words.count(count, "position change")
        let minutes = "\("\(facts.minutes)".rightAligned(to: 2)) min"
        return Item(facts.routine.name, facts: "\(minutes)  \(changes.padded(to: 18))", brief: minutes + "  ")
      }, isTable: true)
  }
}
