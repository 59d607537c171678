import Catalogue

extension Wording {
  /// What limber should know about a person's body.
  enum Body {
    static let title = "Your body"
    static let lead = "What limber should know. Space ticks."
    static let hint = "Exercises are adapted or left out for it, and you can overrule that."
    static func isTicked(_ isTicked: Bool) -> String { isTicked ? "yes" : "no" }

    /// What a condition changes, in two lines of the smallest screen.
    static func about(_ condition: Condition) -> String {
      switch condition {
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
}
