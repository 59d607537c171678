import Catalogue
import Engine
import Foundation
import Journal

/// A session in an archive: what ``SessionDocument`` tells, with all that is needed to keep it again.
struct ArchivedSession: Codable {
  /// The session as it was first written, with its amendment.
  let record: SessionRecord

  init(_ record: SessionRecord) { self.record = record }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: SessionKey.self)
    let offset = record.utcOffset
    try values.encodeFacts(of: record)
    try values.encode(record.routineName, forKey: .routineName)
    try values.encode(Timestamp(record.startedAt, utcOffset: offset).text, forKey: .startedAt)
    try values.encode(Timestamp(record.endedAt, utcOffset: offset).text, forKey: .endedAt)
    try values.encode(
      record.amendment.map { Timestamp($0.at, utcOffset: offset).text }, forKey: .amendedAt)
    try values.encodeIfPresent(record.amendment.map(ArchivedAmendment.init), forKey: .amendment)
    try values.encode(
      zip(record.exercises, record.amended.exercises).map(ArchivedExercise.init), forKey: .exercises)
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: SessionKey.self)
    let start = try values.timestamp(.startedAt)
    let time = TimeSplit(
      active: try values.seconds(.active), ready: try values.seconds(.ready), rest: try values.seconds(.rest),
      paused: try values.seconds(.paused), away: try values.seconds(.away))
    let exercises = try values.decode([ArchivedExercise].self, forKey: .exercises).sorted {
      ($0.first.order, $0.first.slot, $0.first.side == .left ? 1 : 0)
        < ($1.first.order, $1.first.slot, $1.first.side == .left ? 1 : 0)
    }
    guard Set(exercises.map(\.key)).count == exercises.count else {
      throw values.fault(.exercises, Wording.Faults.samePlace)
    }
    let told = SessionRecord(
      id: try values.id(.id), routine: try values.id(.routine),
      routineName: try values.text(.routineName),
      level: try values.word(.level), startedAt: start.date, utcOffset: start.utcOffset,
      endedAt: try values.timestamp(.endedAt).date, outcome: try values.word(.outcome),
      isRehearsal: try values.decode(Bool.self, forKey: .rehearsal), painBefore: try values.pain(.painBefore),
      painAfter: try values.pain(.painAfter), time: time, exercises: exercises.map(\.told),
      // The first archives had none.
      isLogged: try values.decodeIfPresent(Bool.self, forKey: .isLogged) ?? false,
      effort: try values.isNull(.effort) ? nil : values.number(.effort, in: Limits.score),
      said: try values.note())
    guard let amendment = try values.amendment() else {
      guard exercises.allSatisfy({ $0.told == $0.first }) else { throw values.notAmended }
      record = told
      return
    }
    var first = told
    let pains = try values.nestedContainer(keyedBy: SessionKey.self, forKey: .firstWritten)
    first.painBefore = try pains.pain(.painBefore)
    first.painAfter = try pains.pain(.painAfter)
    first.said = try pains.note()
    first.exercises = exercises.map(\.first)
    first.amendment = amendment
    let holds = first.amended
    guard
      (holds.painBefore, holds.painAfter, holds.exercises, holds.note) == (
        told.painBefore, told.painAfter, told.exercises, told.said
      )
    else {
      throw values.fault(.amendment, Wording.Faults.otherThanAmended)
    }
    record = first
  }
}

extension KeyedDecodingContainer<SessionKey> {
  /// What was set right; `nil` for nothing, as in all sessions of the first archives.
  fileprivate func amendment() throws -> Amendment? {
    let isLeftOut = try decodeIfPresent(Bool.self, forKey: .isLeftOut) ?? false
    guard try !isNull(.amendedAt) else {
      guard try !isLeftOut && isNull(.amendment) && isNull(.firstWritten) else {
        throw notAmended
      }
      return nil
    }
    var amendment = try decode(ArchivedAmendment.self, forKey: .amendment).amendment
    amendment.at = try timestamp(.amendedAt).date
    // The first archives knew no other notes than those that were set right.
    if try !nestedContainer(keyedBy: SessionKey.self, forKey: .firstWritten).contains(.note) {
      amendment.note = try note()
    }
    amendment.isLeftOut = isLeftOut
    return amendment
  }

