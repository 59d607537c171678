import Engine
import TestSupport
import Testing

@testable import Screen

@Suite("A screen that stops the person")
struct StopTests {
  /// Each with what it is called.
  private static let stops: [(name: String, make: @Sendable () throws -> (Stop, [Page.Paragraph]))] = [
    ("sharp", { try session(SessionScenes.hurting().scene(question: .sharp)) }),
    ("hurting", { try session(SessionScenes.hurting().scene(question: .hurting)) }),
    ("ending", { try session(SessionScenes.paused().scene(question: .ending)) }),
    ("paused", { try session(SessionScenes.paused().scene()) }),
    ("away", { try session(SessionScenes.away().scene()) }),
    ("no rep came", { try session(SessionScenes.noRep().scene()) }),
    ("offer", { try page(PageScenes.offer()) }),
    (
      "stopped",
      { try page(PageScene(Page(try PageScenes.aftercare(), glyphs: .unicode), from: 0, .stopped)) }
    ),
  ]

  private static func session(_ scene: SessionScene) throws -> (Stop, [Page.Paragraph]) {
    guard let stop = scene.stop(.unicode) else { throw Following.Missing() }
    return (stop.stop, stop.body)
  }

  private static func page(_ scene: PageScene) throws -> (Stop, [Page.Paragraph]) {
    guard let stop = scene.page.stop else { throw Following.Missing() }
    return (stop, scene.page.body)
  }

  private static func layout(_ stop: (Stop, [Page.Paragraph]), _ size: Size) -> StopLayout {
    StopLayout(stop.0, stop.1, in: Rect(row: 1, column: 0, rows: size.rows - 4, columns: size.columns))
  }

  private static let roomy = [
    Size(rows: 24, columns: 80), Size(rows: 30, columns: 100), Size(rows: 40, columns: 120),
    Size(rows: 60, columns: 200),
  ]
  private static let all =
    roomy + [Size(rows: 12, columns: 40), Size(rows: 24, columns: 40), Size(rows: 16, columns: 60)]

  @Test(
    "has its word, and each key with a word, at least three rows high from 80x24 on, and larger with the window"
  )
  func large() throws {
    for (name, make) in Self.stops {
      let stop = try make()
      var last = 3
      for size in Self.roomy {
        let layout = Self.layout(stop, size), word = try #require(layout.word, "\(name), \(size)")
        #expect(layout.ways == .words, "\(name), \(size)")
        #expect(word.face.rows >= last, "\(name), \(size)")
        #expect(layout.face.map { $0.rows >= 3 } == true, "\(name), \(size)")
        last = word.face.rows
      }
      #expect(last >= 8, "\(name)")
    }
  }

  @Test("shows all its text at every size, and lets nothing run over anything else")
  func whole() throws {
    for (name, make) in Self.stops where name != "offer" && name != "stopped" {
      let stop = try make()
      for size in Self.all {
        // A question has the whole screen; a session that stands still has its two lines below.
        let rows = ["sharp", "hurting", "ending"].contains(name) ? size.rows - 2 : size.rows - 4
        let area = Rect(row: 1, column: 0, rows: rows, columns: size.columns)
        let layout = StopLayout(stop.0, stop.1, in: area)
        #expect(layout.text.count <= layout.place.rows, "\(name), \(size)")
        let ways = layout.ways == .lines ? stop.0.large.count : stop.0.large.count * (layout.face?.rows ?? 1)
        #expect(layout.wordRow >= 1, "\(name), \(size)")
        #expect(layout.place.row + layout.place.rows <= layout.waysRow, "\(name), \(size)")
        #expect(layout.waysRow + ways <= layout.beneathRow, "\(name), \(size)")
        #expect(layout.beneathRow + stop.0.beneath.count <= 1 + rows, "\(name), \(size)")
      }
    }
  }

  @Test("leads on where its text is longer than the smallest screen")
  func scrolled() throws {
    let page = Page(try PageScenes.aftercare(), glyphs: .unicode)
    let scene = PageScene(page, from: 0, .stopped)
    let end = scene.clamp(.max, on: .small)
    #expect(end > 0)
    let last = PageScene(page, from: end, .stopped).canvas(.small, .unicode).text.joined(separator: "\n")
    #expect(last.contains("limber's own advice") || last.contains("careful side"))
  }

  @Test("has the pain as a scale across the width, the chosen number large", arguments: [0, 3, 10])
  func pain(value: Int) {
    for size in Self.all {
      let layout = PainLayout("How much does your back hurt right now?", on: size, .unicode)
      #expect(layout.chosen.map { $0.rows >= (size.rows >= 24 ? 4 : 3) } == true, "\(size)")
      #expect(layout.scale + (layout.digits.map { $0.rows + 1 } ?? 1) < layout.meanings, "\(size)")
      #expect(layout.chosenRow + (layout.chosen?.rows ?? 0) <= layout.scale, "\(size)")
      if size.columns >= 60 { #expect(layout.digits != nil, "\(size)") }
      let rows = PainScene(question: "How much?", value: value, .pain).canvas(size, .unicode).text
      #expect(rows[size.rows - 2].hasPrefix(" \(value) of 10."), "\(size)")
    }
  }
}
