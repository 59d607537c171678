import Engine
import Testing
import Text

@testable import Screen

@Suite("Keys")
struct KeysTests {
  @Test(
    "mean in a session what they are promised to",
    arguments: [
      (Key.character(" "), Intent.togglePause),
      (.character("n"), .command(.skip)), (.right, .command(.skip)), (.pageDown, .command(.skip)),
      (.character("p"), .command(.back)), (.left, .command(.back)), (.pageUp, .command(.back)),
      (.character("r"), .command(.restart)),
      (.character("+"), .command(.more)), (.character("-"), .command(.less)),
      (.character("["), .command(.slower)), (.character("]"), .command(.faster)),
      (.character("e"), .command(.easier)), (.character("x"), .command(.hurts)),
      (.character("i"), .instructions), (.character("c"), .command(.toggleCounting)),
      (.character("m"), .mute), (.character("v"), .voice), (.character("?"), .help), (.character("q"), .quit),
    ])
  func contract(key: Key, intent: Intent) {
    #expect(KeyMap.session.intent(for: key) == intent)
  }

  @Test(
    "that presenters and pedals send do the sensible thing in a session",
    arguments: [
      (Key.enter, Intent.tap), (.down, .tap), (.up, .togglePause), (.character("."), .togglePause),
      (.character("b"), .togglePause), (.f5, .command(.resume)), (.pageDown, .command(.skip)),
      (.pageUp, .command(.back)), (.escape, .quit),
    ])
  func presenter(key: Key, intent: Intent) {
    #expect(KeyMap.session.intent(for: key) == intent)
  }

  @Test("of a presenter that starts and stops its show with F5 and Esc never end a session")
  func startAndStop() {
    #expect(KeyMap.session.intent(for: .escape) == .quit)
    #expect(KeyMap.ending.intent(for: .f5) == .dismiss)
    #expect(KeyMap.ending.intent(for: .escape) == .dismiss)
  }

  @Test(
    "go through the warning signs, and tick nothing but by the space bar",
    arguments: [
      (Key.character("n"), Intent.no), (.character(" "), .tick), (.enter, .accept), (.down, .down),
      (.pageDown, .pageDown), (.escape, .dismiss), (.character("q"), .dismiss), (.character("b"), .body),
    ])
  func signs(key: Key, intent: Intent) {
    #expect(KeyMap.signs.intent(for: key) == intent)
    #expect(KeyMap.signs.bindings.filter { $0.intent == .tick }.flatMap(\.keys) == [.character(" ")])
  }

  @Test("never clear anybody by moving, leaving or going on")
  func noSlip() {
    let harmless: [Key] = [.enter, .escape, .character(" "), .up, .down, .left, .right, .character("q")]
    for key in harmless {
      for map in [KeyMap.signs, .flagged, .advised] {
        let intent = map.intent(for: key)
        #expect(intent != .no && intent != .yes && intent != .cleared)
      }
    }
  }

  @Test("after this hurts ask first whether it is sharp, and end nothing by Esc")
  func hurting() {
    #expect(KeyMap.sharp.intent(for: .character("y")) == .yes && KeyMap.sharp.intent(for: .escape) == .quit)
    #expect(KeyMap.sharp.intent(for: .character("e")) == nil)
    #expect(KeyMap.hurting.intent(for: .escape) == .dismiss)
    for map in [KeyMap.sharp, .hurting] {
      #expect(map.intent(for: .character(" ")) == .command(.resume))
    }
  }

  @Test("say the pain by number", arguments: 0...9)
  func pain(number: Int) {
    #expect(KeyMap.pain.intent(for: .character(Character(String(number)))) == .number(number))
  }

  @Test("are bound once on a screen", arguments: KeyMap.all)
  func once(map: KeyMap) {
    let keys = map.bindings.flatMap(\.keys)
    #expect(Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.isEmpty)
  }

  @Test("lead out of every screen by q or Esc", arguments: KeyMap.all)
  func wayOut(map: KeyMap) {
    let leaving: [Intent] = [.quit, .dismiss, .accept, .command(.end)]
    #expect(map.intent(for: .escape).map(leaving.contains) == true)
  }

  @Test("that nobody promised do nothing", arguments: KeyMap.all)
  func unknown(map: KeyMap) {
    #expect(map.intent(for: .other) == nil)
    #expect(map.intent(for: .character("\u{1}")) == nil)
    #expect(map.intent(for: .character("漢")) == nil)
  }

  @Test("have a name that fits their column of the help", arguments: KeyMap.all)
  func names(map: KeyMap) {
    for key in map.bindings.flatMap(\.keys) {
      for glyphs in [Glyphs.unicode, .ascii] { #expect((1...9).contains(key.name(glyphs).columns)) }
    }
  }
}