  fileprivate func note() throws -> String? {
    try isNull(.note) ? nil : text(.note, atMost: Amendment.longestNote)
  }

  fileprivate var notAmended: DecodingError { fault(.amendedAt, Wording.Faults.notAmended) }
}

/// What was set right about pain, hurts and the note; when, and whether the session is left out, stand with the session.
private struct ArchivedAmendment: Codable {
  private(set) var amendment: Amendment

  private enum CodingKeys: String, CodingKey {
    case painBefore = "pain_before", painAfter = "pain_after", hurt, notHurt = "not_hurt", note
  }

  init(_ amendment: Amendment) { self.amendment = amendment }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    // What stays as it was first written has no key, and null says that it was not rated.
    if amendment.painBefore != .unchanged {
      try values.encode(amendment.painBefore.value, forKey: .painBefore)
    }
    if amendment.painAfter != .unchanged { try values.encode(amendment.painAfter.value, forKey: .painAfter) }
    // Null takes away what was said.
    if let note = amendment.note { try values.encode(note.isEmpty ? nil : note, forKey: .note) }
    try values.encode(amendment.hurt.sorted(), forKey: .hurt)
    try values.encode(amendment.notHurt.sorted(), forKey: .notHurt)
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func pain(_ key: CodingKeys) throws -> Amendment.Pain {
      guard values.contains(key) else { return .unchanged }
      return try values.pain(key).map(Amendment.Pain.rated) ?? .notRated
    }
    amendment = Amendment(at: .distantPast)
    amendment.painBefore = try pain(.painBefore)
    amendment.painAfter = try pain(.painAfter)
    if values.contains(.note) {
      amendment.note = try values.isNull(.note) ? "" : values.text(.note, atMost: Amendment.longestNote)
    }
    let hurt = try values.texts(.hurt), notHurt = try values.texts(.notHurt)
    guard Set(hurt).isDisjoint(with: notHurt) else {
      throw values.fault(.notHurt, Wording.Faults.bothWays)
    }
    for exercise in hurt { amendment.mark(exercise, hurts: true) }
    for exercise in notHurt { amendment.mark(exercise, hurts: false) }
  }
}

/// One exercise's side in an archive.
private struct ArchivedExercise: Codable {
  /// As it was first written.
  let first: ExerciseRecord
  /// As it holds now.
  let told: ExerciseRecord

  /// What no two of a session share.
  struct RecordKey: Hashable {
    let slot: Int
    let side: Side?
  }

  var key: RecordKey { RecordKey(slot: first.slot, side: first.side) }

  init(_ first: ExerciseRecord, _ told: ExerciseRecord) {
    self.first = first
    self.told = told
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: ExerciseKey.self)
    try values.encodeFacts(of: told, first: first)
    try values.encode(told.slot, forKey: .slot)
    try values.encode(told.order, forKey: .order)
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: ExerciseKey.self)
    told = ExerciseRecord(
      slot: try values.number(.slot, in: Limits.slot), order: try values.number(.order, in: Limits.order),
      exercise: try values.id(.id), side: try values.decodeNil(forKey: .side) ? nil : values.word(.side),
      status: try values.word(.status), setsDone: try values.number(.setsDone, in: Limits.count),
      repsDone: try values.number(.repsDone, in: Limits.count),
      repsTarget: try values.number(.repsTarget, in: Limits.count), held: try values.seconds(.held),
      heldTarget: try values.seconds(.heldTarget))
    var first = told
    if try !values.isNull(.firstStatus) { first.status = try values.word(.firstStatus) }
    self.first = first
  }
}
