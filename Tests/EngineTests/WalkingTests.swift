import Catalogue
import TestSupport
import Testing

@testable import Engine

@Suite("A walk")
struct WalkingTests {
  private func plan(minutes: Int) throws -> Plan {
    let catalogue = try Shipped.catalogue
    let walking = try #require(catalogue.exercises[Catalogue.walk])
    return Plan(Routine(following: walking).walking(minutes: minutes), level: .gentle, catalogue: catalogue)
  }

  /// What a walk tells while it goes on, but for its last seconds.
  private func told(minutes: Int, step: Double) throws -> [String] {
    let plan = try plan(minutes: minutes)
    var following = Following(plan), told: [String] = []
    for _ in 0..<Int(Double(minutes * 60 + 20) / step) { told += following.wait(step) }
    return told.filter { $0.hasSuffix("half-way") || $0.hasSuffix("min left") }
  }

  @Test("takes as long as it was told to, once", arguments: [1, 5, 30])
  func length(minutes: Int) throws {
    let work = try plan(minutes: minutes).steps.filter(\.kind.isWork)
    #expect(work.map(\.length) == [.seconds(minutes * 60)])
  }

  @Test("tells its half, each five minutes and the last one, and not two of them at once")
  func tells() throws {
    #expect(try told(minutes: 3, step: 0.5) == ["1:45 half-way"])
    #expect(try told(minutes: 5, step: 0.5) == ["2:45 half-way", "4:15 1 min left"])
    #expect(try told(minutes: 10, step: 0.5) == ["5:15 half-way", "9:15 1 min left"])
    let long = ["5:15 10 min left", "7:45 half-way", "10:15 5 min left", "14:15 1 min left"]
    #expect(try told(minutes: 15, step: 0.5) == long)
    #expect(try told(minutes: 15, step: 920) == long)
  }

  @Test("leads out and back from two minutes on, and no other exercise does")
  func outAndBack() throws {
    let catalogue = try Shipped.catalogue
    let walking = try #require(catalogue.exercises[Catalogue.walk])
    #expect(walking.isOutAndBack(for: .seconds(120)) && !walking.isOutAndBack(for: .seconds(60)))
    #expect(catalogue.exercises.values.filter { $0.isOutAndBack(for: .seconds(600)) } == [walking])
    let daily = try #require(catalogue.routines["daily"])
    #expect(daily.walking(minutes: 20) == daily)
  }

  @Test("of any length can be gone on with after a crash")
  func outline() throws {
    let plan = try plan(minutes: 30)
    #expect(PlanOutline(plan).plan(in: try Shipped.catalogue) == plan)
  }
}
