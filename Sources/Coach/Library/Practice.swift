import Engine

/// How often an exercise was done, and when last.
struct Practice: Hashable {
  /// The sessions in which some of it was done.
  var times = 0
  /// The day of the latest.
  var last = ""

  /// In words; `nil` for never.
  var words: String? {
    times == 0 ? nil : "\(times == 1 ? "once" : "\(times) times"), last on \(last)"
  }

  /// What was practised in some sessions, latest first, exercise by exercise; rehearsals count for nothing.
  static func all(in sessions: [SessionRecord]) -> [String: Practice] {
    var all: [String: Practice] = [:]
    for session in sessions where !session.isRehearsal {
      let done = session.exercises.filter { $0.status == .done || $0.status == .partial }
      for id in Set(done.map(\.exercise)) {
        if all[id] == nil { all[id] = Practice(last: session.day) }
        all[id]?.times += 1
      }
    }
    return all
  }
}
