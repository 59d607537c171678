public import Engine

/// A session as scripts read it: the keys and units of `limber last --json`.
public struct SessionDocument: Encodable, Sendable {
  private let record: SessionRecord

  /// The document of a session.
  public init(_ record: SessionRecord) { self.record = record }

  /// Writes every key, with null for what wasn't said.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: SessionKey.self)
    try values.encodeFacts(of: record)
    try values.encode(record.timestamp(record.startedAt), forKey: .startedAt)
    try values.encode(record.timestamp(record.endedAt), forKey: .endedAt)
    try values.encode(record.time.elapsed.jsonSeconds, forKey: .elapsed)
    try values.encode(record.amendment.map { record.timestamp($0.at) }, forKey: .amendedAt)
    try values.encode(
      zip(record.exercises, record.amended.exercises).map(ExerciseLine.init), forKey: .exercises)
  }

  private struct ExerciseLine: Encodable {
    private let first: ExerciseRecord
    private let record: ExerciseRecord

    init(_ first: ExerciseRecord, _ record: ExerciseRecord) {
      self.first = first
      self.record = record
    }

    func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: ExerciseKey.self)
      try values.encodeFacts(of: record, first: first)
    }
  }
}
