public import Catalogue

extension ListPage {
  /// What a person can say about their body, and what of it they have.
  public init(conditions: Set<Condition>, isSaved: Bool, notice: String?) {
    var lead = [
      Page.Paragraph("What limber should know. Space ticks."),
      Page.Paragraph("Exercises are adapted or left out for it, and you can overrule that.", .hint),
    ]
    if let notice { lead.insert(Page.Paragraph(notice, .danger), at: 0) }
    self.init(
      title: "Your body", aside: isSaved ? "saved" : "", lead: lead,
      items: Condition.allCases.map { condition in
        let isTicked = conditions.contains(condition)
        return Item(
          condition.name, facts: isTicked ? "yes" : "no", role: isTicked ? .warning : .text,
          about: condition.about)
      })
  }
}

extension Condition {
  /// What it changes, in two lines of the smallest screen.
  fileprivate var about: String {
    switch self {
    case .osteoporosis: "Bends and twists stay slow and short of their end."
    case .hipReplacement: "While you have precautions: no deep bends, no twists."
    case .kneeReplacement: "Kneeling is allowed; other positions take its place."
    case .highBloodPressure: "Holds that are hard work stay short. Never hold your breath."
    case .glaucoma: "Your head stays above your heart. Ask your eye doctor."
    case .vertigo: "Lying down, rolling over and looking up go slowly."
    case .pregnancy: "Once you are cleared: not flat on your back for long."
    case .recentSurgery: "Once you are cleared: nothing that strains your belly."
    case .soreWrists: "Less weight on bent hands."
    case .soreKnees: "Less kneeling, and something soft under them."
    case .soreShoulders: "Arms stay lower and carry less."
    case .bloodThinners: "No rollers or balls; less pressure on the skin."
    }
  }
}
