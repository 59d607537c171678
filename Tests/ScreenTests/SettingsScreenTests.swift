import Testing

@testable import Screen

@Suite("The settings screen")
struct SettingsScreenTests {
  @Test("lists every setting with its value, and says what the chosen one does")
  func settings() {
    expectGolden(PageScenes.settings(selected: 3, isSaved: true))
  }

  @Test("keeps its lines where they are, however long the sentence about the chosen one")
  func steady() {
    let rows = (0...5).map { PageScenes.settings(selected: $0).canvas(.wide, .unicode).text }
    for text in rows { #expect(text.firstIndex { $0.contains("Motion") } == 7) }
    #expect(rows[1][9] == " The bell rings.")
  }

  @Test("tells first what could not be saved and what is wrong with the file")
  func notices() {
    let scene = PageScenes.settings(
      selected: 2, notice: "NOT SAVED: the disk is full", aside: "config.yaml:3:1: no")
    let canvas = scene.canvas(.wide, .unicode)
    #expect(canvas.text[0] == " Settings")
    #expect(canvas.text[2] == " NOT SAVED: the disk is full")
    #expect(canvas[2, 1].role == .danger)
    #expect(canvas.text[3] == " config.yaml:3:1: no")
  }

  @Test("does with ASCII where there is no more")
  func ascii() {
    let text = PageScenes.settings(selected: 1, .ascii).canvas(.wide, .ascii).text
    #expect(text[3] == " > Bell                                                   <-       on       ->")
    #expect(text.allSatisfy { $0.allSatisfy(\.isASCII) })
  }
}
