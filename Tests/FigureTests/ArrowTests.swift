import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("Arrows")
struct ArrowTests {
  @Test(
    "A small movement has an arrow that points its way, a large one has none, and a file has the last word")
  func arrow() throws {
    let bird = try Shipped.figure("bird-dog")
    let projection = bird.projection
    #expect(ArrowShape(of: bird.tracks[2], .automatic, projection, isMirrored: false) == nil)
    #expect(ArrowShape(of: bird.tracks[2], .none, projection, isMirrored: false) == nil)
    let toe = try #require(ArrowShape(of: bird.tracks[2], .of(.farToe), projection, isMirrored: false))
    // From the floor upwards, before everything else.
    let first = try #require(toe.solids.first), last = try #require(toe.solids.last)
    #expect(projection.seen(last.to).y > projection.seen(first.from).y + 10)
    #expect(projection.seen(last.to).z > bird.depths.upperBound)
    #expect(last.fromRadius > 2 * last.toRadius)
    let held = try #require(bird.tracks.first { Steps($0).count == 0 })
    #expect(ArrowShape(of: held, .of(.farToe), projection, isMirrored: false) == nil)
  }

  @Test("No arrow lies over a head, in no phase of any exercise", arguments: Shipped.posed)
  func arrowsAndHeads(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    for isMirrored in figure.keepsCamera && exercise.prescription.sides != nil ? [false, true] : [false] {
      let stage = Stage(figure.motion, isMirrored: isMirrored)
      for track in figure.tracks {
        let arrow = stage.arrow(on: track, figure.projection)?.solids ?? []
        let places = arrow.flatMap { solid in
          [0, 0.25, 0.5, 0.75, 1].map { part in
            (
              figure.projection.seen(solid.from.between(solid.to, part)),
              solid.fromRadius + (solid.toRadius - solid.fromRadius) * part
            )
          }
        }
        guard !places.isEmpty else { continue }
        for instant in 0...8 {
          let body = track.body(at: Double(instant) / 8)
          let head = figure.projection.seen((isMirrored ? body.mirrored : body)[.head])
          let room = places.map { place, radius in
            Vector(place.x - head.x, place.y - head.y, 0).length - radius
          }
          #expect(room.min() ?? 0 > Skeleton.head)
        }
      }
    }
  }

  @Test("In cells an arrow is more than a blot, or left out", arguments: Shipped.posed)
  func arrowsInCells(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    for phase in figure.motion.phases.indices {
      let picture = figure.draw(Moment(.phase(phase, progress: 0.7)), columns: 44, rows: 13)
      var columns = Set<Int>(), rows = Set<Int>()
      for (row, cells) in picture.rows.enumerated() {
        for (column, cell) in cells.enumerated() where cell.tone == .arrow || cell.ground == .arrow {
          columns.insert(column)
          rows.insert(row)
        }
      }
      #expect(columns.isEmpty || columns.count >= 4 || rows.count >= 3)
    }
  }
}
