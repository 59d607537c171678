public import Statistics
import Text

extension ListPage {
  /// What a person wants to do again, and how each goes.
  ///
  /// - Parameters:
  ///   - activities: Those that the person is still asked about.
  ///   - dropping: The one that goes with the next key; `nil` for none.
  ///   - notice: What can't be done; `nil` for nothing.
  public init(activities: [Activity], dropping: Activity? = nil, notice: String? = nil) {
    var lead = [Page.Paragraph(Wording.Activities.lead, .hint)]
    if let notice { lead.append(Page.Paragraph(notice, .warning)) }
    if let dropping { lead.append(Page.Paragraph(Wording.Activities.drop(dropping.text), .warning)) }
    var foot: [Page.Paragraph] = []
    if let change = ActivitiesChange(activities) { foot.append(Page.Paragraph(change.sentence)) }
    if activities.isEmpty { foot.append(Page.Paragraph(Wording.Activities.empty)) }
    if let advice = activities.countAdvice { foot.append(Page.Paragraph(advice, .hint)) }
    self.init(
      title: Wording.Activities.title, aside: Wording.Activities.aside, lead: lead,
      items: activities.map { activity in
        Item(
          activity.text.printable, facts: Wording.Activities.scores(activity.ratings),
          about: activity.sentence)
      }, foot: foot)
  }
}

extension Page {
  /// The question what a person wants to do again.
  public init(activity typed: String, notice: String?) {
    self.init(
      title: Wording.Activities.title, asking: Wording.Activities.ask, typed: typed, notice: notice,
      below: [Paragraph(Wording.Activities.hint, .hint)])
  }

  /// The question for a line about a session that has just ended.
  public init(said typed: String, notice: String?) {
    self.init(
      title: Wording.Amend.note, asking: Wording.Effort.ask, typed: typed, notice: notice,
      below: [Paragraph(Wording.Effort.hint, .hint)])
  }
}
