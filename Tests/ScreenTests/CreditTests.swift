import Catalogue
import Testing

@testable import Screen

@Suite("Who says so")
struct CreditTests {
  @Test(
    "is one line: the articles, and limber's own with whom it follows",
    arguments: [
      ([Source.straightTalk], nil, "Article 002"),
      ([.gentleTen, .straightTalk], nil, "Articles 000 and 002"),
      ([.gentleTen, .lowerBack, .straightTalk], nil, "Articles 000, 001 and 002"),
      ([.limber], nil, "limber's own"),
      ([.limber], "NHS", "limber's own, following NHS"),
      ([.gentleTen, .straightTalk, .limber], "NHS", "Articles 000 and 002; limber's own, following NHS"),
    ] as [([Source], String?, String)])
  func line(sources: [Source], following: String?, words: String) {
    #expect(Words.credit(sources, following: following) == words)
  }

  @Test("stands under every entry of the guide")
  func guide() throws {
    let topic = try #require(try PageScenes.catalogue().topic("heat-and-ice"))
    let lines = Page(topic, glyphs: .unicode).plain(width: 80).split(separator: "\n")
    #expect(lines.count { $0.contains("Article") || $0.contains("limber's own") } >= topic.entries.count)
  }
}
