/// A page of the guide.
public struct Topic: Identifiable, Hashable, Sendable {
  /// The name of its file without the ending.
  public let id: String
  /// The heading.
  public let title: String
  /// What the page is for, in one sentence.
  public let summary: String
  /// Its place in lists, from 1.
  public let order: Int
  /// What it says.
  public let entries: [TopicEntry]
}

/// One rule, warning, habit or answer of the guide.
public struct TopicEntry: Hashable, Sendable {
  /// The heading, or the question.
  public let title: String
  /// What to know.
  public let text: String
  /// Why a mistake is bad.
  public let why: String?
  /// What to do instead of a mistake.
  public let fix: String?
  /// A red flag as a yes-or-no phrase.
  public let ask: String?
  /// Whether a red flag means to get help at once.
  public let isUrgent: Bool
  /// The articles that it rests on.
  public let sources: [Source]
}
