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

/// Encoded by hand, because what is missing stands there as null.
private struct EntryDocument: Encodable {
  let entry: TopicEntry

  init(_ entry: TopicEntry) { self.entry = entry }

  private enum Key: String, CodingKey { case title, text, why, fix, sources, following }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(entry.title, forKey: .title)
    try values.encode(entry.text, forKey: .text)
    try values.encode(entry.why, forKey: .why)
    try values.encode(entry.fix, forKey: .fix)
    try values.encode(entry.sources.map(\.rawValue), forKey: .sources)
    try values.encode(entry.following, forKey: .following)
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
  let sign: WarningSign

  init(_ sign: WarningSign) { self.sign = sign }

  private enum Key: String, CodingKey { case id, text, source, sources, advice, following, weekly }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(sign.id, forKey: .id)
    try values.encode(sign.ask, forKey: .text)
    try values.encode(sign.sources.first?.rawValue, forKey: .source)
    try values.encode(sign.sources.map(\.rawValue), forKey: .sources)
    try values.encode(sign.advice, forKey: .advice)
    try values.encode(sign.following, forKey: .following)
    try values.encode(sign.isWeekly, forKey: .weekly)
  }
}
