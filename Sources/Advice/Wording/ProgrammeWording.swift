import Text

extension Wording {
  /// Where somebody is in a programme, what comes next, and what keeps it.
  enum Programme {
    static let done = "done"
    static let now = "now"
    static let toCome = "to come"

    // MARK: A file that isn't there

    static func isLost(_ id: String) -> String { "Your programme \(id.printable) can't be followed" }
    static let whatToDo =
      "Its file is gone or has a fault (limber check): put it right, or choose another. Your sessions are kept."

    // MARK: Today

    static func began(_ stage: String) -> String { "The programme begins with it: \(stage)." }
    static func wentOn(_ stage: String) -> String {
      "One thing is new, because the stage before went well: \(stage)."
    }
    static func session(_ session: Int, of sessions: Int, stage: Int, of stages: Int) -> String {
      session <= sessions
        ? "Day \(session) of \(sessions) in stage \(stage) of \(stages)."
        : "Stage \(stage) of \(stages), one more day of it."
    }
    static func staying(in stage: Int, of stages: Int, days: Int) -> String {
      "Stage \(stage) of \(stages), \(days.counted("more day")) of it."
    }
    static func staying(in stage: Int, of stages: Int, _ why: String) -> String {
      "Stage \(stage) of \(stages). \(why)"
    }
    static func paused(_ days: Int, at stage: Int) -> String {
      "Your last session was \(days) days ago, so begin again gently, with stage \(stage)."
    }
    static func steppedBack(to stage: Int) -> String {
      "Two setbacks within two weeks: stage \(stage) for a while, and then on again."
    }
    static func pausedHalf(_ days: Int, at stage: Int) -> String {
      "Your last session was \(days) days ago, so begin again gently, with half of stage \(stage)."
    }
    static func rest(_ what: String, _ when: String) -> String {
      "Rest for a day or two, because \(what) \(when); then half as much, and back up."
    }
    static func half(_ what: String, _ when: String) -> String {
      "Half as much for two or three days, because \(what) \(when); then back up."
    }
    static let halfAgain = "Half as much once more, and then back up: a flare-up takes a few days to settle."
    static func weekDone(_ days: Int) -> String {
      "This week's \(days.counted("day")) are done; a walk or gentle stretching is fine."
    }
    static func dayBetween(_ exercises: [String], today stage: String) -> String {
      "\(exercises.inWords(last: "and")) \(exercises.count == 1 ? "wants" : "want") a day between, so today it is \(stage)."
    }
    static let restBetween = "Core work wants a day between; a walk or gentle stretching is fine."
    static func littleLeft(_ stage: String) -> String {
      "Too little of \(stage) is left for you, so do what came before it."
    }
    static func finished(_ programme: String) -> String {
      "You have done all of \(programme). Stay with its last stage for as long as you like."
    }

    // MARK: Next

    static func next(_ stage: String?, sessions: Int, days: Int) -> String {
      let left = [
        sessions > 0 ? "\(sessions) more \(sessions == 1 ? "day" : "days") with a session" : nil,
        days > 0 ? "\(days) more \(days == 1 ? "day" : "days") in all" : nil,
      ].compactMap { $0 }
      let what = stage.map { "\($0) comes next" } ?? "The programme is done"
      return "\(what) after \(left.inWords(last: "and")), if pain doesn't rise and nothing hurts."
    }
    static func due(_ stage: String?) -> String {
      stage.map { "\($0) comes next, tomorrow." } ?? "The programme is done tomorrow."
    }
    static func waiting(_ stage: String?) -> String {
      stage.map { "\($0) comes next, once nothing stands in the way." }
        ?? "The programme is done once nothing stands in the way."
    }

    static let lookBack = "Look back at your week"
    static let whyLookBack = "Two questions tell limber whether to go on: p, then w."

    // MARK: What keeps it

    static func stay(_ stage: String) -> String { "Stay with \(stage) for now" }
    static let chosen = "You chose to stay in this stage."
    static let professional = "Nothing is added until a professional has seen you."
    static let settling = "Something went worse lately, so nothing is added until it has settled."
    static func setback(_ what: String, _ when: String) -> String {
      "Nothing is added for now, because \(what) \(when)."
    }
    static let hurt = "Something hurt in one of your last three sessions."
    static func rising(_ from: Int, _ to: Int) -> String {
      "Your pain rose from \(from) to \(to) in your last sessions."
    }
    static func noLower(_ pain: Int) -> String {
      "Your pain is \(pain). It has not come down by 2 since you began with this stage."
    }
    static let worse = "You said that the week was worse."
    static let newSigns = "You said that a warning sign is new: go through them (f at home)."
  }
}
