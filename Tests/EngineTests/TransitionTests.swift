import Testing

@testable import Catalogue
@testable import Engine

@Suite("The time between one thing and the next")
struct TransitionTests {
  /// Seconds to get ready for the second of two exercises.
  private func ready(_ from: Exercise, _ to: Exercise, _ level: Level = .full) -> Int? {
    Sample.plan(from, to, level: level).steps.first { $0.kind == .ready && $0.slot == 1 }
      .map { $0.length.secondsRoundedUp }
  }

  /// Seconds to change the sides of an exercise.
  private func change(_ exercise: Exercise) -> Int? {
    Sample.plan(exercise).steps.first { $0.kind == .switch }.map { $0.length.secondsRoundedUp }
  }

  private let lying = Sample.hold("lying"), standing = Sample.timed("standing", 30)
  private let onAChair = Sample.hold("chair", position: .seated, equipment: [.chair])

  @Test(
    "Up from the floor and down to it there are 30 seconds at gentle, 25 at standard and 20 at full",
    arguments: [(Level.gentle, 30), (.standard, 25), (.full, 20)])
  func floor(level: Level, seconds: Int) {
    #expect(ready(lying, standing, level) == seconds)
    #expect(ready(standing, lying, level) == seconds)
    // Sitting on a chair is off the floor, and sitting on the floor isn't.
    let sitting = Sample.hold("sitting", position: .seated, equipment: [.mat])
    #expect(ready(sitting, onAChair, level) == seconds + 5)
    #expect(ready(lying, sitting, level) == 12)
  }

  @Test("That time comes on top of what a person has asked for")
  func preference() throws {
    let routine = Routine(
      id: "r", name: "R", about: "",
      items: ["lying", "standing"].map { RoutineItem(exercise: $0, block: .main, narrowing: Narrowing()) })
    let plan = Plan(
      routine, level: .gentle, preferences: Preferences(readySeconds: 25),
      catalogue: Sample.catalogue([lying, standing]))
    #expect(plan.steps.filter { $0.kind == .ready }.map(\.length) == [.seconds(30), .seconds(45)])
  }

  @Test(
    "What has to be set up takes its time, and none when the exercise before used it",
    arguments: [
      (Equipment.mat, 0), (.chair, 5), (.wall, 5), (.step, 5), (.strap, 10), (.foamRoller, 10),
      (.massageBall, 10),
    ])
  func equipment(item: Equipment, seconds: Int) {
    let one = Sample.hold("one", position: .standing, equipment: [item])
    let two = Sample.hold("two", position: .standing, equipment: [item])
    #expect(ready(standing, one) == 10 + seconds)
    #expect(ready(one, two) == 10)
    #expect(Sample.plan(one).steps.first?.length == .seconds(15 + seconds))
  }

  @Test("Changing sides takes as long as what has to be moved, and hard work ends with a rest")
  func sides() {
    func hold(_ position: Position, _ equipment: Equipment = .mat) -> Exercise {
      Sample.hold("hold", sides: .everySet, position: position, equipment: [equipment])
    }
    #expect(change(hold(.supine)) == 6 && change(hold(.seated, .chair)) == 6)
    #expect(change(hold(.sideLying)) == 12 && change(hold(.supine, .strap)) == 12)
    #expect(change(hold(.kneeling)) == 12 && change(hold(.standing)) == 12)
    #expect(change(hold(.prone, .foamRoller)) == 15 && change(hold(.seated, .massageBall)) == 15)
    #expect(change(Sample.reps("lift", sides: .everySet, aim: .strength)) == 12)
    #expect(change(Sample.reps("swing", sides: .everySet, aim: .mobility)) == 6)
  }

  @Test("A change of position is the same for the plan, its order and what comes next")
  func changesPosition() throws {
    let floor = Sample.hold("floor", position: .seated)
    let plan = Sample.plan(floor, onAChair)
    #expect(plan.positionChanges == 1)
    let next = try #require(Session(plan, catalogue: Sample.catalogue([]), at: .zero).snapshot?.next)
    #expect(next.changesPosition)
    let exercises = [onAChair, floor, Sample.hold("chair-2", position: .seated, equipment: [.chair])]
    let routine = Routine(
      id: "r", name: "R", about: "",
      items: exercises.map { RoutineItem(exercise: $0.id, block: .main, narrowing: Narrowing()) })
    let order = routine.inFewestChanges(Sample.catalogue(exercises)).items.map(\.exercise)
    #expect(order == ["chair", "chair-2", "floor"])
  }
}
