import Cues
import Engine

/// Keeps machine and screen awake while a session runs, and lets go when it has been paused for long.
struct SleepPolicy {
  private let inhibitor: SleepInhibitor
  private var stillSince: Duration?

  /// A pause longer than this lets the machine sleep.
  private static let patience = Duration.seconds(300)

  init(_ program: InhibitorProgram?) { inhibitor = SleepInhibitor(program) }

  /// Keeps awake or lets go as the session asks for.
  ///
  /// - Returns: Why it can't be had, told once.
  mutating func update(_ session: LiveSession?, at now: Duration) -> InhibitorTrouble? {
    guard let session, session.speed == 1, session.session.outcome == nil else {
      stillSince = nil
      release(at: now)
      return inhibitor.poll(at: now)
    }
    stillSince = session.session.isStill ? stillSince ?? now : nil
    if let stillSince, now - stillSince >= Self.patience {
      release(at: now)
      return inhibitor.poll(at: now)
    }
    return inhibitor.isActive ? inhibitor.poll(at: now) : inhibitor.inhibit()
  }

  /// Lets go until it is updated again.
  func release(at now: Duration) { if inhibitor.isActive { inhibitor.release(at: now) } }

  /// Lets go for good.
  func close() { inhibitor.close() }

  /// How long until it lets go of a paused session; `nil` where nothing is held or nothing is paused.
  func letsGo(after now: Duration) -> Duration? {
    guard inhibitor.isActive, let stillSince else { return nil }
    return max(.zero, stillSince + Self.patience - now)
  }
}
