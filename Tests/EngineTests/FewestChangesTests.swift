import Catalogue
import TestSupport
import Testing

@testable import Engine

@Suite("The order with the fewest changes of position")
struct FewestChangesTests {
  private static let positions: [Position] = [.supine, .standing, .quadruped, .seated]
  /// Four exercises in each of four positions.
  private static let exercises = positions.flatMap { position in
    (1...4).map { Sample.hold("\(position.rawValue)-\($0)", position: position) }
  }
  private static let catalogue = Sample.catalogue(exercises)

  private func routine(_ ids: [(Block, String)]) -> Routine {
    Routine(
      id: "r", name: "R", about: "R",
      items: ids.map { RoutineItem(exercise: $1, block: $0, narrowing: Narrowing()) })
  }

  private func changes(_ routine: Routine) -> Int {
    Plan(routine, level: .full, catalogue: Self.catalogue).positionChanges
  }

  private func order(_ routine: Routine) -> [String] {
    routine.inFewestChanges(Self.catalogue).items.map(\.exercise)
  }

  @Test("puts those in one position together, in the order they had")
  func together() {
    let mixed = routine([
      (.main, "supine-1"), (.main, "standing-1"), (.main, "supine-2"), (.main, "standing-2"),
    ])
    #expect(order(mixed) == ["supine-1", "supine-2", "standing-1", "standing-2"])
  }

  @Test("lets a block begin as the one before it ends")
  func meets() {
    let routine = routine([
      (.warmUp, "standing-1"), (.main, "supine-1"), (.main, "standing-2"), (.coolDown, "seated-1"),
      (.coolDown, "supine-2"),
    ])
    #expect(order(routine) == ["standing-1", "standing-2", "supine-1", "supine-2", "seated-1"])
  }

  @Test("leaves alone what can't be bettered")
  func best() {
    let routine = routine([(.main, "supine-2"), (.main, "seated-1"), (.main, "standing-1")])
    #expect(order(routine) == ["supine-2", "seated-1", "standing-1"])
  }

  @Test(
    "keeps blocks and what is set, is never worse, can't be bettered, and comes to rest at once",
    arguments: 1...80)
  func random(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var items: [(Block, String)] = []
    for block in Block.allCases {
      for _ in 0..<Int.random(in: 0...4, using: &dice) {
        items.append((block, Self.exercises.randomElement(using: &dice)?.id ?? ""))
      }
    }
    let before = routine(items), after = before.inFewestChanges(Self.catalogue)
    for block in Block.allCases {
      let was = before.items.filter { $0.block == block }, now = after.items.filter { $0.block == block }
      #expect(Set(was) == Set(now) && was.count == now.count)
      for position in Self.positions {
        func here(_ item: RoutineItem) -> Bool {
          Self.catalogue.exercises[item.exercise]?.position == position
        }
        #expect(was.filter(here) == now.filter(here))
      }
    }
    #expect(changes(after) == fewest(before))
    #expect(changes(after) <= changes(before))
    #expect(after.inFewestChanges(Self.catalogue) == after)
  }

  /// By trying every order of every block.
  private func fewest(_ routine: Routine) -> Int {
    func orders(_ items: [RoutineItem]) -> [[RoutineItem]] {
      if items.isEmpty { return [[]] }
      return items.indices.flatMap { index -> [[RoutineItem]] in
        var rest = items
        let first = rest.remove(at: index)
        return orders(rest).map { [first] + $0 }
      }
    }
    func position(_ item: RoutineItem) -> Position? { Self.catalogue.exercises[item.exercise]?.position }
    var ways: [(end: Position?, changes: Int)] = [(nil, 0)]
    for block in Block.allCases {
      let all = orders(routine.items.filter { $0.block == block })
      guard all != [[]] else { continue }
      var best: [Position?: Int] = [:]
      for way in ways {
        for order in all {
          var end = way.end, count = way.changes
          for item in order {
            if end != nil, end != position(item) { count += 1 }
            end = position(item)
          }
          best[end] = min(best[end] ?? .max, count)
        }
      }
      ways = best.map { ($0, $1) }
    }
    return ways.map(\.changes).min() ?? 0
  }
}
