import Engine
import Testing

@testable import Screen

@Suite("The session screen between one piece of work and the next")
struct RestScreenTests {
  @Test("counts the time to get ready down and says which position")
  func ready() throws {
    expectGolden(try SessionScenes.ready(after: .seconds(5)).scene())
  }

  @Test("says to change sides, and to which")
  func change() throws {
    expectGolden(try SessionScenes.at(.switch).scene())
  }

  @Test("counts a rest down")
  func rest() throws {
    expectGolden(try SessionScenes.at(.rest).scene())
  }
}
