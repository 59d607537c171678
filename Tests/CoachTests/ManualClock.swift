import Engine
import Foundation

@testable import Coach

/// A clock that goes on when it is told to.
final class ManualClock {
  private let morning: Date
  private let origin = ContinuousClock.now
  private(set) var passed = Duration.zero

  /// A clock that shows a date on the wall.
  init(_ morning: Date) { self.morning = morning }

  func pass(_ time: Duration) { passed += time }

  /// What the conductor reads of it.
  func session(speed: Int) -> SessionClock {
    SessionClock(
      speed: speed, read: { self.origin + self.passed },
      wall: { self.morning + self.passed.inSeconds }, zone: { Person.berlin })
  }

  /// The instant that it shows.
  var instant: ContinuousClock.Instant { origin + passed }
}
