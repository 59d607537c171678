import Catalogue
import Engine
import TestSupport
import Testing

@testable import Screen

@Suite("Large characters")
struct BigTextTests {
  /// How many rows the count's digits take.
  private func height(_ scene: any Scene, _ size: Size) -> Int {
    let layout = SessionLayout(size)
    return scene.canvas(size, .unicode).highest(in: layout.count)
  }

  @Test(
    "has digits seven rows high at 80x24 in every step of every exercise", arguments: [Level.gentle, .full])
  func sevenRows(level: Level) throws {
    for exercise in try Shipped.catalogue.exercisesByName {
      var following = try Following(alone: exercise, level)
      while following.goToNextSight() {
        let rows = height(try following.scene(), .wide)
        #expect(rows >= 7, "\(exercise.name)")
      }
    }
  }

  @Test("has digits seven rows high at 80x24 in every phase")
  func everyPhase() throws {
    for (name, make) in SessionScenes.all where !["hurting", "what next", "ending"].contains(name) {
      #expect(height(try make(), .wide) >= 7, "\(name)")
    }
  }

  @Test("has digits seven rows high at 80x24 when a hold is made longer than a hundred seconds")
  func longHold() throws {
    var following = try SessionScenes.hold(after: .seconds(1))
    for _ in 1...9 { following.ask(.more) }
    #expect(following.session.snapshot?.secondsLeft == 109)
    #expect(height(try following.scene(), .wide) >= 7)
  }

  @Test("grows with the window")
  func grows() throws {
    let scene = try SessionScenes.hold(after: .seconds(2)).scene()
    let sizes = [(12, 40), (24, 80), (40, 120), (60, 200), (100, 300)].map { Size(rows: $0.0, columns: $0.1) }
    let heights = sizes.map { height(scene, $0) }
    #expect(heights == heights.sorted())
    #expect(heights[0] >= 5)
    #expect(heights[1] >= 7)
    #expect(heights[3] >= 14)
    #expect(heights[4] > heights[3])
  }

  @Test("keeps its size while it counts down to one digit")
  func steady() throws {
    var following = try SessionScenes.hold(after: .seconds(2))
    let before = height(try following.scene(), .wide)
    following.wait(.seconds(16))
    #expect(following.session.snapshot?.secondsLeft == 2)
    #expect(height(try following.scene(), .wide) == before)
  }

  @Test("is a figure that can be told from every other")
  func distinct() throws {
    for size in [Size(rows: 7, columns: 40), Size(rows: 5, columns: 40)] {
      let shapes = try (0...9).map {
        BigText.rows(String($0), try #require(BigText.face(forDigits: 2, in: size, .unicode)), .unicode)
      }
      #expect(Set(shapes).count == 10)
      #expect(shapes.allSatisfy { $0.count == size.rows })
    }
  }

  @Test("is written small where there is no room for large digits")
  func noRoom() {
    #expect(BigText.face(forDigits: 2, in: Size(rows: 4, columns: 80), .unicode) == nil)
    #expect(BigText.face(forDigits: 2, in: Size(rows: 80, columns: 5), .unicode) == nil)
  }

  @Test("grows by half rows where the terminal has half blocks")
  func halfRows() throws {
    let place = Size(rows: 11, columns: 40)
    let fit = try #require(BigText.face(forDigits: 2, in: place, .unicode))
    let four = """
      ███         ███
      ███         ███
      ███         ███
      ███         ███
      ███▄▄▄▄▄▄▄▄▄███
      ███████████████
                  ███
                  ███
                  ███
                  ███
                  ▀▀▀
      """
    #expect(BigText.rows("4", fit, .unicode) == four.rows)
    #expect(BigText.face(forDigits: 2, in: place, .ascii)?.rows == 7)
  }

  @Test("are all different, and each stands clear of its neighbour", arguments: [BigFont.small, .large])
  func letters(font: BigFont) {
    let characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-!?:/"
    let shapes = characters.map { font.shape(of: $0) }
    #expect(shapes.allSatisfy { $0.count == font.height && Set($0.map(\.count)).count == 1 })
    // O and 0 are one shape in the small font: a word has no digits and a number no letters.
    #expect(Set(shapes).count >= characters.count - 1)
  }

  @Test("are as large as the place lets the longest text be")
  func words() throws {
    let strip = Size(rows: 3, columns: 78)
    let face = try #require(BigText.face(for: ["GLIDE BACK RIGHT"], in: strip, .unicode))
    #expect(face.rows == 3)
    #expect(face.columns(of: "glide back right") <= 78)
    #expect(BigText.face(for: ["LIFT"], in: Size(rows: 8, columns: 60), .unicode)?.rows == 8)
    #expect(BigText.face(for: ["LIFT"], in: strip, .ascii) == nil)
    #expect(BigText.face(for: ["LIFT"], in: Size(rows: 5, columns: 20), .ascii)?.rows == 5)
    let lift = """
      █   ▀█▀ █▀▀ ▀█▀
      █    █  █▀   █ 
      ▀▀▀ ▀▀▀ ▀    ▀ 
      """
    #expect(BigText.rows("lift", face, .unicode) == lift.rows)
  }
}
