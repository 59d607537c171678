public import Advice
public import Catalogue
public import Engine

/// A routine as home lists it.
public struct RoutineFacts: Hashable, Sendable {
  /// The routine.
  public let routine: Routine
  /// How long it takes.
  public let minutes: Int
  /// How often the person has to change position.
  public let positionChanges: Int

  /// The facts of a routine at a level.
  public init(
    _ routine: Routine, level: Level, preferences: Preferences = Preferences(), in catalogue: Catalogue
  ) {
    let plan = Plan(routine, level: level, preferences: preferences, catalogue: catalogue)
    self.routine = routine
    minutes = plan.minutes
    positionChanges = plan.positionChanges
  }
}

extension ListPage {
  /// Home: today's suggestion, the routines, the last session.
  ///
  /// - Parameters:
  ///   - suggestion: What to do today, at the level that minutes are told for.
  ///   - advice: What else is advised, the most important first.
  ///   - leftOut: The faults of a person's own files that were left out for them.
  ///   - notice: Something the person has to know, such as a journal that can't be written.
  ///   - aside: Something that can wait, such as a fault in the settings.
  public init(
    routines: [RoutineFacts], suggestion: Suggestion, advice: [Advice], last: SessionRecord?,
    notice: String?, leftOut: [Fault] = [], aside: String? = nil, glyphs: Glyphs
  ) {
    var lead: [Page.Paragraph] = []
    if let notice { lead.append(Page.Paragraph(notice, .danger)) }
    if let words = Words.leftOut(leftOut) { lead.append(Page.Paragraph(words, .warning, mark: "Left out:")) }
    if suggestion.isRest {
      lead.append(Page.Paragraph("rest. \(suggestion.reason)", .cue, mark: "Today:"))
    } else if let facts = routines.first(where: { $0.routine.id == suggestion.routine }) {
      lead.append(
        Page.Paragraph(
          "\(facts.routine.name), \(facts.minutes) min. \(suggestion.reason)", .cue, mark: "Today:"))
    }
    lead += advice.prefix(2).map { Page.Paragraph("\($0.title). \($0.reason)", mark: glyphs.bullet) }
    if let last { lead.append(Page.Paragraph(last.brief(glyphs), .hint, mark: "Last:")) }
    if let aside { lead.append(Page.Paragraph(aside, .hint)) }
    self.init(
      title: "limber", aside: suggestion.level.rawValue, lead: lead,
      items: routines.map { facts in
        let changes = facts.positionChanges == 0 ? "no change" : Words.count(facts.positionChanges, "change")
        return Item(
          facts.routine.name,
          facts: "\("\(facts.minutes)".rightAligned(to: 2)) min  \(changes.padded(to: 10))")
      })
  }
}
