import Engine
import Testing
import Text

@testable import Screen

@Suite("The session on a huge screen")
struct HugeScreenTests {
  @Test("has its heading, its next exercise, its bar and its keys in the same places")
  func frame() throws {
    let rows = try SessionScenes.hold(after: .seconds(2)).scene().canvas(.huge, .unicode).text
    #expect(rows[0].hasPrefix(" Knee-to-chest stretch    "))
    #expect(rows[0].hasSuffix("    First steps · standard   2 of 3"))
    #expect(rows[57].hasPrefix(" next Cat-cow (on hands and knees, 12 s to get there)    "))
    #expect(rows[57].hasSuffix("    3:09 left"))
    #expect(rows[58].filter { $0 == "│" }.count == 2)
    #expect(rows[58].columns == 199)
    #expect(rows[59].hasPrefix(" space pause   x this hurts   n skip   p back   ? help   q end"))
    #expect(rows[59].contains("m mute   v voice"))
  }

  @Test("has its lines below its count")
  func words() throws {
    let rows = try SessionScenes.hold(after: .seconds(2)).scene().canvas(.huge, .unicode).text
    let right = rows.map { String($0.dropFirst(110)).drop { $0 == " " } }
    #expect(right.contains("■ HOLD · RIGHT KNEE · set 1 of 2"))
    #expect(right.contains("Belly in, back heavy on the floor"))
  }
}
