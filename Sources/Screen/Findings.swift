/// What limber found about the machine it runs on, or about a file, for a page to paste into a report.
///
/// Whoever fills it in puts nothing private there: no name of a person or a machine, no home folder, no pain.
public struct Findings: Encodable, Hashable, Sendable {
  /// Something found, by name.
  public struct Fact: Hashable, Sendable {
    /// What it is about.
    public let name: String
    /// What was found, in a few words.
    public let value: String
    /// Whether the person may want to mend it.
    public let isFault: Bool

    /// A fact.
    public init(_ name: String, _ value: String, isFault: Bool = false) {
      self.name = name
      self.value = value
      self.isFault = isFault
    }
  }

  /// Facts that belong together.
  public struct Section: Hashable, Sendable {
    /// What they are about.
    public let name: String
    /// The facts.
    public let facts: [Fact]
    /// What else is wrong, one sentence each.
    public let diagnostics: [String]

    /// A section.
    public init(_ name: String, _ facts: [Fact], diagnostics: [String] = []) {
      self.name = name
      self.facts = facts
      self.diagnostics = diagnostics
    }
  }

  /// What was looked at.
  public enum Subject: Hashable, Sendable {
    /// The machine: whether a session can be followed there.
    case machine
    /// A file that somebody named: whether limber could use it.
    case file
  }

  /// What was looked at.
  public let subject: Subject
  /// limber's version.
  public let version: String
  /// Why no session can be followed here, or the file not be used, in sentences; empty when it can.
  public let obstacles: [String]
  /// All that was found.
  public let sections: [Section]

  /// Findings.
  public init(of subject: Subject = .machine, version: String, obstacles: [String], sections: [Section]) {
    self.subject = subject
    self.version = version
    self.obstacles = obstacles
    self.sections = sections
  }

  /// Whether a session can be followed here, or the file be used.
  public var isGood: Bool { obstacles.isEmpty }

  private enum Key: String, CodingKey {
    case version, canRun = "can_run", canBeUsed = "can_be_used", obstacles, diagnostics = "faults", found
  }

  /// Writes what was found by section and name, and once more what may want mending.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(version, forKey: .version)
    try values.encode(isGood, forKey: subject == .machine ? .canRun : .canBeUsed)
    try values.encode(obstacles, forKey: .obstacles)
    let diagnostics = sections.flatMap { section in
      (section.facts.filter(\.isFault).map(\.value) + section.diagnostics).map { "\(section.name): \($0)" }
    }
    try values.encode(diagnostics, forKey: .diagnostics)
    let found = sections.map { section in
      (
        section.name.lowercased(),
        Dictionary(section.facts.map { ($0.name, $0.value) }) { first, _ in first }
      )
    }
    try values.encode(Dictionary(found) { first, _ in first }, forKey: .found)
  }
}
