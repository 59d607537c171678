import TestSupport
import Testing

@testable import Catalogue
@testable import Engine

@Suite("The order of a plan's steps")
struct PlanOrderTests {
  @Test("A hold on both sides is the whole set right, a change of sides, the whole set left, then a rest")
  func everySet() {
    #expect(
      Sample.plan(Sample.hold("hug", sides: .everySet, sets: 2)).lines == """
        0:00 hug ready right 15 s
        0:15 hug hold right set 1 20 s
        0:35 hug switch left 6 s
        0:41 hug hold left set 1 20 s
        1:01 hug rest right set 2 10 s
        1:11 hug hold right set 2 20 s
        1:31 hug switch left 6 s
        1:37 hug hold left set 2 20 s
        """)
  }

  @Test("An exercise that changes sides once does all sets right before any left")
  func once() {
    #expect(
      Sample.plan(Sample.hold("strap", sides: .once, sets: 2)).lines == """
        0:00 strap ready right 15 s
        0:15 strap hold right set 1 20 s
        0:35 strap rest right set 2 10 s
        0:45 strap hold right set 2 20 s
        1:05 strap switch left 6 s
        1:11 strap hold left set 1 20 s
        1:31 strap rest left set 2 10 s
        1:41 strap hold left set 2 20 s
        """)
  }

  @Test("An exercise that alternates does each rep right and then left, without a step between")
  func everyRep() {
    #expect(
      Sample.plan(Sample.reps("dog", 2, sides: .everyRep)).lines == """
        0:00 dog ready right 15 s
        0:15 dog rep right set 1 rep 1 lift 2 s
        0:17 dog rep right set 1 rep 1 stay 3 s
        0:20 dog rep right set 1 rep 1 lower 4 s
        0:24 dog rep left set 1 rep 1 lift 2 s
        0:26 dog rep left set 1 rep 1 stay 3 s
        0:29 dog rep left set 1 rep 1 lower 4 s
        0:33 dog rep right set 1 rep 2 lift 2 s
        0:35 dog rep right set 1 rep 2 stay 3 s
        0:38 dog rep right set 1 rep 2 lower 4 s
        0:42 dog rep left set 1 rep 2 lift 2 s
        0:44 dog rep left set 1 rep 2 stay 3 s
        0:47 dog rep left set 1 rep 2 lower 4 s
        """)
  }

  @Test("Sets of an exercise for both sides at once have a rest between, and none after the last")
  func withoutSides() {
    #expect(
      Sample.plan(Sample.reps("bridge", 1, sets: 2), Sample.timed("walk", 60)).lines == """
        0:00 bridge ready 15 s
        0:15 bridge rep set 1 rep 1 lift 2 s
        0:17 bridge rep set 1 rep 1 stay 3 s
        0:20 bridge rep set 1 rep 1 lower 4 s
        0:24 bridge rest set 2 10 s
        0:34 bridge rep set 2 rep 1 lift 2 s
        0:36 bridge rep set 2 rep 1 stay 3 s
        0:39 bridge rep set 2 rep 1 lower 4 s
        0:43 walk ready 20 s
        1:03 walk timed set 1 60 s
        """)
  }

  @Test("A hold of no length within a rep is left out of it, and nothing takes no time")
  func noPause() {
    #expect(
      Sample.plan(Sample.reps("tilt", 2, pause: 0)).lines == """
        0:00 tilt ready 15 s
        0:15 tilt rep set 1 rep 1 lift 2 s
        0:17 tilt rep set 1 rep 1 lower 4 s
        0:21 tilt rep set 1 rep 2 lift 2 s
        0:23 tilt rep set 1 rep 2 lower 4 s
        """)
    // Where there is nothing else in a rep, a second of it stays.
    let pause = Phase(name: "squeeze", length: .pause, breath: .natural, cue: "Squeeze")
    let squeeze = Sample.plan(Sample.reps("squeeze", 1, pause: 0, tempo: [pause]))
    #expect(squeeze.steps.map(\.length) == [.seconds(15), .seconds(1)])
    var session = Following(Sample.plan(Sample.reps("tilt", 2, pause: 0)))
    session.wait(100)
    #expect(session.records == ["tilt done, 2 of 2 reps"])
  }

  @Test("An exercise alone is a routine too, and one that grows is as long as it has come to")
  func following() throws {
    let plank = Sample.hold("plank", 10...15, aim: .strength, growth: Growth(step: 5, most: 60))
    let routine = Routine(following: plank)
    #expect(routine.id == "plank" && routine.name == "The plank" && routine.about == "It helps")
    #expect(routine.items.map(\.block) == [.main])
    let catalogue = Sample.catalogue([plank])
    func hold(_ reached: [String: Int]) -> Duration? {
      Plan(routine, level: .standard, reached: reached, catalogue: catalogue).steps.last?.length
    }
    #expect(hold([:]) == .seconds(10))
    #expect(hold(["plank": 25]) == .seconds(25))
    #expect(hold(["plank": 500]) == .seconds(60))
  }

  @Test("What a person's body allows at most is kept to")
  func limit() {
    let bridge = Sample.reps("bridge", 12, sets: 3)
    var item = RoutineItem(exercise: "bridge", block: .main, narrowing: Narrowing())
    item.limit[.sets] = 1
    item.limit[.reps] = 6
    item.limit[.pauseSeconds] = 0
    let routine = Routine(id: "r", name: "R", about: "", items: [item])
    let plan = Plan(routine, level: .full, catalogue: Sample.catalogue([bridge]))
    #expect(plan.slots.map(\.dose) == [Dose(sets: 1, reps: 6, seconds: nil, pauseSeconds: 0)])
  }

  @Test("Warm-up comes first and cool-down last")
  func blocks() {
    let plan = Sample.plan(
      warmUp: [Sample.timed("walk", 30)], main: [Sample.hold("hug"), Sample.reps("bridge")],
      coolDown: [Sample.hold("rest")])
    #expect(plan.slots.map(\.exercise.id) == ["walk", "hug", "bridge", "rest"])
    #expect(plan.slots.map(\.block) == [.warmUp, .main, .main, .coolDown])
    #expect(plan.positionChanges == 1)
  }

  @Test("There is more time to get ready when the position changes, and most to get up from the floor")
  func readyTime() throws {
    func ready(_ from: Position, _ to: Position) throws -> Duration {
      let plan = Sample.plan(Sample.hold("one", position: from), Sample.hold("two", position: to))
      return try #require(plan.steps.first { $0.kind == .ready && $0.slot == 1 }).length
    }
    #expect(try ready(.supine, .supine) < ready(.supine, .quadruped))
    #expect(try ready(.supine, .prone) < ready(.supine, .standing))
    #expect(try ready(.standing, .quadruped) == ready(.quadruped, .standing))
    #expect(try ready(.standing, .standing) >= .seconds(5))
  }

  @Test("Every exercise of every routine begins with time to get ready and comes right side first")
  func beginnings() throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      for level in Level.allCases {
        let plan = Plan(routine, level: level, catalogue: catalogue)
        for (index, slot) in plan.slots.enumerated() {
          let steps = plan.steps.filter { $0.slot == index }
          let first = try #require(steps.first)
          #expect(first.kind == .ready && first.length >= .seconds(10), "\(slot.exercise.id)")
          #expect(first.side == (slot.exercise.isSided ? .right : nil), "\(slot.exercise.id)")
          #expect(steps.first(where: \.kind.isWork)?.side == first.side, "\(slot.exercise.id)")
        }
      }
    }
  }

  @Test("Both sides of every one-sided exercise get the whole prescription")
  func bothSides() throws {
    let catalogue = try Shipped.catalogue
    for exercise in catalogue.exercisesByName where exercise.isSided {
      for level in Level.allCases {
        let plan = Sample.plan(exercise, level: level)
        let dose = exercise.prescription.dose(at: level)
        let sides = Side.allCases.map { side in plan.steps.filter { $0.kind.isWork && $0.side == side } }
        for work in sides {
          let time = work.reduce(Duration.zero) { $0 + $1.length }
          #expect(Set(work.map(\.set)) == Set(1...dose.sets), "\(exercise.id)")
          if let seconds = dose.seconds { #expect(time == .seconds(seconds * dose.sets), "\(exercise.id)") }
          if let reps = dose.reps { #expect(Set(work.compactMap(\.rep)) == Set(1...reps), "\(exercise.id)") }
        }
        #expect(sides[0].map(\.length) == sides[1].map(\.length), "\(exercise.id)")
      }
    }
  }

  @Test("Sides never change between sets or holds without a step that says so")
  func switches() throws {
    let catalogue = try Shipped.catalogue
    for exercise in catalogue.exercisesByName where exercise.isSided {
      let steps = Sample.plan(exercise, level: .full).steps
      let alternates = exercise.prescription.sides == .everyRep
      for (step, next) in zip(steps, steps.dropFirst()) where next.kind.isWork && step.kind.isWork {
        #expect(step.side == next.side || alternates, "\(exercise.id)")
      }
      #expect(steps.contains { $0.kind == .switch } == !alternates, "\(exercise.id)")
      for step in steps where step.kind == .switch {
        #expect(step.length >= .seconds(exercise.position == .sideLying ? 10 : 5), "\(exercise.id)")
      }
    }
  }
}
