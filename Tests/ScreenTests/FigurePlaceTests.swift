import Engine
import Testing

@testable import Screen

@Suite("The figure on the session screen")
struct FigurePlaceTests {
  @Test("Drawn over the picture before, a session looks as drawn anew")
  func over() throws {
    for size in [Size.wide, .small] {
      var canvas = Canvas(size: size, glyphs: .unicode), before: (any Scene)?
      for tenths in 0..<60 {
        let scene = try SessionScenes.hold(after: .milliseconds(500 + 100 * tenths)).scene(withFigure: true)
        scene.draw(size, .unicode, over: before, on: &canvas)
        #expect(canvas == scene.canvas(size, .unicode))
        before = scene
      }
    }
  }

  @Test(
    "Drawn over the picture before, any second of a routine looks as drawn anew",
    arguments: [Size.wide, .small])
  func overWords(size: Size) throws {
    var following = try Following("first-steps")
    var canvas = Canvas(size: size, glyphs: .unicode), before: (any Scene)?
    while following.session.outcome == nil {
      let scene = try following.scene()
      scene.draw(size, .unicode, over: before, on: &canvas)
      #expect(canvas == scene.canvas(size, .unicode))
      before = scene
      following.wait(.milliseconds(700))
    }
    #expect(before != nil)
  }

  @Test("is there, and leaves everything beside it as it was", arguments: [Glyphs.unicode, .ascii])
  func leavesTheRest(glyphs: Glyphs) throws {
    for following in [try SessionScenes.rep(phase: 2), try SessionScenes.hold(after: .seconds(7))] {
      let with = try following.scene(withFigure: true).canvas(.wide, glyphs)
      let without = try following.scene().canvas(.wide, glyphs)
      #expect(with.text != without.text)
      #expect(with.besidePicture == without.besidePicture)
    }
  }

  @Test("leaves the count alone on the smallest screen", arguments: [Glyphs.unicode, .ascii])
  func small(glyphs: Glyphs) throws {
    for following in [try SessionScenes.rep(phase: 2), try SessionScenes.hold(after: .seconds(7))] {
      let with = try following.scene(withFigure: true).canvas(.small, glyphs)
      let without = try following.scene().canvas(.small, glyphs)
      #expect(with.text != without.text)
      for row in 0..<12 {
        let isFrame = row == 0 || row > 6
        #expect(
          Array(with.row(row).dropFirst(isFrame ? 0 : 22))
            == Array(without.row(row).dropFirst(isFrame ? 0 : 22)))
      }
    }
  }

  @Test("makes way for a question")
  func question() throws {
    let following = try SessionScenes.paused()
    let with = try following.scene(question: .ending, withFigure: true).canvas(.wide, .unicode)
    #expect(with == (try following.scene(question: .ending).canvas(.wide, .unicode)))
  }
}
