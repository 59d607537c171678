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

  package init(
    id: String, title: String, summary: String, order: Int, entries: [TopicEntry]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.order = order
    self.entries = entries
  }
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
  /// The warning sign that it is about; `nil` for anything else.
  public let sign: WarningSign?
  /// Who says so: articles, or limber itself.
  public let sources: [Source]
  /// The body whose page limber's own word follows; `nil` for none.
  public let following: String?

  package init(
    title: String, text: String, why: String?, fix: String?, sign: WarningSign?, sources: [Source],
    following: String?
  ) {
    self.title = title
    self.text = text
    self.why = why
    self.fix = fix
    self.sign = sign
    self.sources = sources
    self.following = following
  }
}
