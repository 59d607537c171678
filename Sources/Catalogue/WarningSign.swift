/// A sign that something may be wrong which exercise does not help: a red flag.
public struct WarningSign: Identifiable, Hashable, Sendable {
  /// What a sign asks for.
  public enum Group: String, CaseIterable, Hashable, Sendable {
    /// Get help now.
    case emergency
    /// No session until somebody has looked at it.
    case seeFirst = "see-first"
    /// Ask a clinician; sessions may go on meanwhile.
    case ask
  }

  /// Its name in files and in the journal, such as `bladder-bowel`.
  public let id: String
  /// What it asks for.
  public let group: Group
  /// The sign as a phrase that can be ticked.
  public let ask: String
  /// What to do where it applies.
  public let advice: String
  /// Who says so: articles, or limber itself.
  public let sources: [Source]
  /// The body whose page limber's own sign follows, such as "NHS"; `nil` for none.
  public let following: String?
  /// Whether it is about the course of weeks, and so asked in the weekly look back and not before a session.
  public let isWeekly: Bool

  package init(
    id: String, group: Group, ask: String, advice: String, sources: [Source], following: String?,
    isWeekly: Bool
  ) {
    self.id = id
    self.group = group
    self.ask = ask
    self.advice = advice
    self.sources = sources
    self.following = following
    self.isWeekly = isWeekly
  }
}
