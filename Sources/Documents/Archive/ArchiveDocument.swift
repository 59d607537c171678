import Catalogue
import Engine
public import Foundation
public import Journal
import Statistics

extension Archive {
  /// The archive as a JSON document, with keys in a fixed order and a line at the end.
  public var json: Data {
    get throws { Data((try SafeJSON.text(self) + "\n").utf8) }
  }
}

extension Archive: Codable {
  private enum CodingKeys: String, CodingKey {
    case sessions, answers, retained = "kept_exercises", activities, choices = "programme_choices"
    case lookBacks = "look_backs", habits, breaks
  }

  /// Writes all of it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(sessions.map(ArchivedSession.init), forKey: .sessions)
    try values.encode(answers.map(ArchivedAnswer.init), forKey: .answers)
    try values.encode(retained, forKey: .retained)
    try values.encode(activities, forKey: .activities)
    try values.encode(choices, forKey: .choices)
    try values.encode(lookBacks, forKey: .lookBacks)
    try values.encode(habits, forKey: .habits)
    try values.encode(breaks, forKey: .breaks)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let sessions = try values.decode([ArchivedSession].self, forKey: .sessions).map(\.record)
    let answers = try values.decode([ArchivedAnswer].self, forKey: .answers).map(\.answer)
    // The first archives had none.
    let retained = try values.decodeIfPresent([Retained].self, forKey: .retained) ?? []
    self.init(sessions: sessions, answers: answers, retained: retained)
    activities = try values.entries(.activities)
    choices = try values.entries(.choices)
    lookBacks = try values.entries(.lookBacks)
    habits = try values.entries(.habits)
    breaks = try values.entries(.breaks)
    try values.refuseSame(sessions.map(\.id), .sessions)
    try values.refuseSame(activities.map(\.id), .activities)
  }
}

extension KeyedDecodingContainer {
  /// Entries that the first archives had none of.
  fileprivate func entries<Value: Decodable>(_ key: Key) throws -> [Value] {
    try decodeIfPresent([Value].self, forKey: key) ?? []
  }

  fileprivate func refuseSame(_ ids: [String], _ key: Key) throws {
    var places: [String: Int] = [:]
    for (index, id) in ids.enumerated() {
      if let first = places.updateValue(index, forKey: id) {
        throw fault(key, Wording.Faults.sameID(at: first, and: index))
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
      throw values.fault(.ticked, Wording.Faults.noSigns)
    }
    answer = SignsAnswer(
      at: try values.timestamp(.at).date, clearance: try values.word(.answer), ticked: ticked)
  }

  private static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
  }
}

extension Archive.Retained: Codable {
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
