import Testing

@testable import Screen

@Suite("The session screen while the count stands still")
struct StillScreenTests {
  @Test("says that it is paused, how much is left and how to go on")
  func paused() throws {
    expectGolden(try SessionScenes.paused().scene())
  }

  @Test("says how long the person was away")
  func away() throws {
    expectGolden(try SessionScenes.away().scene())
  }

  @Test("waits for the person to count")
  func waiting() throws {
    expectGolden(try SessionScenes.waiting().scene())
  }

  @Test("says that it is over")
  func over() throws {
    expectGolden(try SessionScenes.over().scene())
  }
}
