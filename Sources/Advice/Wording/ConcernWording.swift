extension Wording {
  /// That somebody should be seen by a professional, and what to do until then.
  enum Concern {
    static let emergency = "Get help now"
    static let professionalFirst = "See a professional first"
    static let professional = "See a professional"

    static let whyEmergency = "You ticked a warning sign that can be an emergency."
    static let whySign = "You ticked a warning sign, so let somebody look at it before you exercise."
    static let strongPain = "Your pain was 7 or more in two sessions in a row."
    static let firstMovesHurt = "Each of the three first moves hurt twice or more."
    static let worse = "Your pain has grown over two weeks or more."
    static func flat(weeks: Int) -> String {
      "Your pain has not eased in \(weeks == 2 ? "two" : "four") weeks or more of exercise."
    }

    static let asBefore = "Until then, go on as before"
    static func goOn(with routine: String) -> String { "Until then, go on with \(routine)" }
    static func stay(at level: String) -> String { "Stay at \(level) and add nothing." }
    static func restOr(_ routine: String) -> String { "Until then, rest, or do \(routine)" }
    static let rest = "Until then, rest"
    static let noMore = "Do no more than that for now."
  }
}
