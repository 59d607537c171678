import Catalogue
import Engine
import Figure
import Testing

@testable import Screen

@Suite("The figure in pixels on the session screen")
struct PaneTests {
  /// The scene of a session with the figure that was worked out once.
  private func scene(_ following: Following, _ figures: inout [String: Figure]) throws -> SessionScene {
    var session = try following.scene()
    let exercise = session.snapshot.exercise
    let figure = figures[exercise.id] ?? Figure(exercise)
    figures[exercise.id] = figure
    session.figure = figure
    return session
  }

  @Test("has the place that it has in cells, its cells blank, and leaves everything beside it as it was")
  func place() throws {
    for size in [Size.wide, .small] {
      let following = try SessionScenes.hold(after: .seconds(7))
      let canvas = try following.scene(withFigure: true).canvas(size, .unicode, .moving)
      #expect(canvas.pane?.area == SessionLayout(size).figure)
      #expect(canvas.text == (try following.scene().canvas(size, .unicode).text))
      #expect(try following.scene(withFigure: true).canvas(size, .unicode).pane == nil)
    }
  }

  @Test("makes way for a question, and leaves the last row free")
  func question() throws {
    let following = try SessionScenes.paused()
    let canvas = try following.scene(question: .ending, withFigure: true).canvas(.wide, .unicode, .moving)
    #expect(canvas.pane == nil)
    for (rows, columns) in [(12, 40), (16, 70), (24, 80), (60, 200)] {
      let canvas = try following.scene(withFigure: true).canvas(
        Size(rows: rows, columns: columns), .unicode, .moving)
      if let area = canvas.pane?.area { #expect(area.row + area.rows < rows) }
    }
  }

  @Test(
    "Drawn over the picture before, any second of a routine looks as drawn anew",
    arguments: [Pixels.moving, .posed])
  func over(pixels: Pixels) throws {
    var following = try Following("first-steps")
    var canvas = Canvas(size: .wide, glyphs: .unicode, pixels: pixels), before: (any Scene)?
    var figures: [String: Figure] = [:]
    while following.session.outcome == nil {
      let scene = try scene(following, &figures)
      scene.draw(.wide, .unicode, pixels, over: before, on: &canvas)
      #expect(canvas == scene.canvas(.wide, .unicode, pixels))
      before = scene
      following.wait(.milliseconds(700))
    }
    #expect(before != nil)
  }

  @Test("shows so many pictures of a movement and no more, however often it is looked at")
  func pictures() throws {
    var first: Set<Sight> = [], second: Set<Sight> = [], figures: [String: Figure] = [:]
    var following = try SessionScenes.rep(phase: 0)
    for tick in 0..<4000 {
      let scene = try scene(following, &figures)
      if scene.snapshot.kind == .rep,
        let sight = scene.canvas(.wide, .unicode, .moving).pane?.sight
      {
        if tick < 2000 { first.insert(sight) } else { second.insert(sight) }
      }
      following.wait(.milliseconds(13))
    }
    #expect((10...40).contains(first.count))
    #expect(second.subtracting(first).count < first.count / 10 || second.isEmpty)
  }

  @Test("stays until a picture of it changes, and is drawn again at each pose where no more may be")
  func stays() throws {
    var following = try SessionScenes.rep(phase: 0), figures: [String: Figure] = [:], before: Sight?
    var count = 0, unchanged = 0, wasFlashing = false
    while count < 30, case let scene = try scene(following, &figures) {
      guard scene.snapshot.kind == .rep, let stay = scene.stays(on: .wide, .moving) else { break }
      let sight = scene.canvas(.wide, .unicode, .moving).pane?.sight
      let isFlashing = PhaseStrip.flashLeft(scene) != nil
      if sight == before, isFlashing == wasFlashing { unchanged += 1 }
      wasFlashing = isFlashing
      #expect(scene.stays(on: .wide) == stay, "as long as in cells")
      let posed = try #require(scene.stays(on: .wide, .posed))
      #expect(posed >= stay)
      before = sight
      count += 1
      following.wait(stay)
    }
    #expect(count > 10)
    // A step may end just after the instant that is worked out for it.
    #expect(unchanged <= count / 10)
  }
}
