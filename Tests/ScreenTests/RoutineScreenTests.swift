import Testing

@testable import Screen

@Suite("A routine")
struct RoutineScreenTests {
  @Test("shows what is in it, how much of it, and what hurt")
  func routine() throws {
    expectGolden(try PageScenes.routine("first-steps"))
  }
}
