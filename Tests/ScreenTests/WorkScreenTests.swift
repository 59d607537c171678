import Testing

@testable import Screen

@Suite("The session screen while the body works")
struct WorkScreenTests {
  @Test("counts a rep with its phase, its breath out and its line")
  func rep() throws {
    expectGolden(try SessionScenes.rep(phase: 0).scene())
  }

  @Test("leaves the breath alone in the hold within a rep")
  func pause() throws {
    expectGolden(try SessionScenes.rep(phase: 1).scene())
  }

  @Test("swells the bar with the breath in")
  func repIn() throws {
    expectGolden(try SessionScenes.rep(phase: 2).scene())
  }

  @Test("counts a movement down that goes on for a time")
  func timed() throws {
    expectGolden(try SessionScenes.timed().scene())
  }

  @Test("says that it is the last exercise")
  func last() throws {
    expectGolden(try SessionScenes.last().scene())
  }
}
