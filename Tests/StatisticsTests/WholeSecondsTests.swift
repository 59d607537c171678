import Catalogue
import Engine
import Foundation
import TestSupport
import Testing

@testable import Statistics

@Suite("Time in whole seconds")
struct WholeSecondsTests {
  @Test("adds up to all of it as clocks show it, each part within a second, and nothing comes of nothing")
  func addsUp() {
    var dice = Dice(seed: 1)
    func part() -> Duration { dice.below(3) == 0 ? .zero : .milliseconds(dice.below(3_000_000)) }
    for _ in 0..<10_000 {
      let time = TimeSplit(active: part(), ready: part(), rest: part(), paused: part(), away: part())
      let whole = time.inWholeSeconds
      #expect(whole.elapsed == .seconds(time.elapsed.secondsRoundedUp))
      for path in [\TimeSplit.active, \.ready, \.rest, \.paused, \.away] {
        let exact = time[keyPath: path], shown = whole[keyPath: path]
        #expect(shown.components.attoseconds == 0 && abs((shown - exact).milliseconds) < 1000)
        #expect(exact > .zero || shown == .zero)
      }
    }
  }

  @Test("gives what is left over to the parts that lack least")
  func rounding() {
    let time = TimeSplit(
      active: .milliseconds(1900), ready: .milliseconds(1200), rest: .milliseconds(500), paused: .zero)
    #expect(
      time.inWholeSeconds
        == TimeSplit(active: .seconds(2), ready: .seconds(1), rest: .seconds(1), paused: .zero))
  }
}

@Suite("An exercise as a whole")
struct WholeExerciseTests {
  private func record(_ slot: Int, _ side: Side?, _ status: ExerciseRecord.Status) -> ExerciseRecord {
    ExerciseRecord(
      slot: slot, order: slot, exercise: "\(slot)", side: side, status: status, setsDone: 1, repsDone: 8,
      repsTarget: 8, held: .zero, heldTarget: .zero)
  }

  @Test("is done where both sides are, hurts where one does, and is partial otherwise")
  func sides() {
    let exercises = [
      record(0, .right, .done), record(0, .left, .done), record(1, .right, .done), record(1, .left, .hurt),
      record(2, .right, .done), record(2, .left, .skipped), record(3, nil, .skipped),
    ]
    let session = Sample.record(.distantPast, exercises: exercises)
    #expect(session.wholeExercises.map(\.status) == [.done, .hurt, .partial, .skipped])
    #expect(session.wholeExercises.map(\.isOnBothSides) == [true, true, true, false])
  }
}
