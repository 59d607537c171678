import Catalogue
import TestSupport
import Testing

@testable import Engine

@Suite("The turns of the breath")
struct BreathTests {
  private func turns(_ session: inout Following, _ seconds: Double) -> [String] {
    session.wait(seconds).filter { $0.contains("breathe") }
  }

  @Test("In a hold the breath turns after four seconds in and six seconds out, and not at its end")
  func hold() {
    var session = Following(Sample.plan(Sample.hold("hug", 24...24)))
    #expect(
      turns(&session, 600) == [
        "0:19 breathe out", "0:25 breathe in", "0:29 breathe out", "0:35 breathe in",
      ])
  }

  @Test("In a timed movement it turns with the phases")
  func timed() {
    var session = Following(Sample.plan(Sample.timed("sway", 10)))
    #expect(turns(&session, 600) == ["0:17 breathe out", "0:20 breathe in", "0:22 breathe out"])
  }

  @Test("In reps the phases tell it, and a movement of one breath never turns")
  func others() throws {
    var session = Following(Sample.plan(Sample.reps("bridge", 2)))
    #expect(turns(&session, 600).isEmpty)
    let walking = try #require(try Shipped.catalogue.exercises["walking"])
    var walk = Following(Sample.plan(walking))
    #expect(turns(&walk, 600).isEmpty && walk.session.outcome == .completed)
  }

  @Test("What comes at one instant is told at once, however late it is asked for")
  func together() {
    let plan = Sample.plan(Sample.hold("hug", 20...20))
    var late = Following(plan), early = Following(plan)
    var told: [String] = []
    for _ in 0..<70 { told += early.wait(0.5) }
    #expect(late.wait(35) == told)
    #expect(told.filter { $0.hasPrefix("0:25") } == ["0:25 half-way", "0:25 breathe in"])
  }

  @Test("After a pause it goes on where it was")
  func pause() {
    var session = Following(Sample.plan(Sample.hold("hug", 20...20)))
    session.wait(15 + 3)
    session.press(.pause)
    session.wait(100)
    session.press(.resume)
    #expect(turns(&session, 60) == ["2:02 breathe out", "2:08 breathe in", "2:12 breathe out"])
  }
}
