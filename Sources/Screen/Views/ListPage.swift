/// A list to choose from.
public struct ListPage: Hashable, Sendable {
  /// One line of it.
  public struct Item: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// Facts, at the right.
    public var facts: String
    /// The one fact that stays where there is no room for all.
    public var brief: String
    /// What the role of its name is when it isn't chosen.
    public var role: Role
    /// What there is to say about it while it is chosen, below the list.
    public var about: String
    /// What stands below its name where all lines have the room for theirs.
    public var detail: String

    /// A line.
    public init(
      _ name: String, facts: String = "", brief: String? = nil, role: Role = .text, about: String = "",
      detail: String = ""
    ) {
      self.name = name
      self.facts = facts
      self.brief = brief ?? facts
      self.role = role
      self.about = about
      self.detail = detail
    }

    /// Its facts without the signs around them, for large letters.
    var largeFacts: String {
      facts.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }.joined(separator: " ")
    }
  }

  /// The heading.
  public var title: String
  /// What follows the heading at the right edge.
  public var aside: String
  /// Lines above the list.
  public var lead: [Page.Paragraph]
  /// What can be chosen.
  public var items: [Item]
  /// Whether its facts are a table: all of them in each line, or in none.
  public var isTable: Bool
  /// Lines below the list, the most important first: as many as have room.
  public var foot: [Page.Paragraph]
  /// What the chosen line answers, in as few words as large letters have room for; `nil` where it answers nothing.
  var asked: String?
  /// What is told instead of the keys where nobody can press any.
  public var unanswered: String?

  /// A list.
  public init(
    title: String, aside: String = "", lead: [Page.Paragraph] = [], items: [Item], isTable: Bool = false,
    foot: [Page.Paragraph] = []
  ) {
    self.title = title
    self.aside = aside
    self.lead = lead
    self.items = items
    self.isTable = isTable
    self.foot = foot
  }
}
