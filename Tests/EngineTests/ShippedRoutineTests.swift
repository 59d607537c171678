import Catalogue
import Engine
import TestSupport
import Testing

@Suite("The routines that limber ships, worked out")
struct ShippedRoutineTests {
  private func plan(_ id: String, _ level: Level) throws -> Plan {
    let catalogue = try Shipped.catalogue
    return Plan(try #require(catalogue.routines[id]), level: level, catalogue: catalogue)
  }

  @Test(
    "They take as long as the articles say",
    arguments: [("daily", 10...15), ("core", 10...15), ("first-steps", 5...10), ("desk-break", 3...4)],
    Level.allCases)
  func minutes(routine: (id: String, minutes: ClosedRange<Int>), level: Level) throws {
    let length = try plan(routine.id, level).length
    let shortest = Duration.seconds(routine.minutes.lowerBound * 60)
    let longest = Duration.seconds(routine.minutes.upperBound * 60)
    #expect((shortest...longest).contains(length), "\(routine.id) takes \(length.clock)")
  }

  @Test("A desk break has nothing on the floor", arguments: Level.allCases)
  func deskBreak(level: Level) throws {
    #expect(try plan("desk-break", level).slots.allSatisfy { !$0.exercise.isOnFloor })
  }

  @Test("On your back is all lying on the back", arguments: Level.allCases)
  func onYourBack(level: Level) throws {
    let plan = try plan("on-your-back", level)
    #expect(plan.slots.allSatisfy { $0.exercise.position == .supine })
    #expect(plan.positionChanges == 0)
  }

  @Test("Gentle ten is the ten exercises of the article in its order", arguments: Level.allCases)
  func gentleTen(level: Level) throws {
    #expect(
      try plan("gentle-ten", level).slots.map(\.exercise.id) == [
        "cat-cow", "childs-pose", "pelvic-tilt", "knee-to-chest", "seated-forward-bend", "bridge",
        "wall-angels", "thread-the-needle", "supine-twist", "standing-forward-fold",
      ])
  }

  @Test("Cat-cow goes on for a minute or more wherever it stands")
  func catCow() throws {
    let catalogue = try Shipped.catalogue
    var seen = 0
    for routine in catalogue.routinesInOrder {
      for level in Level.allCases {
        let plan = Plan(routine, level: level, catalogue: catalogue)
        for (index, slot) in plan.slots.enumerated() where slot.exercise.id == "cat-cow" {
          let moving = plan.steps.filter { $0.slot == index && $0.kind.isWork }
          let time = moving.reduce(Duration.zero) { $0 + $1.length }
          #expect(time >= .seconds(60), "\(routine.id)")
          seen += 1
        }
      }
    }
    #expect(seen >= 9)
  }

  @Test("Every routine can be worked out whole at every level", arguments: Level.allCases)
  func whole(level: Level) throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      let plan = Plan(routine, level: level, catalogue: catalogue)
      #expect(plan.slots.map(\.exercise.id) == routine.items.map(\.exercise), "\(routine.id)")
      #expect(plan.steps.allSatisfy { $0.length >= .seconds(1) }, "\(routine.id)")
      #expect(plan.minutes == Int((plan.length.inSeconds / 60).rounded(.up)), "\(routine.id)")
    }
  }
}
