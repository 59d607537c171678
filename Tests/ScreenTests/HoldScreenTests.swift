import Testing

@testable import Screen

@Suite("The session screen in a hold")
struct HoldScreenTests {
  @Test("counts a hold down, breathing in, with its side")
  func holdIn() throws {
    expectGolden(try SessionScenes.hold(after: .seconds(2)).scene())
  }

  @Test("shrinks the bar with the breath out")
  func holdOut() throws {
    expectGolden(try SessionScenes.hold(after: .seconds(7)).scene())
  }
}
