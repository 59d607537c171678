import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("What stands around")
struct SurroundingsTests {
  @Test("A box has straight edges, and what stands before it hides it")
  func boxes() throws {
    let projection = Projection(azimuth: 0, elevation: 0, isMirrored: false)
    var bounds = Bounds()
    bounds.take(.zero, radius: 10)
    let framing = Framing(bounds, width: 40, height: 40)
    let box = Box(
      centre: Vector(0, 0, -4), across: Vector(8, 0, 0), up: Vector(0, 5, 0), along: Vector(0, 0, 1))
    var exposure = Exposure(width: 40, height: 40)
    let ball = Solid(.zero, 2, .zero, 2, group: 1)
    exposure.draw([Projected(ball, projection, framing, depths: -7...7)])
    exposure.draw(Facet.all(of: box, projection, framing))
    exposure.develop()
    #expect(exposure.matter[20 * 40 + 20] == .body)
    let rows = (0..<40).map { row in (0..<40).count { exposure.matter[row * 40 + $0] != .nothing } }
    #expect(Set(rows.filter { $0 > 0 }).count == 1)
    #expect((19...20).contains(rows.count { $0 > 0 }))
    #expect(rows.contains { (31...32).contains($0) })
  }

  @Test("A wall is behind the back, above the raised hands, and no part of anybody")
  func wall() throws {
    let figure = try Shipped.figure("wall-angels"), stage = Stage(figure.motion, isMirrored: false)
    let base = try #require(figure.keyframes.first).body
    let wall = try #require(stage.boxes(base: base).first)
    for keyframe in figure.keyframes {
      for solid in stage.body(keyframe.body, fullness: 1) {
        for (place, radius) in [(solid.from, solid.fromRadius), (solid.to, solid.toRadius)] {
          #expect(place.z - radius * solid.reach(in: Vector(0, 0, 1)) > wall.centre.z + wall.along.z - 0.6)
          #expect(place.y + radius < wall.centre.y + wall.up.y)
        }
      }
    }
    let pose = try #require(figure.keyPoses.last)
    for (style, sign) in [(Picture.Style.blocks, "░"), (.plain, "/"), (.braille, "\u{2821}")] {
      let signs = figure.draw(pose: pose, columns: 44, rows: 13, style: style).lines.joined()
      #expect(signs.count { String($0) == sign } > 40, "\(style)")
    }
  }
}
