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
         ####################|..........|......
         space pause   x this hurts   n skip
        """.rows)
  }

  @Test("never gets anything beyond ASCII, on any screen")
  func onlyASCII() throws {
    for (name, make) in SessionScenes.all + PageScenes.all + Lived.all {
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
    let marks = try SessionScenes.all.map { try $0.make().canvas(.wide, .ascii).text.joined(separator: "\n") }
    #expect(marks.allSatisfy { !$0.contains("? PAUSED") && !$0.contains("? HOLD") && !$0.contains("? GET") })
    for phase in [
      "<> GET READY", "# HOLD", "^ FLATTEN", "o REST", "<-> CHANGE SIDES", "|| PAUSED", "* YOUR COUNT",
    ] {
      #expect(marks.contains { $0.contains(phase) }, "\(phase)")
    }
  }
}
