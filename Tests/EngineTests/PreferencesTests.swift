import Catalogue
import TestSupport
import Testing

@testable import Engine

@Suite("Preferences")
struct PreferencesTests {
  private func plan(_ preferences: Preferences) throws -> Plan {
    let catalogue = try Shipped.catalogue
    return Plan(
      try #require(catalogue.routines["toolkit"]), level: .full, preferences: preferences,
      catalogue: catalogue)
  }

  private func lengths(_ kind: Step.Kind, _ plan: Plan) -> [Duration] {
    plan.steps.filter { $0.kind == kind }.map(\.length)
  }

  @Test("Time to get ready is what was asked for, with the same on top for another position")
  func ready() throws {
    let standard = lengths(.ready, try plan(Preferences()))
    let longer = lengths(.ready, try plan(Preferences(readySeconds: 25)))
    #expect(zip(standard, longer).allSatisfy { $1 - $0 == .seconds(15) })
    #expect(longer.contains(.seconds(25)))
    #expect(longer.contains { $0 > .seconds(25) })
  }

  @Test("Rest is what was asked for, or else what each exercise prescribes")
  func rest() throws {
    let standard = try plan(Preferences())
    #expect(!lengths(.rest, standard).isEmpty)
    for step in standard.steps where step.kind == .rest {
      #expect(step.length == .seconds(standard.slots[step.slot].exercise.prescription.restSeconds))
    }
    #expect(Set(lengths(.rest, try plan(Preferences(restSeconds: 90)))) == [.seconds(90)])
    #expect(lengths(.hold, try plan(Preferences(restSeconds: 90))) == lengths(.hold, standard))
  }

  @Test("Without any rest there is still a second between two sets, in which they are told apart")
  func noRest() throws {
    #expect(Set(lengths(.rest, try plan(Preferences(restSeconds: 0)))) == [.seconds(1)])
  }

  @Test("A routine's own rest comes first, for its entry alone, and stays when the plan is worked out again")
  func asked() throws {
    let catalogue = try Shipped.catalogue
    var narrowing = Narrowing()
    narrowing.restSeconds = 75
    narrowing[.sets] = 2...2
    var items = ["bridge", "bird-dog"].map { RoutineItem(exercise: $0, block: .main, narrowing: narrowing) }
    narrowing.restSeconds = nil
    items.append(RoutineItem(exercise: "bridge", block: .main, narrowing: narrowing))
    let routine = Routine(id: "own", name: "Own", about: "Mine.", items: items)
    for (preferences, last) in [(Preferences(), nil), (Preferences(restSeconds: 20), 20)]
      as [(Preferences, Int?)]
    {
      let plan = Plan(routine, level: .standard, preferences: preferences, catalogue: catalogue)
      func rests(of slot: Int) -> Set<Duration> {
        Set(plan.steps.filter { $0.kind == .rest && $0.slot == slot }.map(\.length))
      }
      #expect(rests(of: 0) == [.seconds(75)])
      #expect(rests(of: 1) == [.seconds(75)])
      #expect(rests(of: 2) == [.seconds(last ?? plan.slots[2].exercise.prescription.restSeconds)])
      let again = try #require(PlanOutline(plan).plan(in: catalogue))
      #expect(again == plan)
    }
  }

  @Test("They hold as well in a plan brought down to a time, and for the easier version in a session")
  func kept() throws {
    let own = Preferences(readySeconds: 30, restSeconds: 60)
    let plan = try plan(own)
    let fitted = try #require(plan.fitted(to: plan.length - .seconds(60)))
    #expect(lengths(.ready, fitted).allSatisfy { $0 >= .seconds(30) })
    #expect(plan.shortest.steps.first?.length == .seconds(35))
    var session = Session(plan, catalogue: try Shipped.catalogue, at: .zero)
    for _ in plan.slots where session.slot?.exercise.easier == nil { _ = session.apply(.skip, at: .zero) }
    _ = session.apply(.easier, at: .zero)
    let step = try #require(session.step)
    #expect(step.slot >= plan.slots.count)
    #expect(step.kind == .ready && step.length >= .seconds(30))
  }
}
