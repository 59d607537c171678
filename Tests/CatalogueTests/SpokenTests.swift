import Catalogue
import TestSupport
import Testing

@Suite("The shipped exercises, said aloud")
struct SpokenTests {
  @Test(
    "Each says how to get into position and what to do, in one to three short sentences",
    arguments: ShippedExerciseTests.ids)
  func short(id: String) throws {
    let exercise = try #require(try Shipped.catalogue.exercises[id])
    let spoken = try #require(exercise.spoken)
    for text in [spoken.setup, spoken.action] {
      #expect((1...3).contains(text.sentences.count), "\(text)")
      #expect((3...25).contains(text.split(separator: " ").count), "\(text)")
      #expect(text.last == ".", "\(text)")
    }
    #expect(spoken.setup != spoken.action)
  }

  @Test("A voice can say all of it: no digits, no brackets, no signs", arguments: ShippedExerciseTests.ids)
  func sayable(id: String) throws {
    let spoken = try #require(try Shipped.catalogue.exercises[id]?.spoken)
    for text in [spoken.setup, spoken.action] {
      let odd = text.first { !$0.isLetter && !" .,:'-".contains($0) }
      #expect(odd == nil, "\(text)")
    }
  }

  @Test("It names no side, because the side is said with the exercise's name")
  func sides() throws {
    for exercise in try Shipped.catalogue.exercises.values where exercise.isSided {
      let spoken = try #require(exercise.spoken)
      let text = "\(spoken.setup) \(spoken.action)".lowercased().replacing("right angle", with: "")
      let words = text.split { !$0.isLetter }
      #expect(!words.contains("left") && !words.contains("right"), "\(exercise.id)")
    }
  }

  @Test("Where the effort is on the out-breath, what is said to do says so")
  func breath() throws {
    for exercise in try Shipped.catalogue.exercises.values {
      let isWork = exercise.prescription.aim == .strength
      guard isWork || exercise.prescription.tempo.contains(where: { $0.breath == .out }) else { continue }
      let action = try #require(exercise.spoken).action.lowercased()
      let says = ["breathe out", "breathing out", "out as you", "out as they"].contains(
        where: action.contains)
      #expect(says, "\(exercise.id): \(action)")
    }
  }
}

extension String {
  /// The sentences, each up to its full stop.
  fileprivate var sentences: [Substring] {
    split { ".!?".contains($0) }.filter { $0.contains { !$0.isWhitespace } }
  }
}
