public import Catalogue
public import Engine
public import Foundation
public import Statistics

/// All that limber has kept, in the form that carries it between machines: `limber export` and `limber import`.
public struct Archive: Hashable, Sendable {
  /// An exercise that a person keeps although limber would not, and when that was said.
  public struct Kept: Hashable, Sendable {
    /// When it was said.
    public let at: Date
    /// The exercise's id.
    public let exercise: String
    /// The condition that it is kept despite; `nil` where it hurt.
    public let condition: Condition?

    /// An exercise that is kept.
    public init(at: Date, exercise: String, condition: Condition? = nil) {
      self.at = at
      self.exercise = exercise
      self.condition = condition
    }
  }

  /// The sessions, earliest first.
  public let sessions: [SessionRecord]
  /// The answers about the warning signs, in the order in which they were given.
  public let answers: [SignsAnswer]
  /// The exercises that are kept, in the order in which that was said.
  public let kept: [Kept]

  /// An archive.
  public init(sessions: [SessionRecord], answers: [SignsAnswer], kept: [Kept] = []) {
    self.sessions = sessions
    self.answers = answers
    self.kept = kept
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { sessions.isEmpty && answers.isEmpty && kept.isEmpty }

  /// The archive as a JSON document, with keys in a fixed order and a line at the end.
  public var json: Data {
    get throws { Data((try SafeJSON.text(self) + "\n").utf8) }
  }
}

extension Archive: Codable {
  private enum Key: String, CodingKey {
    case sessions, answers, kept = "kept_exercises"
  }

  /// Writes all of it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(sessions.map(ArchivedSession.init), forKey: .sessions)
    try values.encode(answers.map(ArchivedAnswer.init), forKey: .answers)
    try values.encode(kept, forKey: .kept)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    sessions = try values.decode([ArchivedSession].self, forKey: .sessions).map(\.record)
    answers = try values.decode([ArchivedAnswer].self, forKey: .answers).map(\.answer)
    // The first archives had none.
    kept = try values.decodeIfPresent([Kept].self, forKey: .kept) ?? []
    var places: [String: Int] = [:]
    for (index, session) in sessions.enumerated() {
      if let first = places.updateValue(index, forKey: session.id) {
        throw values.fault(.sessions, "has the same id at \(first) and \(index)")
      }
    }
  }
}

/// The keys of what a person said once.
private enum SaidKey: String, CodingKey {
  case at, answer, ticked, exercise, condition
}

/// An answer about the warning signs in an archive.
private struct ArchivedAnswer: Codable {
  let answer: SignsAnswer

  init(_ answer: SignsAnswer) { self.answer = answer }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: SaidKey.self)
    try values.encode(Timestamp(answer.at, utcOffset: 0).text, forKey: .at)
    try values.encode(answer.clearance.rawValue, forKey: .answer)
    try values.encode(answer.ticked, forKey: .ticked)
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: SaidKey.self)
    // The first archives had none.
    let ticked = try values.decodeIfPresent([String].self, forKey: .ticked) ?? []
    guard ticked.allSatisfy(Self.isName), Set(ticked).count == ticked.count else {
      throw values.fault(.ticked, "is no list of different signs such as night-pain")
    }
    answer = SignsAnswer(
      at: try values.timestamp(.at).date, clearance: try values.word(.answer), ticked: ticked)
  }

  private static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
  }
}

extension Archive.Kept: Codable {
  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: SaidKey.self)
    try values.encode(Timestamp(at, utcOffset: 0).text, forKey: .at)
    try values.encode(exercise, forKey: .exercise)
    try values.encode(condition?.rawValue, forKey: .condition)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: SaidKey.self)
    // The first archives knew no condition.
    self.init(
      at: try values.timestamp(.at).date, exercise: try values.text(.exercise),
      condition: try values.isNull(.condition) ? nil : values.word(.condition))
  }
}
