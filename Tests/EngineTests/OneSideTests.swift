import TestSupport
import Testing

@testable import Catalogue
@testable import Engine

@Suite("One side only, where a routine asks for it")
struct OneSideTests {
  @Test(
    "That side gets its full time, nothing is done on the other, and nobody changes sides",
    arguments: Side.allCases)
  func oneSide(side: Side) throws {
    for id in ["knee-to-chest", "bird-dog", "supine-hamstring-stretch"] {
      var plan = try Self.plan(id, side: nil)
      let both = plan.steps.filter { $0.side == side && $0.kind.isWork }
      plan = try Self.plan(id, side: side)
      #expect(plan.steps.filter(\.kind.isWork) == both)
      #expect(plan.steps.allSatisfy { $0.side == side && $0.kind != .switch })
    }
  }

  @Test("Only that side is recorded, and its easier form keeps to it")
  func recorded() throws {
    let catalogue = try Shipped.catalogue
    var session = Session(try Self.plan("dead-bug", side: .left), catalogue: catalogue, at: .zero)
    #expect(session.records.map(\.side) == [.left])
    _ = session.advance(to: .zero + .seconds(20))
    _ = session.apply(.easier, at: .zero + .seconds(20))
    #expect(session.records.map(\.side) == [.left, .left])
  }

  private static func plan(_ id: String, side: Side?) throws -> Plan {
    let catalogue = try Shipped.catalogue
    var item = RoutineItem(exercise: id, block: .main, narrowing: Narrowing())
    item.side = side
    let routine = Routine(id: "one", name: "One", about: "", sources: [], order: 1, items: [item])
    return Plan(routine, level: .standard, catalogue: catalogue)
  }
}
