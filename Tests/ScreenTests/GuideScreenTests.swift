import Testing

@testable import Screen

@Suite("The guide")
struct GuideScreenTests {
  @Test("lists its topics")
  func guide() throws {
    expectGolden(try PageScenes.guide())
  }

  @Test("shows a topic from its top")
  func topic() throws {
    expectGolden(try PageScenes.topic("golden-rules", from: 0))
  }

  @Test("shows a topic scrolled down")
  func scrolled() throws {
    expectGolden(try PageScenes.topic("golden-rules", from: 5))
  }

  @Test("shows an exercise in full")
  func exercise() throws {
    expectGolden(try PageScenes.exercise("bird-dog"))
  }
}
