public import Catalogue

extension ListPage {
  /// What a person can say about their body, and what of it they have.
  public init(conditions: Set<Condition>, isSaved: Bool, notice: String?) {
    var lead = [
      Page.Paragraph(Wording.Body.lead),
      Page.Paragraph(Wording.Body.hint, .hint),
    ]
    if let notice { lead.insert(Page.Paragraph(notice, .danger), at: 0) }
    self.init(
      title: Wording.Body.title, aside: isSaved ? Wording.Settings.saved : "", lead: lead,
      items: Condition.allCases.map { condition in
        let isTicked = conditions.contains(condition)
        return Item(
          condition.name, facts: Wording.Body.isTicked(isTicked), role: isTicked ? .warning : .text,
          about: Wording.Body.about(condition))
      })
  }
}
