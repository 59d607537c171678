import Catalogue
import Figure
import TestSupport
import Testing

@Suite("Figures in letters")
struct GoldenTests {
  @Test("No drawing changes unknowingly: every key pose is as it was looked at", arguments: Shipped.posed)
  func keyPoses(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    let side: Side? = exercise.prescription.sides == nil ? nil : .right
    let rows = figure.keyPoses.flatMap { pose in
      ["-- \(figure.motion.poses[pose].name)"]
        + figure.draw(pose: pose, side: side, columns: 44, rows: 13, style: .plain).lines
    }
    #expect(try rows == Golden(exercise.id).rows(now: rows))
  }
}
