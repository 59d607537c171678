import Catalogue
import Engine
import TestSupport
import Testing

@Suite("Fitting a routine to the time there is")
struct FittingTests {
  /// Every shipped routine at every level.
  private func plans() throws -> [Plan] {
    let catalogue = try Shipped.catalogue
    return catalogue.routinesInOrder.flatMap { routine in
      Level.allCases.map { Plan(routine, level: $0, catalogue: catalogue) }
    }
  }

  /// 35 s of one exercise, and 60 s each of two others, a set of which takes 30 s.
  private let plan = Sample.plan(
    Sample.hold("hug"), Sample.hold("twist", sets: 2), Sample.hold("curl", sets: 2))

  @Test(
    "Sets go before exercises, and both from the end",
    arguments: [
      (155, "hug 1, twist 2, curl 2"), (154, "hug 1, twist 2, curl 1"), (125, "hug 1, twist 2, curl 1"),
      (124, "hug 1, twist 1, curl 1"), (95, "hug 1, twist 1, curl 1"), (94, "hug 1, twist 1"), (64, "hug 1"),
      (34, "nothing"),
    ])
  func order(seconds: Int, kept: String) {
    let slots = plan.fitted(to: .seconds(seconds))?.slots.map { "\($0.exercise.id) \($0.dose.sets)" }
    #expect((slots?.joined(separator: ", ") ?? "nothing") == kept)
  }

  @Test("Warm-up and cool-down stay whole")
  func ends() throws {
    let plan = Sample.plan(
      warmUp: [Sample.timed("walk", 30)], main: [Sample.hold("hug", sets: 2), Sample.hold("twist")],
      coolDown: [Sample.hold("rest", sets: 2)])
    let short = plan.shortest.slots
    #expect(short.map(\.exercise.id) == ["walk", "hug", "rest"])
    #expect(short.map(\.dose.sets) == [1, 1, 2])
  }

  @Test("It is never longer than the time asked for, and never hurries a hold, a rep or a rest")
  func neverLonger() throws {
    for plan in try plans() {
      for seconds in stride(from: 60, through: 1800, by: 150) {
        guard let fitted = plan.fitted(to: .seconds(seconds)) else { continue }
        #expect(fitted.length <= .seconds(seconds), "\(plan.routine)")
        for (index, slot) in fitted.slots.enumerated() {
          let origin = try #require(plan.slots.firstIndex { $0.order == slot.order })
          var dose = plan.slots[origin].dose
          #expect((1...dose.sets).contains(slot.dose.sets), "\(plan.routine)")
          dose.sets = slot.dose.sets
          #expect(slot.dose == dose, "\(plan.routine)")
          let before = lengths(plan, origin), after = lengths(fitted, index)
          #expect(after.isSubset(of: before), "\(plan.routine)")
        }
      }
    }
  }

  /// How long the steps of an exercise are, kind by kind, but for getting ready.
  private func lengths(_ plan: Plan, _ slot: Int) -> Set<String> {
    Set(
      plan.steps.filter { $0.slot == slot && $0.kind != .ready }.map {
        "\($0.kind) \($0.phase ?? 0) \($0.length)"
      })
  }

  @Test("What stays is the beginning of the main block, in the same order")
  func dropsFromTheEnd() throws {
    for plan in try plans() {
      let shortest = plan.shortest.length
      for extra in [0, 60, 180, 300] {
        let fitted = try #require(plan.fitted(to: shortest + .seconds(extra)), "\(plan.routine)")
        let main = plan.slots.filter { $0.block == .main }.map(\.order)
        let kept = fitted.slots.filter { $0.block == .main }.map(\.order)
        #expect(!kept.isEmpty && kept == Array(main.prefix(kept.count)), "\(plan.routine)")
        let ends = plan.slots.filter { $0.block != .main }.map(\.order)
        #expect(fitted.slots.filter { $0.block != .main }.map(\.order) == ends, "\(plan.routine)")
      }
    }
  }

  @Test("The shortest form is what fits exactly, and nothing fits into less")
  func shortest() throws {
    for plan in try plans() {
      let shortest = plan.shortest
      #expect(plan.fitted(to: shortest.length) == shortest, "\(plan.routine)")
      #expect(plan.fitted(to: shortest.length - .milliseconds(1)) == nil, "\(plan.routine)")
      #expect(plan.fitted(to: .zero) == nil)
      #expect(shortest.shortest == shortest, "\(plan.routine)")
    }
  }

  @Test("Time enough changes nothing")
  func enough() throws {
    for plan in try plans() {
      #expect(plan.fitted(to: plan.length) == plan, "\(plan.routine)")
    }
  }

  @Test("More time never gives less exercise")
  func monotone() throws {
    for plan in try plans() {
      let lengths = stride(from: 60, through: 1800, by: 60).map {
        plan.fitted(to: .seconds($0))?.length ?? .zero
      }
      #expect(lengths == lengths.sorted(), "\(plan.routine)")
    }
  }
}
