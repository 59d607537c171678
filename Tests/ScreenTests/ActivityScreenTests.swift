import Engine
import Statistics
import Testing

@testable import Screen

@Suite("What a person wants to do again")
struct ActivityScreenTests {
  private static let sizes = [Size.small, .wide, Size(rows: 30, columns: 100)]

  @Test("is listed with its first and latest score, and says whether the chosen one has changed")
  func list() { expectGolden(ActivityScenes.list(), sizes: Self.sizes) }

  @Test("is dropped only once that was asked")
  func dropping() {
    expectGolden(ActivityScenes.list(dropping: ActivityScenes.activities[0]), sizes: [.wide])
  }

  @Test("is rated on a scale of its own")
  func rating() { expectGolden(ActivityScenes.rating(6), sizes: Self.sizes) }

  @Test("stands beneath pain, each in a row, where pain has room left")
  func pain() { expectGolden(ActivityScenes.pain, sizes: Self.sizes) }

  @Test("is plotted in letters too, with the first and the latest score")
  func letters() {
    let rows = ActivityScenes.pain.canvas(.wide, .ascii).text
    #expect(rows.contains(" Tie my shoes              3 to 6  a real change, for the better"))
    #expect(rows.contains(" Dig the garden            7 of 10"))
    #expect(rows.contains(" Sleep through             not rated"))
  }

  @Test("is told in words with the pain, where nothing is drawn")
  func told() {
    let lines = ActivityScenes.pain.lines()
    #expect(lines.contains("Tie my shoes: 3 at first, 6 now: a real change, for the better."))
  }

  @Test("is typed with a place for the next letter on the screen, and told without it")
  func typed() {
    #expect(ActivityScenes.said.canvas(.wide, .unicode).text.contains(" > less stiff_"))
    #expect(ActivityScenes.said.lines().contains("less stiff"))
    let empty = PageScene(Page(said: "", notice: nil), from: 0, .noting)
    #expect(!empty.lines().contains { $0.contains("_") || $0.contains(">") })
  }

  @Test("leaves the effort of a session to be told, or not")
  func effort() { expectGolden(ActivityScenes.effort(nil), sizes: Self.sizes) }
}
