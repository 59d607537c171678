import Cues
import Engine

/// Keeps machine and screen awake while a session runs, and lets go when it has been paused for long.
struct SleepPolicy {
  private let awake: SleepInhibitor
  private var stillSince: Duration?

  /// A pause longer than this lets the machine sleep.
  private static let patience = Duration.seconds(300)

  init(_ program: InhibitorProgram?) { awake = SleepInhibitor(program) }

  /// Holds or lets go as the session asks for.
  ///
  /// - Returns: Why it can't be had, told once.
  mutating func follow(_ session: LiveSession?, at now: Duration) -> InhibitorTrouble? {
    guard let session, session.speed == 1, session.session.outcome == nil else {
      stillSince = nil
      release(at: now)
      return awake.poll(at: now)
    }
    stillSince = session.session.isStill ? stillSince ?? now : nil
    if let stillSince, now - stillSince >= Self.patience {
      release(at: now)
      return awake.poll(at: now)
    }
    return awake.isHeld ? awake.poll(at: now) : awake.hold()
  }

  /// Lets go until it is followed again.
  func release(at now: Duration) { if awake.isHeld { awake.release(at: now) } }

  /// Lets go for good.
  func close() { awake.close() }

  /// How long until it lets go of a paused session; `nil` where nothing is held or nothing is paused.
  func letsGo(after now: Duration) -> Duration? {
    guard awake.isHeld, let stillSince else { return nil }
    return max(.zero, stillSince + Self.patience - now)
  }
}
