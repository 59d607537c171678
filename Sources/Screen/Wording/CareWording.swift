import Text

extension Wording {
  /// What strong pain, and a session that hurt, ask for.
  enum Care {
    static let stop = "Stop for today"
    static let isSharp = "Sharp, shooting, spreading or numb pain means: no more exercise today."
    static let isSore = "Stop for today."
    static let hasRisen = "Your pain went up: stop for today."
    static let watch =
      "Watch for numbness between your legs, new weakness in a leg, and trouble with your bladder or bowels. With any of these get emergency help now."
    static let again =
      "Your last session hurt as well: see a doctor or a physiotherapist before the next one."
    static let ifItStays =
      "See a doctor or a physiotherapist if the pain spreads, keeps growing or has not settled by next morning."
    static let gentle = "Short walks and gentle positions are fine. \(isOwn)"
    /// What is said of advice that no article gives.
    static let isOwn = "This is limber's own advice, on the careful side."

    static let strongPain = "A lot of pain"
    static let goGently = "go gently"
    static let strongAgain =
      "It has hurt this much before. See a doctor or a physiotherapist before you go on exercising."
    static let strongNow =
      "If the pain is new, severe or getting worse, see a doctor or a physiotherapist before you exercise."
    static let restOrGentlest = "Rest today, or do the gentlest routine and nothing else."
    static let rest = "Rest today."
    static func gentlest(_ routine: String, minutes: Int) -> String {
      "\(routine), gentle, \(minutes.counted("minute"))"
    }
  }
}
