import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Journal

@Suite("Facts")
final class FactsTests: Scratch {
  @Test("from the rows are the same as from the records, latest first, without rehearsals")
  func sameAsRecords() throws {
    let exercises = [
      Sample.exercise("bridge", .hurt), Sample.exercise("knee-to-chest", slot: 1, side: .right),
      Sample.exercise("knee-to-chest", slot: 1, side: .left, .partial),
      Sample.exercise("plank", slot: 2, .skipped),
    ]
    try journal.save(Sample.session("one", exercises: exercises))
    try journal.save(Sample.session("three", at: Sample.day(3), exercises: exercises))
    try journal.save(Sample.session("two", at: Sample.day(1), exercises: exercises, isRehearsal: true))
    let records = try journal.sessions()
    #expect(try journal.sessionFacts() == records.compactMap(SessionFacts.init))
    #expect(try journal.sessionFacts().map(\.id) == ["three", "one"])
    #expect(try journal.exerciseFacts() == records.flatMap(ExerciseFacts.all))
    #expect(try journal.exerciseFacts().count == 6)
    #expect(try journal.hurts() == records.flatMap(ExerciseFacts.all).compactMap(Hurt.init))
    #expect(try journal.hurts().map(\.exercise) == ["bridge", "bridge"])
  }

  @Test("are read from a day on, as days are where the session was, and all are counted")
  func since() throws {
    for (index, id) in ["a", "b", "c"].enumerated() {
      try journal.save(Sample.session(id, at: Sample.day(index)))
    }
    try journal.save(Sample.session("d", at: Sample.day(4), isRehearsal: true))
    let second = try #require(try journal.sessionFacts().dropFirst().first).day
    #expect(try journal.sessionFacts(since: second).map(\.id) == ["c", "b"])
    #expect(try journal.sessionFacts(since: second + 5).isEmpty)
    #expect(try journal.factsCount() == 3)
  }

  @Test("from a day on have its first session, though elsewhere the day had not begun", arguments: [14, -11])
  func firstDay(hours: Int) throws {
    let day = Day(20_700)
    // Half an hour into the day where the session was, and half an hour before it.
    for (id, minutes) in [("in", 30), ("before", -30)] {
      let start = Date(timeIntervalSince1970: Double(day.number * 86_400 - hours * 3600 + minutes * 60))
      let session = SessionRecord(
        id: id, routine: "daily", routineName: "Daily", level: .gentle, startedAt: start,
        utcOffset: hours * 3600, endedAt: start + 600, outcome: .completed, isRehearsal: false,
        painBefore: nil,
        painAfter: nil, time: TimeSplit(), exercises: [])
      try journal.save(session)
    }
    #expect(try journal.sessionFacts(since: day).map(\.id) == ["in"])
    #expect(try journal.sessionFacts(since: day - 1).map(\.id) == ["in", "before"])
  }

  @Test(
    "count an exercise's times as its story does: the sessions in which it was begun, were it until it hurt")
  func practice() throws {
    let both = [
      Sample.exercise("knee-to-chest", side: .right), Sample.exercise("knee-to-chest", side: .left, .partial),
      Sample.exercise("plank", slot: 1, .skipped), Sample.exercise("bridge", slot: 2, .hurt),
    ]
    for index in 0..<150 {
      try journal.save(Sample.session("\(index)", at: Sample.day(index % 9), exercises: both))
    }
    try journal.save(Sample.session("rehearsed", at: Sample.day(20), exercises: both, isRehearsal: true))
    let last = try #require(try journal.sessionFacts().first).day
    let practice = try journal.practice(), stories = Past(exercises: try journal.exerciseFacts()).stories
    #expect(practice.mapValues(\.times) == ["knee-to-chest": 150, "bridge": 150])
    #expect(practice["bridge"] == Practice(times: 150, last: last))
    for story in stories {
      #expect(practice[story.exercise] == story.practice)
    }
    #expect(stories.count == practice.count)
  }

  @Test("know which exercises are wanted though they hurt, and since when")
  func kept() throws {
    #expect(try journal.retainedExercises().isEmpty)
    try journal.retain(["bridge", "plank"], despite: nil, at: Sample.day(1))
    try journal.retain(["bridge"], despite: nil, at: Sample.day(4))
    #expect(
      try Journal(path: folder.journal).retainedExercises() == [
        "bridge": Sample.day(4), "plank": Sample.day(1),
      ])
  }
}
