import Engine
import Foundation

/// The one place that asks what time it is: for a session, and for the wall.
///
/// It goes on while the machine sleeps, so that the sleep can be seen and told as away time.
struct SessionClock {
  private let read: () -> ContinuousClock.Instant
  private let readWall: () -> Date
  private let readZone: () -> TimeZone
  private let origin: ContinuousClock.Instant
  /// How many seconds of a session pass in one real second.
  let speed: Int

  init(
    speed: Int, read: @escaping () -> ContinuousClock.Instant = { .now },
    wall: @escaping () -> Date = { Date() }, zone: @escaping () -> TimeZone = { .autoupdatingCurrent }
  ) {
    self.read = read
    readWall = wall
    readZone = zone
    origin = read()
    self.speed = speed
  }

  /// The session's time now.
  var now: Instant { Instant(real * speed) }

  /// What the clock on the wall says.
  var date: Date { readWall() }

  /// Where the wall is.
  var timeZone: TimeZone { readZone() }

  /// Real time since the clock was made.
  var real: Duration { real(at: read()) }

  /// The same of an instant that was noted elsewhere.
  func real(at instant: ContinuousClock.Instant) -> Duration { origin.duration(to: instant) }

  /// The real time until an instant of the session.
  func real(until instant: Instant) -> Duration { now.duration(to: instant) / speed }
}
