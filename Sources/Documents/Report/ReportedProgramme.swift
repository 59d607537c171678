public import Advice
import Catalogue
import Engine
public import Statistics

/// The programme that was agreed, and what was done of it.
public struct ReportedProgramme: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The day on which it was begun.
  public let start: Day
  /// Where the person is in it; `nil` where its file is gone or has a fault.
  public let followed: FollowedProgramme?
  /// The sessions that count since it was begun.
  public let sessions: Int
  /// How many of them were its own; `nil` where its file is gone or has a fault.
  public let own: Int?

  /// - Parameter counted: The sessions that count.
  init?(_ followed: FollowedProgramme?, _ lost: LostProgramme?, _ counted: [SessionRecord]) {
    guard let id = followed?.programme.id ?? lost?.id, let start = followed?.start ?? lost?.start else {
      return nil
    }
    (self.id, self.start, self.followed) = (id, start, followed)
    let since = counted.filter { $0.startDay >= start }
    sessions = since.count
    own = followed.map { followed in
      let own = followed.programme.ownRoutines
      return since.count { own.contains($0.routine) }
    }
  }
}
