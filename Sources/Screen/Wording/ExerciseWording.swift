extension Wording {
  /// An exercise's page.
  enum Exercise {
    static let position = "Position"
    static let needs = "You need"
    static let amount = "How much"
    static let targets = "Works on"
    static let otherNames = "Also called"
    static let done = "Done"
    static let file = "File"

    static let steps = "Step by step"
    static let breath = "Breath"
    static let form = "Good form"
    static let cautions = "Take care"
    static let conditions = "If this applies to you"
    static let mistakes = "Common mistakes"
    static let neighbours = "Neighbours"
    static let easier = "Easier"
    static let harder = "Harder"
    static let guide = "In the guide"
    static let sources = "Where this comes from"

    static func leftOut(for condition: String) -> String { "\(condition) (leave it out)" }
    /// What a field of the exercise's file gives.
    static func field(_ key: String) -> String { key.replacing("_", with: " ") }
    static let noFigures = "no figures"
    static func ownChoice(_ fields: [String]) -> String {
      "limber's own careful choice: \(fields.joined(separator: ", "))"
    }
  }

  /// What hurt before.
  enum Hurt {
    static func lastTime(on day: String) -> String { "This hurt last time (\(day))." }
    static func lastTime(_ exercise: String, on day: String) -> String {
      "\(exercise) hurt last time (\(day))."
    }
    /// Where there is little room.
    static func brief(on day: String) -> String { "hurt last time (\(day))" }
  }
}
