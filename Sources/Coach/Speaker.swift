import Cues
import Engine

/// Says cues through the machine's voice, one at a time and none too late.
struct Speaker {
  private var announcer = Announcer()
  private let voice: any Speaking

  init(_ voice: any Speaking) { self.voice = voice }

  /// Speaks as these settings say from the next cue on.
  func use(_ settings: VoiceSettings) { voice.settings = settings }

  /// Whether nothing is said, and nothing waits to be.
  var isIdle: Bool { voice.pollAfter == nil && announcer.isIdle }

  /// How long the voice takes for texts, as far as it can be asked.
  func lengths(of texts: [String]) -> [String: Duration] { voice.lengths(of: texts) }

  /// The voices that there are.
  var voices: [InstalledVoice] { voice.voices }

  /// Says a sentence as somebody might have it said; whatever else is being said is broken off.
  ///
  /// - Returns: What is wrong with the voice, told once.
  func sample(_ text: String, as settings: VoiceSettings, real: Duration) -> VoiceTrouble? {
    let own = voice.settings
    defer { voice.settings = own }
    voice.settings = settings
    return voice.speak(text, at: real).trouble
  }

  /// How long until the voice has to be looked after; `nil` for never.
  func pollAfter(_ now: Instant) -> Duration? {
    [voice.pollAfter, announcer.nextDue(after: now).map(now.duration)].compactMap { $0 }.min()
  }

  /// Takes cues in.
  ///
  /// - Returns: What is wrong with the voice, told once.
  mutating func say(_ cues: [Cue], at now: Instant, real: Duration) -> VoiceTrouble? {
    carryOut(announcer.take(cues, at: now), at: now, real: real)
  }

  /// Says nothing more of what there was to say.
  mutating func silence(at now: Instant, real: Duration) {
    _ = carryOut(announcer.silence(), at: now, real: real)
  }

  /// Looks after the voice: what it has finished, what it is to say next.
  ///
  /// - Returns: What is wrong with the voice, told once.
  mutating func poll(at now: Instant, real: Duration) -> VoiceTrouble? {
    let report = voice.poll(at: real)
    let orders = report.isFinished ? announcer.finished(at: now) : announcer.advance(to: now)
    return carryOut(orders, at: now, real: real) ?? report.trouble
  }

  func close() { voice.close() }

  private mutating func carryOut(_ orders: [Announcer.Order], at now: Instant, real: Duration)
    -> VoiceTrouble?
  {
    var trouble: VoiceTrouble?
    for order in orders {
      switch order {
      case .speak(let cue):
        let report = voice.speak(cue.text ?? "", at: real)
        trouble = trouble ?? report.trouble
        if report.isFinished {
          trouble = carryOut(announcer.finished(at: now), at: now, real: real) ?? trouble
        }
      case .stop: voice.stop(at: real)
      case .drop: break
      }
    }
    return trouble
  }
}
