import Engine
import Testing

@testable import Screen

@Suite("A terminal without UTF-8")
struct AsciiTests {
  @Test("shows a hold in ASCII")
  func hold() throws {
    let rows = try SessionScenes.hold(after: .seconds(2)).scene().canvas(.small, .ascii).text
    #expect(
      rows
        == """
         Knee-to-chest stretch           2 of 3
                                   # HOLD
                                 ##    ######
                               ####    ##  ##
                                 ##    ######
                                 ##    ##  ##
                               ######  ######
                RIGHT KNEE - set 1 of 2
              breathe in  ########........
         next Cat-cow                 3:09 left
         #################|...........|........
         space pause   x this hurts   ? help
        """.rows)
  }

  @Test("is told from one whose font lacks dots, and what the person chose goes before either")
  func chosen() {
    let cases: [(isUTF8: Bool, terminal: String?, Drawing, Glyphs)] = [
      (true, "xterm-256color", .automatic, .unicode), (true, nil, .automatic, .unicode),
      (true, "linux", .automatic, .letters), (true, "linux", .dots, .dots),
      (true, "xterm-256color", .plain, .letters), (false, "linux", .dots, .ascii),
      (true, "xterm", .pixels, .unicode), (true, "linux", .pixels, .letters),
      (true, "linux", .blocks, .unicode),
      (false, "xterm", .automatic, .ascii),
    ]
    for (isUTF8, terminal, drawing, glyphs) in cases {
      #expect(Glyphs(isUTF8: isUTF8, terminal: terminal, drawing) == glyphs)
    }
  }

  @Test("whose font lacks dots gets drawings in ASCII and words as they are")
  func letters() throws {
    for (name, make) in SessionScenes.all + PageScenes.all {
      let scene = try make()
      let rows = zip(scene.canvas(.wide, .letters).text, scene.canvas(.wide, .ascii).text)
      // ASCII has "?" for what is no drawing and stands in a text.
      let isSame = rows.allSatisfy {
        $0.count == $1.count && zip($0, $1).allSatisfy { $0 == $1 || $1 == "?" }
      }
      #expect(isSame, "\(name)")
    }
    var canvas = Canvas(size: Size(rows: 1, columns: 10), glyphs: .letters)
    canvas.put("Übung 漢", row: 0, column: 0)
    #expect(canvas.text == ["Übung 漢"])
  }

  @Test("never gets anything beyond ASCII, on any screen")
  func onlyASCII() throws {
    for (name, make) in SessionScenes.all + PageScenes.all + Lived.all + ActivityScenes.all {
      for size in [Size.wide, .small, .huge] {
        let canvas = try make().canvas(size, .ascii)
        let isASCII = (0..<size.rows).allSatisfy {
          canvas.row($0).allSatisfy { $0.text.utf8.allSatisfy { $0 < 128 } }
        }
        #expect(isASCII, "\(name)")
      }
    }
  }

  @Test("has a word or an ASCII shape for every mark of the session")
  func marks() throws {
    let marks = try SessionScenes.all.map {
      try $0.make().canvas(.small, .ascii).text.joined(separator: "\n")
    }
    #expect(marks.allSatisfy { !$0.contains("? PAUSED") && !$0.contains("? HOLD") && !$0.contains("? GET") })
    for phase in [
      "<> GET READY", "# HOLD", "> FLATTEN", "o REST", "<-> CHANGE SIDES", "|| PAUSED", "* YOUR COUNT",
    ] {
      #expect(marks.contains { $0.contains(phase) }, "\(phase)")
    }
  }
}
