import Cues
import Engine

/// A voice of ordinary pace that follows a plan to its end: what it gets to say, and what not.
struct Listening {
  /// The texts that were said from beginning to end.
  private(set) var said: [String] = []
  /// The texts that were broken off.
  private(set) var cutOff: [String] = []
  /// The texts that never began.
  private(set) var dropped: [String] = []

  private var announcer = Announcer()
  private var speaking: (text: String, ends: Instant)?

  init(_ plan: Plan, _ amount: CueAmount) {
    var hearing = Hearing(plan, amount), taken = 0
    while true {
      let now = hearing.session.now
      if let speaking, speaking.ends <= now {
        said.append(speaking.text)
        self.speaking = nil
        obey(announcer.finished(at: now), at: now)
      }
      obey(announcer.take(Array(hearing.cues[taken...]), at: now), at: now)
      taken = hearing.cues.count
      guard hearing.session.outcome == nil else { break }
      hearing.wait(.milliseconds(100))
    }
  }

  private mutating func obey(_ orders: [Announcer.Order], at now: Instant) {
    for order in orders {
      switch order {
      case .speak(let cue): speaking = cue.text.map { ($0, now + Cue.speakingTime($0)) }
      case .stop: if let text = speaking?.text { cutOff.append(text) }
      case .drop(let cue): if let text = cue.text { dropped.append(text) }
      }
    }
  }
}
