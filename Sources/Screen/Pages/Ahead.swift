public import Advice
public import Statistics

/// What is told of the week and of what comes next, right after a session.
public struct Ahead: Hashable, Sendable {
  private let week: Week
  private let goal: Int
  private let outlook: Outlook?

  /// The week with the session in it, how many days it is meant to have, and what comes next.
  public init(week: Week, goal: Int, outlook: Outlook?) {
    (self.week, self.goal, self.outlook) = (week, goal, outlook)
  }

  /// A line each.
  func paragraphs(_ glyphs: Glyphs) -> [Page.Paragraph] {
    let next = outlook.map { outlook in
      outlook.headline.isProfessional
        ? Page.Paragraph(outlook.headline.title, .danger, mark: Wording.Summary.next)
        : Page.Paragraph(
          Wording.Summary.next(outlook.headline.title, afterRest: outlook.restDays),
          mark: Wording.Summary.next)
    }
    return [Page.Paragraph(week.line(goal: goal, glyphs))] + [next].compactMap { $0 }
  }
}

extension Week {
  /// The week against its goal, as this week's.
  func line(goal: Int, _ glyphs: Glyphs) -> String {
    let filled = min(days, goal)
    let bar =
      String(repeating: glyphs.full, count: filled)
      + String(repeating: glyphs.empty, count: max(0, goal - filled))
    return Wording.History.thisWeek(bar, days: days, goal: goal, dot: glyphs.dot, minutes: minutes)
  }
}
