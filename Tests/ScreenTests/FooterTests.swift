import TestSupport
import Testing

@testable import Screen

@Suite("The footer")
struct FooterTests {
  /// A page that has been scrolled to its end, so that all its keys do something.
  private func scrolled(_ map: KeyMap, columns: Int) -> Canvas {
    let body = Array(repeating: Page.Paragraph("A line."), count: 20)
    return PageScene(Page(title: "", body: body), from: body.count, map).canvas(
      Size(rows: 12, columns: columns), .unicode)
  }

  /// The keys and words that the last row shows.
  private func shown(_ map: KeyMap, columns: Int) -> [(key: String, word: String)] {
    let cells = scrolled(map, columns: columns).row(11)
    var pairs: [(key: String, word: String)] = []
    var isInKey = false
    for cell in cells {
      if cell.role == .key {
        if !isInKey { pairs.append(("", "")) }
        pairs[pairs.count - 1].key += cell.text
      } else if !pairs.isEmpty {
        pairs[pairs.count - 1].word += cell.text
      }
      isInKey = cell.role == .key
    }
    return pairs.map { ($0.key, $0.word.split(separator: " ").joined(separator: " ")) }
  }

  private static let everyKey: [Key] =
    [.up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .backspace]
    + ([9] + (32...126)).compactMap(UnicodeScalar.init).map { .character(Character($0)) }

  @Test("shows only keys that do what it says", arguments: KeyMap.all)
  func isTrue(map: KeyMap) throws {
    let pairs = shown(map, columns: 250)
    #expect(!pairs.isEmpty)
    for (name, word) in pairs {
      let first = name == "↑↓" ? "↑" : name
      let key = try #require(Self.everyKey.first { $0.name(.unicode) == first })
      let intent = try #require(map.intent(for: key))
      let words = map.bindings.filter { $0.intent == intent || (name == "↑↓" && $0.intent == .down) }.map(
        \.label)
      #expect(words.contains(word), "\(name) \(word)")
      if name == "↑↓" { #expect(map.intent(for: .up) == .up && map.intent(for: .down) == .down) }
    }
  }

  @Test("shows all its words where there is room, whole and in order", arguments: KeyMap.all)
  func isWhole(map: KeyMap) {
    let labels = map.bindings.compactMap(\.label)
    #expect(shown(map, columns: 250).map(\.word) == labels)
    for columns in 40...120 {
      let words = shown(map, columns: columns).map(\.word)
      #expect(words.allSatisfy { labels.contains($0) })
      #expect(words.first == labels.first)
    }
  }

  @Test("leads to the keys that it has no room for, at every size", arguments: KeyMap.all)
  func rest(map: KeyMap) {
    let labels = map.bindings.compactMap(\.label)
    // What is typed is text, and what is asked names its answers on the screen itself.
    let isAsked =
      map.isToldOnPage
      || [.sharp, .hurting, .ending, .stopped, .unfinished, .unfinishable, .pain, .rating].contains(map)
    for columns in 40...250 where !isAsked {
      let words = shown(map, columns: columns).map(\.word)
      #expect(
        words.contains("help") || words.count == labels.count || map.takesText && words.count > 1,
        "\(columns)")
    }
  }

  @Test("of each screen is this one at 40, 80 and 120 columns")
  func everyScreen() throws {
    let rows = KeyMap.named.flatMap { name, map in
      ["\(name):"]
        + [40, 80, 120].map { scrolled(map, columns: $0).text[11] }
    }
    #expect(try rows == Golden("footers").rows(now: rows))
  }

  @Test(
    "says how many lines are further down, and offers no scrolling where there are none",
    arguments: [
      (5, false, ""), (12, true, "4 more"), (40, true, "32 more"),
    ])
  func scrolling(lines: Int, scrolls: Bool, word: String) {
    let page = Page(title: "", body: Array(repeating: Page.Paragraph("A line."), count: lines))
    let row = PageScene(page, from: 0, .page).canvas(Size(rows: 12, columns: 80), .unicode).text[11]
    #expect(row.contains("↑↓") == scrolls)
    #expect(row.contains(word))
  }

  @Test("shows how to pause and what to do when it hurts on the smallest screen")
  func smallest() {
    #expect(shown(.session, columns: 40).prefix(2).map(\.word) == ["pause", "this hurts"])
    #expect(shown(.sharp, columns: 40).prefix(2).map(\.word) == ["yes, stop", "no"])
    #expect(shown(.hurting, columns: 40).count >= 2)
    #expect(shown(.ending, columns: 40).map(\.word) == ["end", "go on"])
  }
}
