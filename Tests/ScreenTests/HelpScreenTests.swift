import Testing

@testable import Screen

@Suite("Help")
struct HelpScreenTests {
  @Test("lists every key of a session with what it does")
  func help() throws {
    expectGolden(PageScenes.help(columns: 80), sizes: [.wide])
    expectGolden(PageScenes.help(columns: 40), sizes: [.small])
  }
}
