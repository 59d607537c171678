import Cues
import Engine

/// A session being followed by ear: what is said, as lines of text with the time since its beginning.
///
/// A star stands where a tone sounds or the bell rings, a wave where only a tone does.
struct Hearing {
  private(set) var session: Session
  let grammar: CueGrammar
  private(set) var cues: [Cue] = []

  init(_ plan: Plan, _ amount: CueAmount) {
    session = Session(plan, catalogue: Sample.catalogue, at: Instant(.seconds(1000)))
    grammar = CueGrammar(amount)
    cues = grammar.opening(session)
  }

  /// Follows to the end, looking every so often.
  static func all(_ plan: Plan, _ amount: CueAmount, every step: Duration = .seconds(1)) -> [String] {
    var hearing = Hearing(plan, amount)
    while hearing.session.outcome == nil { hearing.wait(step) }
    return hearing.lines
  }

  @discardableResult
  mutating func wait(_ time: Duration) -> [String] { move { $0.advance(to: $0.now + time) } }

  @discardableResult
  mutating func press(_ command: Command) -> [String] { move { $0.apply(command, at: $0.now) } }

  @discardableResult
  mutating func beAway(_ time: Duration) -> [String] { move { $0.wasAway(until: $0.now + time) } }

  private mutating func move(_ change: (inout Session) -> [Event]) -> [String] {
    let before = session
    let events = change(&session)
    let heard = grammar.cues(events, before: before, after: session)
    cues += heard
    return heard.map(line)
  }

  var lines: [String] { cues.map(line) }

  private func line(_ cue: Cue) -> String {
    let time = session.started.duration(to: cue.at)
    let seconds = time.milliseconds / 1000 % 60
    let clock = "\(time.milliseconds / 60_000):\(seconds < 10 ? "0" : "")\(seconds)"
    let mark = cue.tone.map { $0.ringsBell ? "*" : "~" } ?? ""
    return [clock + mark, cue.text].compactMap { $0 }.joined(separator: " ")
  }
}
