import Catalogue
public import Engine
public import Foundation

/// All that limber has kept, in the form that carries it between machines: `limber export` and `limber import`.
public struct Archive: Hashable, Sendable {
  /// What a person said about the red flags, and when.
  public struct Answer: Hashable, Sendable {
    /// When it was said.
    public let at: Date
    /// What was said.
    public let clearance: Clearance

    /// An answer.
    public init(at: Date, clearance: Clearance) {
      self.at = at
      self.clearance = clearance
    }
  }

  /// An exercise that a person wants to keep though it hurt, and when that was said.
  public struct Kept: Hashable, Sendable {
    /// When it was said.
    public let at: Date
    /// The exercise's id.
    public let exercise: String

    /// An exercise that is kept.
    public init(at: Date, exercise: String) {
      self.at = at
      self.exercise = exercise
    }
  }

  /// The sessions, earliest first.
  public let sessions: [SessionRecord]
  /// The answers about the red flags, in the order in which they were given.
  public let answers: [Answer]
  /// The exercises that are kept though they hurt, in the order in which that was said.
  public let kept: [Kept]

  /// An archive.
  public init(sessions: [SessionRecord], answers: [Answer], kept: [Kept] = []) {
    self.sessions = sessions
    self.answers = answers
    self.kept = kept
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { sessions.isEmpty && answers.isEmpty && kept.isEmpty }

  /// The archive as a JSON document, with keys in a fixed order and a line at the end.
  public var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(self) + Data("\n".utf8)
    }
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
    try values.encode(answers, forKey: .answers)
    try values.encode(kept, forKey: .kept)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    sessions = try values.decode([ArchivedSession].self, forKey: .sessions).map(\.record)
    answers = try values.decode([Answer].self, forKey: .answers)
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

/// A session in an archive: what ``SessionDocument`` tells, with all that is needed to keep it again.
private struct ArchivedSession: Codable {
  let record: SessionRecord

  init(_ record: SessionRecord) { self.record = record }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: SessionKey.self)
    let offset = record.utcOffset
    try values.encodeFacts(of: record)
    try values.encode(record.routineName, forKey: .routineName)
    try values.encode(Timestamp(record.startedAt, utcOffset: offset).text, forKey: .startedAt)
    try values.encode(Timestamp(record.endedAt, utcOffset: offset).text, forKey: .endedAt)
    try values.encode(record.exercises.map(ArchivedExercise.init), forKey: .exercises)
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: SessionKey.self)
    let start = try values.timestamp(.startedAt)
    var time = TimeSplit()
    time.active = try values.seconds(.active)
    time.ready = try values.seconds(.ready)
    time.rest = try values.seconds(.rest)
    time.paused = try values.seconds(.paused)
    time.away = try values.seconds(.away)
    let exercises = try values.decode([ArchivedExercise].self, forKey: .exercises).map(\.record).sorted {
      ($0.order, $0.slot, $0.side == .left ? 1 : 0) < ($1.order, $1.slot, $1.side == .left ? 1 : 0)
    }
    guard Set(exercises.map(Place.init)).count == exercises.count else {
      throw values.fault(.exercises, "has the same slot and side twice")
    }
    record = SessionRecord(
      id: try values.text(.id), routine: try values.text(.routine),
      routineName: try values.text(.routineName),
      level: try values.word(.level), startedAt: start.date, utcOffset: start.utcOffset,
      endedAt: try values.timestamp(.endedAt).date, outcome: try values.word(.outcome),
      isRehearsal: try values.decode(Bool.self, forKey: .rehearsal), painBefore: try values.pain(.painBefore),
      painAfter: try values.pain(.painAfter), time: time, exercises: exercises)
  }

  private struct Place: Hashable {
    let slot: Int
    let side: Side?

    init(_ record: ExerciseRecord) {
      slot = record.slot
      side = record.side
    }
  }
}

/// One exercise's side in an archive.
private struct ArchivedExercise: Codable {
  let record: ExerciseRecord

  init(_ record: ExerciseRecord) { self.record = record }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: ExerciseKey.self)
    try values.encodeFacts(of: record)
    try values.encode(record.slot, forKey: .slot)
    try values.encode(record.order, forKey: .order)
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: ExerciseKey.self)
    record = ExerciseRecord(
      slot: try values.number(.slot, in: 0...100_000), order: try values.number(.order, in: 0...10_000_000),
      exercise: try values.text(.id), side: try values.decodeNil(forKey: .side) ? nil : values.word(.side),
      status: try values.word(.status), setsDone: try values.number(.setsDone, in: 0...100_000),
      repsDone: try values.number(.repsDone, in: 0...100_000),
      repsTarget: try values.number(.repsTarget, in: 0...100_000), held: try values.seconds(.held),
      heldTarget: try values.seconds(.heldTarget))
  }
}

/// The keys of what a person said once.
private enum SaidKey: String, CodingKey {
  case at, answer, exercise
}

extension Archive.Answer: Codable {
  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: SaidKey.self)
    try values.encode(Timestamp(at, utcOffset: 0).text, forKey: .at)
    try values.encode(clearance.rawValue, forKey: .answer)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: SaidKey.self)
    self.init(at: try values.timestamp(.at).date, clearance: try values.word(.answer))
  }
}

extension Archive.Kept: Codable {
  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: SaidKey.self)
    try values.encode(Timestamp(at, utcOffset: 0).text, forKey: .at)
    try values.encode(exercise, forKey: .exercise)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: SaidKey.self)
    self.init(at: try values.timestamp(.at).date, exercise: try values.text(.exercise))
  }
}
