public import Catalogue

/// A line of the list of topics, as scripts read it.
public struct TopicLineDocument: Encodable {
  private let id: String
  private let title: String
  private let summary: String

  /// The document of a page of the guide, in one line.
  public init(_ topic: Topic) {
    id = topic.id
    title = topic.title
    summary = topic.summary
  }
}

/// A page of the guide as scripts read it.
public struct TopicDocument: Encodable {
  private let id: String
  private let title: String
  private let summary: String
  private let entries: [EntryDocument]

  /// The document of a page of the guide.
  public init(_ topic: Topic) {
    id = topic.id
    title = topic.title
    summary = topic.summary
    entries = topic.entries.map(EntryDocument.init)
  }
}

private struct EntryDocument: Encodable {
  let title: String
  let text: String
  @OrNull var why: String?
  @OrNull var fix: String?
  let sources: [String]
  @OrNull var following: String?

  init(_ entry: TopicEntry) {
    title = entry.title
    text = entry.text
    why = entry.why
    fix = entry.fix
    sources = entry.sources.map(\.rawValue)
    following = entry.following
  }
}

/// The warning signs in their groups, as scripts read them.
public struct WarningSignsDocument: Encodable {
  private let groups: [GroupDocument]

  /// The document of all warning signs.
  public init(_ signs: [WarningSign]) {
    groups = WarningSign.Group.allCases.map { group in
      GroupDocument(
        id: group.rawValue, title: group.title,
        signs: signs.filter { $0.group == group }.map(SignDocument.init))
    }
  }
}

private struct GroupDocument: Encodable {
  let id: String
  let title: String
  let signs: [SignDocument]
}

private struct SignDocument: Encodable {
  let id: String
  let text: String
  @OrNull var source: String?
  let sources: [String]
  let advice: String
  @OrNull var following: String?
  let weekly: Bool

  init(_ sign: WarningSign) {
    id = sign.id
    text = sign.ask
    source = sign.sources.first?.rawValue
    sources = sign.sources.map(\.rawValue)
    advice = sign.advice
    following = sign.following
    weekly = sign.isWeekly
  }
}
