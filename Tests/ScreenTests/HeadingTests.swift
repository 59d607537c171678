import Testing

@testable import Screen

@Suite("A heading")
struct HeadingTests {
  @Test("is cut only for what stands beside it")
  func whole() throws {
    let rows = PageScene(try PageScenes.summary(), from: 0, .summary).canvas(.small, .unicode).text
    #expect(rows[0].hasPrefix(" First steps · standard"))
  }

  @Test("has what stands beside it at the right edge where there is room")
  func aside() {
    let page = Page(title: "Bridge", aside: "on your back")
    #expect(
      PageScene(page, from: 0, .page).canvas(.small, .unicode).text[0]
        == " Bridge                    on your back")
  }
}
