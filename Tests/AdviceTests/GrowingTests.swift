import Advice
import Catalogue
import Statistics
import TestSupport
import Testing

@Suite("What grows")
struct GrowingTests {
  private func reached(_ seconds: Int, _ ago: Int, isHurt: Bool = false) -> Reached {
    Reached(day: Sample.today - ago, seconds: seconds, isHurt: isHurt)
  }

  /// The seconds of plank to do next, from what was held, latest first; negative where it hurt.
  private func next(_ held: Int..., sessions: [SessionFacts] = []) throws -> Int? {
    let rows = held.enumerated().map { reached(abs($1), $0 + 1, isHurt: $1 < 0) }
    let catalogue = try Specimen.catalogue(["plank": "  grows: {step: 5, most: 30}"], in: "prescription")
    return try Sample.situation(sessions, reached: ["plank": rows], catalogue: catalogue).grown["plank"]
  }

  @Test(
    "stays at what was held until that was done twice in a row, then grows by a step, and never past its end")
  func grows() throws {
    #expect(try next(10) == 10)
    #expect(try next(10, 10) == 15)
    #expect(try next(15, 10) == 15)
    #expect(try next(15, 15, 10) == 20)
    #expect(try next(30, 30) == 30)
  }

  @Test("goes a step back for each time it hurt since, and never below where it began")
  func hurts() throws {
    #expect(try next(-15, 20) == 15)
    #expect(try next(-15, -15, 20) == 10)
    #expect(try next(-10, -10, -10, 20) == 10)
    #expect(try next(-10) == nil)
  }

  @Test("doesn't grow after a session that was cut short, or while something went worse")
  func waits() throws {
    #expect(try next(0, 20, 20) == 20)
    #expect(try next(20, 0, 20) == 20)
    #expect(try next(20, 20, sessions: [Sample.session(1, before: 2, after: 5)]) == 20)
  }

  @Test("says nothing of what doesn't grow, wasn't done or isn't there")
  func others() throws {
    let rows = ["bridge": [reached(20, 1)], "gone": [reached(20, 1)]]
    #expect(try Sample.situation([], reached: rows).grown.isEmpty)
  }
}
