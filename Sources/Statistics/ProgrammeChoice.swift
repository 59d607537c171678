public import Foundation

/// What a person decided about a programme, and when.
public struct ProgrammeChoice: Hashable, Sendable {
  /// What can be decided.
  public enum Kind: String, CaseIterable, Sendable {
    /// To follow it, from its beginning.
    case started
    /// To follow it no longer.
    case stopped
    /// To stay in the stage that is reached, whatever happens.
    case held
    /// To let it move again.
    case resumed
  }

  /// The programme's id.
  public let programme: String
  /// When.
  public let at: Date
  /// What.
  public let kind: Kind

  /// A decision about a programme.
  public init(programme: String, at: Date, kind: Kind) {
    self.programme = programme
    self.at = at
    self.kind = kind
  }
}
