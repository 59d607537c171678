import Figure
import Screen
import Testing

@testable import Terminal

@Suite("Which way pictures take")
struct FindingTests {
  /// What terminals answer, all of them read from true ones but for those that are only known.
  private static let answers: [String: String] = [
    "xterm":
      "\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[?2026;0$y\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?64;1;2;6;9;15;16;17;18;21;22;28c",
    "vt340":
      "\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[?2;0;800;520S\u{1B}[?2026;0$y\u{1B}[?63;1;2;4;6;9;15;16;22;28c",
    "mlterm": "\u{1B}[6;17;8t\u{1B}[4;510;800t\u{1B}[?2026;0$y\u{1B}[?63;1;2;3;4;7;29c",
    "kitty 0.26":
      "\u{1B}_Gi=31;OK\u{1B}\\\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[6;18;9t\u{1B}[4;414;639t\u{1B}[?2026;2$y\u{1B}[?62;c",
    "kitty 0.35":
      "\u{1B}_Gi=31;OK\u{1B}\\\u{1B}P>|kitty(0.35.2)\u{1B}\\\u{1B}[6;18;9t\u{1B}[?2026;2$y\u{1B}[?62;c",
    "ghostty": "\u{1B}_Gi=31;OK\u{1B}\\\u{1B}P>|ghostty 1.1.0\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?62;22c",
    "konsole": "\u{1B}_Gi=31;OK\u{1B}\\\u{1B}P>|Konsole 23.08.1\u{1B}\\\u{1B}[?62;1;4c",
    "wezterm": "\u{1B}_Gi=31;OK\u{1B}\\\u{1B}P>|WezTerm 20240203-110809\u{1B}\\\u{1B}[?65;4;6;18;22c",
    "iterm": "\u{1B}_Gi=31;OK\u{1B}\\\u{1B}P>|iTerm2 3.5.4\u{1B}\\\u{1B}[?62;4c",
    "foot": "\u{1B}P>|foot(1.16.2)\u{1B}\\\u{1B}[6;20;10t\u{1B}[?2026;2$y\u{1B}[?62;4;22;28c",
    "22 is no 4": "\u{1B}[?62;22c",
    "an old xterm": "\u{1B}[?2;0;800;520S\u{1B}[?1;2c",
    "kitty that says 4": "\u{1B}P>|kitty(0.20.0)\u{1B}\\\u{1B}[?62;4c",
    "tmux": "\u{1B}P>|tmux 3.3a\u{1B}\\\u{1B}[?1;2c",
    "tmux in kitty": "\u{1B}P>|tmux 3.4\u{1B}\\\u{1B}[?1;2;4c\u{1B}P>|kitty(0.35.2)\u{1B}\\",
    "tmux in ghostty": "\u{1B}P>|tmux 3.5\u{1B}\\\u{1B}[?1;2c\u{1B}P>|ghostty 1.1.0\u{1B}\\",
    "tmux in xterm": "\u{1B}P>|tmux 3.4\u{1B}\\\u{1B}[?1;2;4c\u{1B}P>|XTerm(379)\u{1B}\\",
    "nothing": "",
  ]

