import Foundation
public import Journal
public import Statistics

/// The keys of what an archive holds beside sessions; every moment is a date of UTC.
private enum EntryKey: String, CodingKey {
  case id, text, addedAt = "added_at", droppedAt = "dropped_at", ratings, at, score
  case programme, kind, feeling, newSigns = "new_signs", habit, day, ticked, outcome, seconds, exercises, hurt
}

extension Activity: Codable {
  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: EntryKey.self)
    try values.encode(id, forKey: .id)
    try values.encode(text, forKey: .text)
    try values.encode(Timestamp(addedAt, utcOffset: 0).text, forKey: .addedAt)
    try values.encode(droppedAt.map { Timestamp($0, utcOffset: 0).text }, forKey: .droppedAt)
    try values.encode(ratings, forKey: .ratings)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: EntryKey.self)
    let ratings = try values.decode([Rating].self, forKey: .ratings)
    guard Set(ratings.map(\.at.milliseconds)).count == ratings.count else {
      throw values.fault(.ratings, Wording.Faults.sameMoment)
    }
    self.init(
      id: try values.id(.id), text: try values.text(.text), addedAt: try values.timestamp(.addedAt).date,
      droppedAt: try values.isNull(.droppedAt) ? nil : values.timestamp(.droppedAt).date, ratings: ratings)
  }
}

extension Activity.Rating: Codable {
  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: EntryKey.self)
    try values.encode(Timestamp(at, utcOffset: 0).text, forKey: .at)
    try values.encode(score, forKey: .score)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: EntryKey.self)
    self.init(
      at: try values.timestamp(.at).date, score: try values.number(.score, in: Limits.score))
  }
}

extension ProgrammeChoice: Codable {
  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: EntryKey.self)
    try values.encode(Timestamp(at, utcOffset: 0).text, forKey: .at)
    try values.encode(programme, forKey: .programme)
    try values.encode(kind.rawValue, forKey: .kind)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: EntryKey.self)
    self.init(
      programme: try values.id(.programme), at: try values.timestamp(.at).date, kind: try values.word(.kind))
  }
}

extension LookBack: Codable {
  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: EntryKey.self)
    try values.encode(Timestamp(at, utcOffset: 0).text, forKey: .at)
    try values.encode(feeling.rawValue, forKey: .feeling)
    try values.encode(hasNewSigns, forKey: .newSigns)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: EntryKey.self)
    self.init(
      at: try values.timestamp(.at).date, feeling: try values.word(.feeling),
      hasNewSigns: try values.decode(Bool.self, forKey: .newSigns))
  }
}

extension Archive.HabitMark: Codable {
  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: EntryKey.self)
    try values.encode(tick.habit, forKey: .habit)
    try values.encode(tick.day.written, forKey: .day)
    try values.encode(Timestamp(at, utcOffset: 0).text, forKey: .at)
    try values.encode(isTicked, forKey: .ticked)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: EntryKey.self)
    guard let day = Day(written: try values.decode(String.self, forKey: .day)),
      Limits.day.contains(day.number)
    else { throw values.fault(.day, Wording.Faults.noDay) }
    self.init(
      tick: HabitTick(habit: try values.id(.habit), day: day), at: try values.timestamp(.at).date,
      isTicked: try values.decode(Bool.self, forKey: .ticked))
  }
}

extension BreakTaken: Codable {
  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: EntryKey.self)
    try values.encode(Timestamp(at, utcOffset: 0).text, forKey: .at)
    try values.encode(outcome.rawValue, forKey: .outcome)
    try values.encode(seconds, forKey: .seconds)
    try values.encode(exercises, forKey: .exercises)
    try values.encode(hurting, forKey: .hurt)
  }

  /// Reads it and checks every value.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: EntryKey.self)
    func ids(_ key: EntryKey) throws -> [String] {
      let ids = try values.texts(key)
      // They are kept with spaces between them.
      guard !ids.contains(where: { $0.contains(" ") }) else { throw values.fault(key, Wording.Faults.space) }
      return ids
    }
    self.init(
      at: try values.timestamp(.at).date, outcome: try values.word(.outcome),
      seconds: try values.number(.seconds, in: Limits.breakSeconds), exercises: try ids(.exercises),
      hurting: try ids(.hurt))
  }
}
