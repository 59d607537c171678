import Testing

@testable import Screen

@Suite("The library and the builder")
struct BuilderScreenTests {
  @Test("the library lists what is looked for, and tells of the chosen one beside it")
  func library() throws {
    expectGolden(try BuilderScenes.library(search: "knee"))
  }

  @Test("the builder shows blocks, amounts, and what can be set for the chosen one")
  func builder() throws {
    expectGolden(try BuilderScenes.builder(chosen: 2))
  }

  @Test("the name is asked with the file that it makes")
  func naming() {
    expectGolden(BuilderScenes.naming("After work"))
  }

  @Test("a link is chosen by a sign and not by colour alone")
  func links() throws {
    expectGolden(try BuilderScenes.linkedTopic(link: 0))
  }

  @Test("the figure stands beside the list where there is room, and moves")
  func figure() throws {
    let scene = try BuilderScenes.builder(chosen: 2, withFigure: true)
    let text = scene.canvas(.wide, .unicode).text
    #expect(text[2...13].contains { $0.dropFirst(46).contains { $0 == "█" } })
    #expect(scene.stays(on: .wide) != nil && scene.stays(on: .small) == nil)
    let low = scene.canvas(Size(rows: 12, columns: 80), .unicode).text
    #expect(low.contains { $0.contains("▸ Side") })
  }

  @Test("does with ASCII where there is no more")
  func ascii() throws {
    for scene in [
      try BuilderScenes.builder(chosen: 1, withFigure: true, .ascii),
      try BuilderScenes.library(search: "", withFigure: true, .ascii),
    ] {
      let text = scene.canvas(.wide, .ascii).text
      #expect(text.allSatisfy { $0.allSatisfy(\.isASCII) } && !text.joined().contains("?  "))
      #expect(text.contains { $0.contains("> ") })
    }
  }
}
