import Figure
import Screen
import TestSupport
import Testing

@testable import Terminal

/// What pictures stand on, and in which colours.
extension EaselTests {
  @Test("stand on the terminal's own background")
  func background() throws {
    let figure = try Pictures.figure
    var easel = easel("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\" + Self.vt340)
    let text = String(
      decoding: easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10)).transmission.after,
      as: UTF8.self)
    #expect(text.contains("#0;2;100;100;100"))
  }

  @Test("stand on the theme's background where the terminal tells none")
  func assumedBackground() throws {
    let figure = try Pictures.figure
    var easel = easel(Self.vt340)
    _ = easel.use(.colour, on: .light, at: at(6))
    let text = String(
      decoding: easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10)).transmission.after,
      as: UTF8.self)
    #expect(text.contains("#0;2;100;100;100"))
  }

  @Test("are grey without colour, and follow the theme", arguments: Theme.allCases, [0, 8, 256])
  func theme(theme: Theme, colours: Int) throws {
    let figure = try Pictures.figure
    var easel = easel(Self.vt340)
    _ = easel.show(Pictures.pane(0, of: figure), on: screen, at: at(10))
    _ = easel.take(replies("\u{1B}[1;1R"), at: at(20))
    _ = easel.use(Palette(theme, on: .dark, colours: colours).tint, at: at(1000))
    let transmission = easel.show(Pictures.pane(50, of: figure), on: screen, at: at(2000)).transmission
    let text = String(decoding: transmission.after, as: UTF8.self)
    let inks = text.matches(of: /#\d+;2;(\d+);(\d+);(\d+)/).map { [$0.1, $0.2, $0.3] }
    let isGrey = inks.allSatisfy { Set($0).count == 1 }
    #expect(inks.count > 10 && isGrey == (colours == 0 || theme == .plain))
    let usual = Palette(.automatic, on: .dark, colours: 256).tint,
      strong = Palette(.contrast, on: .dark, colours: 256).tint
    #expect(usual != strong)
  }

  @Test(
    "are asked for apart from the background, whose answer is waited for by nobody and taken whenever it comes"
  )
  func askedBackground() throws {
    var easel = Easel(TerminalHints(["TERM": "xterm"]), isUTF8: true, canTile: true, process: 7)
    #expect(easel.backdrop(for: .automatic) == .unknown)
    #expect(String(decoding: easel.askBackground(at: start), as: UTF8.self) == "\u{1B}]11;?\u{1B}\\")
    #expect(easel.askBackground(at: at(1)).isEmpty)
    #expect(easel.use(.blocks, at: at(2)).isEmpty)
    #expect(easel.deadline == nil)
    // Its first byte is not taken for Esc, and a shell doesn't get it.
    #expect(easel.isExpecting(at: at(3)) && easel.isOwed(at: at(3)))
    _ = easel.take(replies("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\"), at: at(9000))
    #expect(easel.backdrop(for: .automatic) == .light && easel.pixels == .none)
    #expect(!easel.isExpecting(at: at(9001)) && !easel.isOwed(at: at(9001)))
    for environment in [["TERM": "linux"], ["TERM": "dumb"], ["TERM": "screen"]] {
      var silent = Easel(TerminalHints(environment), isUTF8: true, canTile: true, process: 7)
      #expect(silent.askBackground(at: start).isEmpty && !silent.isOwed(at: start))
    }
  }
}
