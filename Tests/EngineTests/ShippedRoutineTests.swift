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
    arguments: [
      ("daily", 10...15), ("core", 10...15), ("first-steps", 5...10), ("next-steps", 5...10),
      ("desk-break", 3...4),
    ],
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

  @Test("The minutes that a routine speaks of are those that it takes", arguments: Level.allCases)
  func spokenMinutes(level: Level) throws {
    let catalogue = try Shipped.catalogue
    var seen = 0
    for routine in catalogue.routinesInOrder {
      guard let match = routine.about.lowercased().firstMatch(of: /([a-z]+) to ([a-z]+)\s+minutes/) else {
        continue
      }
      let least = try #require(Self.numbers.firstIndex(of: String(match.1)), "\(match.1)")
      let most = try #require(Self.numbers.firstIndex(of: String(match.2)), "\(match.2)")
      let minutes = Plan(routine, level: level, catalogue: catalogue).minutes
      #expect((least...most).contains(minutes), "\(routine.id) takes \(minutes)")
      seen += 1
    }
    #expect(seen >= 6)
  }

  private static let numbers = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen",
  ]

  @Test("Ten minutes and more begin with three to five of warm-up", arguments: Level.allCases)
  func warmUp(level: Level) throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      let plan = Plan(routine, level: level, catalogue: catalogue)
      let steps = plan.steps.filter { plan.slots[$0.slot].block == .warmUp }
      let whole = steps.reduce(Duration.zero) { $0 + $1.length }
      let moving = steps.filter(\.kind.isWork).reduce(Duration.zero) { $0 + $1.length }
      if plan.minutes >= 10 {
        #expect(moving >= .seconds(180) && whole <= .seconds(300), "\(routine.id): \(moving), \(whole)")
      } else if plan.slots.first?.exercise.position != .supine {
        #expect(moving >= .seconds(60), "\(routine.id): \(moving)")
      }
    }
  }

  @Test(
    "Long routines stay under 20 minutes at standard and under 25 at full",
    arguments: ["toolkit", "gentle-ten", "lower-back-ten", "stronger"])
  func budget(id: String) throws {
    #expect(try plan(id, .standard).length < .seconds(20 * 60))
    #expect(try plan(id, .full).length < .seconds(25 * 60))
  }

  @Test(
    "Nobody changes position more often than needed",
    arguments: [
      ("gentle-ten", 5), ("lower-back-ten", 4), ("core", 4), ("daily", 3), ("toolkit", 3),
      ("hips-and-hamstrings", 3),
      ("stronger", 3), ("release", 3), ("upper-back", 2), ("desk-break", 2), ("first-steps", 1),
      ("next-steps", 1),
      ("morning", 1), ("on-your-back", 0),
    ])
  func changes(id: String, most: Int) throws {
    let plan = try plan(id, .standard)
    #expect(plan.positionChanges <= most)
    // Down to the floor once, and up once.
    #expect(
      zip(plan.slots, plan.slots.dropFirst()).count { $0.exercise.isOnFloor != $1.exercise.isOnFloor } <= 2)
  }

  @Test("No other order within the blocks would ask for fewer changes")
  func fewestChanges() throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      #expect(routine.inFewestChanges(catalogue) == routine, "\(routine.id)")
    }
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