  private func way(
    _ answered: String, _ environment: [String: String] = ["TERM": "xterm-256color"],
    _ drawing: Drawing = .automatic, canTile: Bool = true, isLate: Bool = true
  ) throws -> PixelFinding? {
    var decoder = KeyDecoder(), answers = Answers()
    let keys = decoder.take(Array(try #require(Self.answers[answered]).utf8), at: .zero)
    #expect(keys.isEmpty)
    for reply in decoder.drainReplies() { _ = answers.take(reply) }
    return .of(answers, TerminalHints(environment), drawing, canTile: canTile, isLate: isLate)
  }

  @Test(
    "is told by what the terminal answers",
    arguments: [
      ("xterm", PixelWay?.none), ("vt340", .sixel), ("mlterm", .sixel), ("kitty 0.26", .placements),
      ("kitty 0.35", .frames), ("ghostty", .placements), ("konsole", .placements), ("wezterm", .sixel),
      ("iterm", .inline), ("foot", .sixel), ("22 is no 4", nil), ("an old xterm", nil),
      ("kitty that says 4", nil), ("nothing", nil),
    ])
  func told(answered: String, expected: PixelWay?) throws {
    #expect(try way(answered)?.way == expected)
  }

  @Test("through tmux is what it hands on, and never by what it says of itself")
  func throughTmux() throws {
    let environment = [
      "TERM": "tmux-256color", "TMUX": "/tmp/tmux", "TERM_PROGRAM": "iTerm.app", "KITTY_WINDOW_ID": "1",
    ]
    #expect(try way("tmux", environment)?.way == nil)
    #expect(try way("tmux", environment, isLate: false) == nil)
    #expect(try way("tmux in kitty", environment, isLate: false)?.way == .frames)
    #expect(try way("tmux in kitty", environment, canTile: false)?.way == nil)
    #expect(try way("tmux in ghostty", environment)?.way == .placeholders)
    #expect(try way("tmux in xterm", environment)?.way == nil)
    #expect(try way("tmux", environment, .pixels)?.way == nil)
  }

  @Test("is none yet while the answer that comes last is missing")
  func waits() throws {
    #expect(try way("nothing", isLate: false) == nil)
    #expect(try way("xterm", isLate: false) != nil)
  }

  @Test("needs no cells that curses can't draw where a picture can be put")
  func tiles() throws {
    #expect(try way("kitty 0.35", canTile: false)?.way == .placements)
  }

  @Test("is what the person asks for where the terminal is silent and something else tells which it is")
  func asked() throws {
    #expect(try way("nothing", ["TERM": "xterm-kitty"], .pixels)?.way == .placements)
    #expect(try way("22 is no 4", ["TERM": "xterm", "TERM_PROGRAM": "iTerm.app"], .pixels)?.way == .inline)
    #expect(try way("xterm", ["TERM": "xterm"], .pixels)?.way == nil)
    #expect(try way("kitty that says 4", ["TERM": "xterm-kitty"], .pixels)?.way == .placements)
  }

  @Test(
    "is none, and nothing is asked, where a question would do harm or nobody wants pixels",
    arguments: [
      (["TERM": "linux"], Drawing.automatic, true), (["TERM": "dumb"], .pixels, true), ([:], .pixels, true),
      (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], .automatic, true),
      (["TERM": "screen"], .automatic, true), (["TERM": "xterm", "STY": "1.pts"], .pixels, true),
      (["TERM": "xterm-kitty"], .automatic, false), (["TERM": "xterm-kitty"], .dots, true),
      (["TERM": "xterm-kitty"], .blocks, true), (["TERM": "xterm-kitty"], .plain, true),
    ])
  func unasked(environment: [String: String], drawing: Drawing, isUTF8: Bool) {
    var easel = Easel(TerminalHints(environment), isUTF8: isUTF8, canTile: true, process: 1)
    #expect(easel.use(drawing, at: .now).isEmpty)
    #expect(easel.finding?.way == nil && easel.finding?.reason.isEmpty == false)
    #expect(easel.deadline == nil)
  }

  @Test(
    "is asked in one write, attributes last, and in tmux with nothing unwrapped that it would take for a title"
  )
  func questions() {
    let plain = String(decoding: Questions.bytes(TerminalHints(["TERM": "xterm"])), as: UTF8.self)
    #expect(plain.hasPrefix("\u{1B}_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\u{1B}\\\u{1B}[>0q\u{1B}[16t\u{1B}[14t"))
    #expect(plain.hasSuffix("\u{1B}[c"))
    let tmux = String(decoding: Questions.bytes(TerminalHints(["TMUX": "x"])), as: UTF8.self)
    // The name decides, so what it decides about has come before it.
    let colour = "\u{1B}Ptmux;\u{1B}\u{1B}]11;?\u{1B}\u{1B}\\\u{1B}\\"
    #expect(tmux.hasPrefix(colour + "\u{1B}Ptmux;\u{1B}\u{1B}[>0q\u{1B}\\") && tmux.hasSuffix("\u{1B}[c"))
    #expect(!tmux.contains("_G"))
  }

  @Test("knows a colour by parts of one to four digits, and by no others", arguments: 1...24)
  func digits(count: Int) {
    var answers = Answers()
    for digit in ["0", "8", "f", "F"] {
      let part = String(repeating: digit, count: count)
      for text in ["\(part)/\(part)/\(part)", "\(part)/0/0", "0/\(part)/0", "0/0/\(part)"] {
        #expect(answers.take(Reply("]", "11;rgb:\(text)")) == (count <= 4))
        #expect(answers.take(Reply("]", "11;rgba:\(text)/\(part)")) == (count <= 4))
      }
    }
    #expect(!answers.take(Reply("]", "11;rgb:0/0")) && !answers.take(Reply("]", "11;rgb:0/0/0/0/0")))
  }

  @Test("knows sizes and colours by what was answered, and nothing by what can't be")
  func facts() throws {
    func answers(_ text: String) -> Answers {
      var decoder = KeyDecoder(), answers = Answers()
      _ = decoder.take(Array(text.utf8), at: .zero)
      for reply in decoder.drainReplies() { _ = answers.take(reply) }
      return answers
    }
    #expect(answers("\u{1B}[6;18;9t").cell == PixelSize(width: 9, height: 18))
    #expect(
      answers("\u{1B}[6;0;0t\u{1B}[6;-1;9t\u{1B}[6;99999999999999999999;9t\u{1B}[6t\u{1B}[6;1;2;3t").cell
        == nil)
    #expect(answers("\u{1B}[?2;0;640;400S").picture == PixelSize(width: 640, height: 400))
    #expect(
      answers("\u{1B}]11;rgb:ff/80/00\u{7}").background.map { [$0.red, $0.green, $0.blue] } == [255, 128, 0])
    #expect(answers("\u{1B}]11;rgb:\u{7}\u{1B}]11;rgb:fffffffffffffffffffff/0/0\u{7}").background == nil)
    #expect(answers("\u{1B}[?2026;3$y").isSynchronised == false)
    #expect(answers("\u{1B}P>|\u{1B}\\").name == nil)
    #expect(answers("\u{1B}P>|kitty\u{202E}(0.35)\u{1B}\\").words == ["it is kitty(0.35)"])
  }
}
