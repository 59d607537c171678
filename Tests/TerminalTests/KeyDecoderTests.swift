import Screen
import TestSupport
import Testing

@testable import Terminal

@Suite("Keys in the bytes of a terminal")
struct KeyDecoderTests {
  /// The keys in what came at once and was followed by nothing for long.
  private func keys(_ bytes: some Sequence<UInt8>, own: [[UInt8]: Key] = [:]) -> [Key] {
    var decoder = KeyDecoder(own: own)
    return decoder.take(bytes, at: .zero) + decoder.expire(at: .seconds(60))
  }

  private func keys(_ text: String, own: [String: Key] = [:]) -> [Key] {
    keys(Array(text.utf8), own: Dictionary(uniqueKeysWithValues: own.map { (Array($0.utf8), $1) }))
  }

  @Test(
    "are what was pressed, whichever way a terminal sends it",
    arguments: [
      ("x", Key.character("x")), ("é", .character("é")), ("脚", .character("脚")), ("😀", .character("😀")),
      ("\t", .character("\t")), ("\r", .enter), ("\n", .enter), ("\u{7F}", .backspace), ("\u{8}", .backspace),
      ("\u{1B}", .escape), ("\u{1B}\u{1B}", .escape),
      // xterm, tmux and screen: arrows, Home and End in both modes.
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down), ("\u{1B}[C", .right),
      ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left), ("\u{1B}[H", .home),
      ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[15~", .f5),
      // With Shift, and with the locks on.
      ("\u{1B}[1;2A", .up), ("\u{1B}O2B", .down), ("\u{1B}O1;2C", .right), ("\u{1B}[6;2~", .pageDown),
      ("\u{1B}[15;2~", .f5), ("\u{1B}[1;129D", .left), ("\u{1B}[1;65H", .home),
      // rxvt.
      ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[a", .up), ("\u{1B}[6$", .pageDown),
      ("\u{1B}[28~", .f5),
      // The Linux console.
      ("\u{1B}[[E", .f5), ("\u{1B}[[A", .other),
      // In eight bits.
      ("\u{9B}A", .up), ("\u{9B}5~", .pageUp), ("\u{8F}B", .down),
    ])
  func known(sent: String, key: Key) { #expect(keys(sent) == [key]) }

  @Test(
    "of the keypad are those that its caps name, with Num Lock and without",
    arguments: [
      "\u{1B}Op": Key.character("0"), "\u{1B}Oq": .character("1"), "\u{1B}Or": .character("2"),
      "\u{1B}Os": .character("3"), "\u{1B}Ot": .character("4"), "\u{1B}Ou": .character("5"),
      "\u{1B}Ov": .character("6"), "\u{1B}Ow": .character("7"), "\u{1B}Ox": .character("8"),
      "\u{1B}Oy": .character("9"), "\u{1B}Ok": .character("+"), "\u{1B}Om": .character("-"),
      "\u{1B}Oj": .character("*"), "\u{1B}Oo": .character("/"), "\u{1B}On": .character("."),
      "\u{1B}Ol": .character(","), "\u{1B}OX": .character("="), "\u{1B}O ": .character(" "),
      "\u{1B}OI": .character("\t"), "\u{1B}OM": .enter, "\u{1B}OE": .other, "\u{1B}[E": .other,
      "\u{1B}[57399u": .character("0"), "\u{1B}[57408u": .character("9"), "\u{1B}[57413u": .character("+"),
      "\u{1B}[57412u": .character("-"), "\u{1B}[57414u": .enter, "\u{1B}[57419u": .up,
      "\u{1B}[57418;129u": .right,
    ])
  func keypad(sent: String, key: Key) {
    #expect(keys(sent) == [key])
    // As a VT100's description names one of them.
    #expect(keys(sent, own: ["\u{1B}Ot": .f5]) == [key])
  }

  @Test(
    "of kitty, and of xterm asked to tell all keys apart, are the keys meant",
    arguments: [
      ("\u{1B}[120u", Key.character("x")), ("\u{1B}[120;1u", .character("x")),
      ("\u{1B}[120;2u", .character("X")), ("\u{1B}[120;65u", .character("X")),
      ("\u{1B}[120;66u", .character("x")), ("\u{1B}[61:43;2u", .character("+")),
      ("\u{1B}[1095::120;1u", .character("ч")), ("\u{1B}[97;2;228u", .character("ä")),
      ("\u{1B}[13u", .enter), ("\u{1B}[27u", .escape), ("\u{1B}[9u", .character("\t")),
      ("\u{1B}[127u", .backspace), ("\u{1B}[32;1:2u", .character(" ")), ("\u{1B}[1;1:1A", .up),
      ("\u{1B}[27;2;88~", .character("X")), ("\u{1B}[27;1;13~", .enter),
    ])
  func numbered(sent: String, key: Key) { #expect(keys(sent) == [key]) }

  @Test(
    "are none where none was pressed, or one with Alt or Ctrl",
    arguments: [
      // The mouse: as X10 writes it, with numbers beyond a byte, in UTF-8, as rxvt and xterm do; focus.
      "\u{1B}[M !!", "\u{1B}[M#qq", "\u{1B}[M \u{0}\u{0}", "\u{1B}[M éé", "\u{1B}[<0;10;10M",
      "\u{1B}[<64;1;1M\u{1B}[<0;10;10m", "\u{1B}[32;10;10M", "\u{1B}[I", "\u{1B}[O",
      // Answers: colours, capabilities, names, places, modes, sizes, graphics, keyboards.
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\",
      "\u{1B}P1+r544e=78\u{1B}\\", "\u{1B}P>|xterm(390)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
      "\u{1B}^x\u{1B}\\", "\u{1B}Xx\u{7}", "\u{1B}[?62;22c", "\u{1B}[>41;390;0c", "\u{1B}[24;80R",
      "\u{1B}[1;1R", "\u{1B}[?1007;1$y", "\u{1B}[4;2$y", "\u{1B}[8;24;80t", "\u{1B}[?1u", "\u{1B}[0n",
      "\u{9D}0;q\u{7}", "\u{90}q\u{1B}\\",
      // Pasted text.
      "\u{1B}[200~q\rx\u{1B}[A \u{1B}\u{1B}[201~", "\u{1B}[200~\u{1B}[201~", "\u{1B}[201~",
      // Alt, Ctrl, Super, and the release of a key.
      "\u{1B}n", "\u{1B}q", "\u{1B}X", "\u{1B}1", "\u{1B}é", "\u{1B}\r", "\u{1B}\u{7F}", "\u{1B}\t",
      "\u{1B} ", "\u{1B}(B", "\u{1B}[", "\u{1B}O", "\u{1B}\u{1B}[A", "\u{1B}\u{1B}OA", "\u{1B}\u{1B}x",
      "\u{1B}[1;3A", "\u{1B}[1;5C", "\u{1B}[5;5~", "\u{1B}[6^", "\u{1B}[6@", "\u{1B}Oa", "\u{1B}O5A",
      "\u{1B}[120;3u", "\u{1B}[120;5u", "\u{1B}[120;9u", "\u{1B}[120;1:3u", "\u{1B}[27;5;120~",
      "\u{1B}[57441;2u", "\u{1B}[1;1:3A",
      // Controls, and sequences that no terminal has or that are cut short.
      "\u{0}", "\u{1}", "\u{10}", "\u{1E}", "\u{80}", "\u{85}", "\u{1B}[999999999999999999999u",
      "\u{1B}[55296u", "\u{1B}[0u", "\u{1B}[u", "\u{1B}[~", "\u{1B}[z", "\u{1B}[1;1;1A", "\u{1B}[2A",
      "\u{1B}[12\u{18}", "\u{1B}]q\u{18}", "\u{1B}[M", "\u{1B}[Mx", "\u{1B}]q", "\u{1B}[200~q",
    ])
  func none(sent: String) { #expect(keys(sent).isEmpty) }

  @Test(
    "are none in bytes that are no character",
    arguments: [
      [0xFF], [0xFE, 0xFD], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xA0], [0xC0, 0xAF], [0xC1, 0xBF],
      [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xEF, 0xBF, 0xBD],
    ] as [[UInt8]])
  func noCharacter(bytes: [UInt8]) {
    #expect(keys(bytes).isEmpty)
    // What comes after is what it was.
    #expect(keys(bytes + Array("x".utf8)) == [.character("x")])
  }

  @Test("that a function key sends are told from none, so that somebody can be helped")
  func unused() {
    for sent in ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[24~", "\u{1B}[2~", "\u{1B}[3~", "\u{1B}[Z"] {
      #expect(keys(sent) == [.other])
    }
  }

  @Test("come one after the other, whatever stands between them")
  func order() {
    #expect(keys("n\u{1B}[Bq") == [.character("n"), .down, .character("q")])
    #expect(keys("n\u{1B}[M !!p\u{1B}]0;x\u{7}r") == [.character("n"), .character("p"), .character("r")])
    #expect(keys("\u{1B}[200~q\u{1B}[201~x") == [.character("x")])
    #expect(keys("\u{1B}[1;\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[M !\u{1B}[A") == [.up])
    #expect(keys("\u{1B}]0;x\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[12é") == [.character("é")])
  }

  @Test("of the terminal's own description go before the forms that all have")
  func own() {
    // Of hp, cons25, a Sun, vt52 and adm3a.
    let own: [String: Key] = [
      "\u{1B}A": .up, "\u{1B}[G": .pageDown, "\u{1B}[I": .pageUp, "\u{1B}[216z": .pageUp, "\u{1B}?t": .f5,
      "\u{B}": .up, "\u{8}": .left,
    ]
    for (sent, key) in own { #expect(keys(sent, own: own) == [key]) }
    #expect(keys("\u{1B}[Ax\u{1B}B", own: own) == [.up, .character("x")])
    #expect(keys("\u{1B}[21~", own: own) == [.other])
    // What would hide other keys isn't taken in.
    for string in ["", "q", "\u{1B}", "\u{1B}[", "\u{1B}O", "\t", "\r", "é"] {
      #expect(keys("q\u{1B}[Aé\t\r\u{1B}", own: [string: .f5]).contains(.f5) == false)
    }
  }

  /// What the descriptions of terminals say that their keys send: `kcuu1`, `kcud1`, `kcub1`, `kcuf1`, `khome`, `kend`,
  /// `kpp`, `knp`, `kf5`, `kf17`, `kbs`.
  static let descriptions = [
    "xterm": [
      "\u{1B}OA", "\u{1B}OB", "\u{1B}OD", "\u{1B}OC", "\u{1B}OH", "\u{1B}OF", "\u{1B}[5~", "\u{1B}[6~",
      "\u{1B}[15~", "\u{1B}[15;2~", "\u{7F}",
    ],
    "tmux, screen": [
      "\u{1B}OA", "\u{1B}OB", "\u{1B}OD", "\u{1B}OC", "\u{1B}[1~", "\u{1B}[4~", "\u{1B}[5~", "\u{1B}[6~",
      "\u{1B}[15~", "\u{1B}[15;2~", "\u{7F}",
    ],
    "rxvt": [
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[D", "\u{1B}[C", "\u{1B}[7~", "\u{1B}[8~", "\u{1B}[5~", "\u{1B}[6~",
      "\u{1B}[15~", "\u{1B}[31~", "\u{7F}",
    ],
    "linux": [
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[D", "\u{1B}[C", "\u{1B}[1~", "\u{1B}[4~", "\u{1B}[5~", "\u{1B}[6~",
      "\u{1B}[[E", "\u{1B}[31~", "\u{7F}",
    ],
    "cons25": [
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[D", "\u{1B}[C", "\u{1B}[H", "\u{1B}[F", "\u{1B}[I", "\u{1B}[G",
      "\u{1B}[Q", "\u{1B}[c", "\u{8}",
    ],
    "vt52": [
      "\u{1B}A", "\u{1B}B", "\u{1B}D", "\u{1B}C", "\u{1B}[1~", "\u{1B}[4~", "\u{1B}[5~", "\u{1B}[6~",
      "\u{1B}?t", "\u{1B}?u", "\u{8}",
    ],
  ]

  @Test("are those of each terminal's description, one by one and all at once", arguments: descriptions)
  func described(terminal: String, strings: [String]) {
    let named: [Key] = [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .f5, .f5, .backspace]
    let own = Dictionary(uniqueKeysWithValues: zip(strings, named))
    for (string, key) in own { #expect(keys(string, own: own) == [key], "\(terminal)") }
    #expect(keys(strings.joined() + "x", own: own) == named + [.character("x")])
    // The forms that all have are known beside them.
    #expect(keys("\u{1B}OA\u{1B}[5~\u{1B}[7~", own: own) == [.up, .pageUp, .home])
  }

  @Test("are Esc by itself when nothing follows it soon, and none when a letter comes with it")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.take([27], at: .zero).isEmpty)
    #expect(decoder.deadline == KeyDecoder.escapeWait)
    #expect(decoder.expire(at: .milliseconds(99)).isEmpty)
    #expect(decoder.expire(at: .milliseconds(100)) == [.escape] && decoder.deadline == nil)
    #expect(decoder.take([27], at: .seconds(1)).isEmpty)
    #expect(decoder.take(Array("n".utf8), at: .seconds(2)) == [.escape, .character("n")])
    #expect(decoder.take([27], at: .seconds(3)).isEmpty)
    #expect(decoder.take(Array("n".utf8), at: .milliseconds(3030)).isEmpty)
  }

  @Test(
    "are hidden no longer than a moment by what lacks its end",
    arguments: [
      "\u{1B}[", "\u{1B}O", "\u{1B}[M ", "\u{1B}[1;", "\u{1B}]0;title", "\u{1B}Pq", "\u{1B}[200~text",
      "\u{1B}[" + String(repeating: "1", count: 500), "\u{1B}" + String(repeating: "/", count: 500),
    ])
  func unfinished(sent: String) {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array(sent.utf8), at: .zero).isEmpty)
    #expect(decoder.take(Array("x".utf8), at: KeyDecoder.pause) == [.character("x")])
  }

  @Test("are not hidden for ever by what never ends, and nothing of it is kept")
  func endless() {
    for (opening, most) in [
      ("\u{1B}]", KeyDecoder.longestString), ("\u{1B}[200~", KeyDecoder.longestPaste),
      ("\u{1B}[1", KeyDecoder.longestSequence),
    ] {
      var decoder = KeyDecoder()
      var now = Duration.zero, keys = decoder.take(Array(opening.utf8), at: now)
      while now < most {
        #expect(keys.isEmpty)
        now += .milliseconds(100)
        keys = decoder.take(Array("1".utf8), at: now)
      }
      #expect(keys == [.character("1")])
    }
    var decoder = KeyDecoder()
    _ = decoder.take(Array("\u{1B}]".utf8) + Array(repeating: 65, count: 1_000_000), at: .zero)
    #expect(decoder.pending.count < 10)
  }

  @Test("are the same however the reads have torn the bytes", arguments: Corpus.streams)
  func tearing(bytes: [UInt8]) {
    let own: [[UInt8]: Key] = [[27, 65]: .up, Array("\u{1B}[I".utf8): .pageUp]
    for own in [[:], own] {
      let whole = keys(bytes, own: own)
      for cut in 0...bytes.count {
        var decoder = KeyDecoder(own: own)
        let torn =
          decoder.take(bytes[..<cut], at: .zero) + decoder.take(bytes[cut...], at: .milliseconds(20))
          + decoder.expire(at: .seconds(60))
        #expect(torn == whole, "torn at \(cut)")
      }
      var decoder = KeyDecoder(own: own)
      let single = bytes.flatMap { decoder.take([$0], at: .zero) } + decoder.expire(at: .seconds(60))
      #expect(single == whole)
    }
  }

  @Test("are the same in any pieces for random bytes, and a paste of them is none")
  func random() {
    var dice = Dice(seed: 7)
    // What sequences are made of, more often than the rest.
    let likely = Array("\u{1B}\u{1B}\u{1B}[[]OPM<?;;~12$AuR\u{7}\\ xé".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<dice.below(40)).map { _ in
        dice.below(4) == 0 ? UInt8(dice.below(256)) : dice.pick(likely)
      }
      let whole = keys(bytes)
      var decoder = KeyDecoder(), torn: [Key] = [], rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(1 + dice.below(5))
        torn += decoder.take(piece, at: .zero)
        rest = rest.dropFirst(piece.count)
      }
      #expect(torn + decoder.expire(at: .seconds(60)) == whole, "\(bytes)")
      // Its own end would end it.
      let text = bytes.filter { $0 != 27 }
      #expect(keys(Array("\u{1B}[200~".utf8) + text + Array("\u{1B}[201~".utf8)).isEmpty)
    }
  }
}

/// What terminals send, as streams of several things at once.
enum Corpus {
  static let streams: [[UInt8]] =
    [
      "nq \r\t\u{7F}é脚😀\u{1B}[A\u{1B}OB\u{1B}[1;2C\u{1B}[15~\u{1B}[[E\u{1B}",
      "n\u{1B}[M !!p\u{1B}[<0;10;10Mx\u{1B}[<0;10;10m\u{1B}[I\u{1B}[O\u{1B}[M éé+",
      "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\a\u{1B}P1+r544e\u{1B}\\b\u{1B}_Gi=1;OK\u{1B}\\c\u{1B}]0;t\u{7}d",
      "\u{1B}[200~q\rx\u{1B}[A\u{1B}[20\u{1B}[201~n\u{1B}[?62;c\u{1B}[24;80R\u{1B}[?2026;1$y",
      "\u{1B}x\u{1B}\u{1B}[A\u{1B}\u{1B}\u{1B}\u{1B}OBq\u{1B}é\u{1B}(B1\u{1B} 2",
      "\u{1B}Op\u{1B}Ok\u{1B}OM\u{1B}O5A\u{1B}[120;2u\u{1B}[57414u\u{1B}[27;2;88~\u{1B}[6$\u{1B}[6^",
      "\u{9B}A\u{9D}0;x\u{7}y\u{80}z\u{1B}[1;\u{1B}[B\u{1B}]0;x\u{1B}OA\u{1B}[12\u{18}n",
      "\u{1B}[" + String(repeating: "1;", count: 60) + "An\u{1B}A\u{1B}[I",
    ].map { Array($0.utf8) } + [
      [0xC3, 0x28, 0xFF, 0x78, 0xE2, 0x82, 0x78, 0xE0, 0x80, 0xAF, 0x78, 0x9B, 0x41, 0xF0, 0x9F, 0x98, 0x1B],
      Array("\u{1B}[M".utf8) + [0xE0, 0xC3, 0xFF, 0x78, 0x1B, 0x5B, 0x4D, 0x20, 0x00, 0x00, 0x79],
    ]
}
