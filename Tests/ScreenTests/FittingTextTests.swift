import Testing
import Text

@testable import Screen

@Suite("A text that is longer than its place")
struct FittingTextTests {
  @Test("is cut with an ellipsis, and never in the middle of a wide character")
  func cut() {
    #expect("Knee-to-chest stretch".cut(to: 10, .unicode) == "Knee-to-c…")
    #expect("Knee-to-chest stretch".cut(to: 10, .ascii) == "Knee-to...")
    #expect("Bridge".cut(to: 6, .unicode) == "Bridge")
    #expect("漢字漢字".cut(to: 6, .unicode) == "漢字…")
    #expect((3...12).allSatisfy { "漢字漢字漢字漢".cut(to: $0, .unicode).columns <= $0 })
    #expect((1...12).allSatisfy { "Knee-to-chest stretch".cut(to: $0, .ascii).columns <= $0 })
  }

  @Test("is what a paragraph keeps to, its further lines below its first")
  func paragraph() {
    let page = Page(
      title: "", body: [.init("one two three four", mark: "1.", indent: 1), .init(""), .init("five")])
    #expect(page.lines(width: 13).map(\.text) == [" 1. one two", "    three", "    four", "", "five"])
  }
}
