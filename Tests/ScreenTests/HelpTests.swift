import Testing
import Text

@testable import Screen

@Suite("The help")
struct HelpTests {
  @Test("names every key with what it does, and no other", arguments: KeyMap.all)
  func isComplete(map: KeyMap) {
    let narrow = Page(keys: map, glyphs: .unicode, columns: 40).lines(width: 120).filter { $0.role != .title }
    let wide = Page(keys: map, glyphs: .unicode, columns: 80).lines(width: 120)
    #expect(wide.count == map.bindings.count && narrow.count == map.bindings.count)
    for binding in map.bindings {
      let line = binding.keys.map { $0.name(.unicode) }.joined(separator: " ") + " " + binding.help
      #expect(narrow.contains { words($0.text) == line })
      #expect(wide.contains { words($0.text).hasSuffix(line) })
    }
  }

  /// The words of a line without what aligns them.
  private func words(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

  @Test("is one screenful, grouped, at 80 columns and 24 rows", arguments: KeyMap.all)
  func isOnePage(map: KeyMap) {
    let page = Page(keys: map, glyphs: .unicode, columns: 80), size = Size(rows: 24, columns: 80)
    #expect(PageScene(page, from: 0, .help).clamp(100, on: size) == 0)
  }

  @Test("groups what a session's keys are for")
  func groups() {
    let titles = Page(keys: .session, glyphs: .unicode, columns: 40).lines(width: 38).filter {
      $0.role == .title
    }
    #expect(titles.map(\.text) == ["Everyday", "When it hurts", "Pace", "Sound", "Help and back"])
  }
}
