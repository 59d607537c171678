import Engine

/// The one place that asks what time it is for a session.
///
/// It goes on while the machine sleeps, so that the sleep can be seen and told as away time.
struct SessionClock {
  private let clock = ContinuousClock()
  private let origin: ContinuousClock.Instant
  /// How many seconds of a session pass in one real second.
  let speed: Int

  init(speed: Int) {
    origin = clock.now
    self.speed = speed
  }

  /// The session's time now.
  var now: Instant { Instant(real * speed) }

  /// Real time since the clock was made.
  var real: Duration { real(at: clock.now) }

  /// The same of an instant that was noted elsewhere.
  func real(at instant: ContinuousClock.Instant) -> Duration { origin.duration(to: instant) }

  /// The real time until an instant of the session.
  func real(until instant: Instant) -> Duration { now.duration(to: instant) / speed }
}
