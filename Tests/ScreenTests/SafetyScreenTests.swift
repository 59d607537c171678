import Catalogue
import Testing

@testable import Screen

@Suite("The questions before a session")
struct SafetyScreenTests {
  @Test("ask for the pain")
  func pain() throws {
    expectGolden(PainScene(question: "How much does your back hurt right now?", value: nil, .pain))
  }

  @Test("show the pain that was said")
  func painSaid() throws {
    expectGolden(PainScene(question: "And now, after the session?", value: 3, .painAfter))
  }

  @Test("show the worst pain")
  func worstPain() throws {
    expectGolden(PainScene(question: "And now, after the session?", value: 10, .painAfter))
  }

  @Test("offer only the gentlest routine or rest in strong pain")
  func offer() throws {
    expectGolden(PageScenes.offer())
  }
}
