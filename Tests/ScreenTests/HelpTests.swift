import Testing

@testable import Screen

@Suite("The help")
struct HelpTests {
  @Test("names every key with what it does, and no other", arguments: KeyMap.all)
  func isComplete(map: KeyMap) {
    let lines = Page(keys: map, glyphs: .unicode).lines(width: 84).map(\.text)
    #expect(lines.count == map.bindings.count)
    for (line, binding) in zip(lines, map.bindings) {
      #expect(line.hasSuffix(binding.help))
      let names = line.dropLast(binding.help.count).split(separator: " ").map(String.init)
      #expect(names == binding.keys.map { $0.name(.unicode) })
    }
  }
}
