import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("Pictures")
struct PictureTests {
  @Test("The other side is the mirror image, and its mirror image is the first", arguments: Shipped.posed)
  func mirror(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    let (angles, body) = figure.place(of: .phase(0, progress: 0.4)).track.pose(at: 0.4)
    for shape in figure.shapes(angles, body, side: .right, breath: nil) {
      let again = figure.mirrored(figure.mirrored(shape))
      for (a, b) in zip(again.points, shape.points) { #expect(a.distance(to: b) < 1e-9) }
    }
    #expect(body.swapped.swapped == body)
    for bone in Bone.allCases { #expect(bone.swapped.swapped == bone) }
  }

  @Test("From rep to rep nobody turns round; from set to set the limb at work is the near one")
  func camera() throws {
    let bird = try Shipped.figure("bird-dog")
    #expect(bird.keepsCamera)
    let right = bird.draw(Moment(.ready, side: .right), columns: 44, rows: 13).lines
    #expect(bird.draw(Moment(.ready, side: .left), columns: 44, rows: 13).lines.count == right.count)
    let knee = try Shipped.figure("knee-to-chest")
    #expect(!knee.keepsCamera)
    #expect(
      knee.draw(Moment(.hold, side: .left), columns: 44, rows: 13)
        != knee.draw(Moment(.hold, side: .right), columns: 44, rows: 13))
  }

  @Test("Any size and any progress is drawn, and drawn in that size", arguments: Shipped.posed)
  func everySize(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    let usual: [Moment.Scene] = [.hold, .phase(0, progress: 0.7, isFirst: true)]
    let odd: [Moment.Scene] = [
      .ready, .gettingIn(progress: 0.3), .phase(0, progress: .nan), .phase(99, progress: 0.5),
      .phase(-1, progress: 0.5), .phase(0, progress: .infinity), .phase(0, progress: -.infinity),
      .gettingIn(progress: 12),
    ]
    let sizes = [
      (0, 0, []), (1, 1, odd), (19, 5, []), (20, 6, odd), (44, 13, []), (1, 40, []), (200, 1, []),
      (200, 60, []), (-3, 7, []), (7, -3, []), (3, 0, []),
    ]
    for (columns, rows, others) in sizes {
      for scene in usual + others {
        for style in Picture.Style.allCases {
          for side in [Side?.none, .left, .right] {
            let moment = Moment(scene, side: side, breath: 0.5)
            let picture = figure.draw(moment, columns: columns, rows: rows, style: style)
            #expect(picture.rows.count == max(0, rows))
            #expect(picture.rows.allSatisfy { $0.count == max(0, columns) })
          }
        }
        #expect(figure.nextChange(after: scene, columns: columns, rows: rows) ?? 1 <= 1)
      }
    }
    for breath in [Double.nan, -1, 0, 1, 7, .infinity] {
      _ = figure.draw(Moment(.hold, breath: breath), columns: 30, rows: 9)
    }
    #expect(figure.draw(pose: 999, columns: 20, rows: 6).lines == Array(repeating: "", count: 6))
  }

  @Test("Plain characters are plain", arguments: Shipped.posed)
  func plain(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    for pose in figure.keyPoses {
      let picture = figure.draw(pose: pose, columns: 44, rows: 13, style: .plain)
      let characters = Set(picture.lines.joined())
      #expect(characters.isSubset(of: " .-_='/\\|#o"))
      #expect(characters.contains("o"))
    }
  }

  @Test("A picture stays until it is said to change, and then it does", arguments: Shipped.posed)
  func changes(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    let count = figure.motion.phases.count
    for phase in 0..<count where exercise.prescription.kind != .hold {
      var progress = 0.0, pictures = 1
      var last = figure.draw(Moment(.phase(phase, progress: 0)), columns: 44, rows: 13)
      while let next = figure.nextChange(after: .phase(phase, progress: progress), columns: 44, rows: 13) {
        #expect(next >= progress)
        let before = figure.draw(Moment(.phase(phase, progress: next - 1e-7)), columns: 44, rows: 13)
        #expect(next < 1e-6 || before == last)
        progress = next + 1e-7
        last = figure.draw(Moment(.phase(phase, progress: progress)), columns: 44, rows: 13)
        pictures += 1
        try #require(pictures < 500)
      }
      #expect(last == figure.draw(Moment(.phase(phase, progress: 1)), columns: 44, rows: 13))
    }
  }

  @Test("A hold moves with the breath alone, in a few pictures")
  func breath() throws {
    let figure = try Shipped.figure("standing-forward-fold")
    var seen = Set<Picture>()
    for breath in 0...100 {
      seen.insert(figure.draw(Moment(.hold, breath: Double(breath) / 100), columns: 44, rows: 13))
    }
    #expect((2...figure.breathPictures(columns: 44, rows: 13)).contains(seen.count))
    #expect(figure.nextChange(after: .hold, columns: 44, rows: 13) == nil)
  }

  @Test("SVG is well-formed and escapes its words")
  func vector() throws {
    let figure = try Shipped.figure("bridge")
    let sheet = Figure.svgSheet(
      [SheetEntry(figure, pose: 0, title: "Bridge", lines: ["2 × 12"])], columns: 0,
      title: "a < b & \"c\"")
    #expect(sheet.hasPrefix("<svg ") && sheet.hasSuffix("</svg>\n") && sheet.contains("<g transform="))
    #expect(sheet.contains("a &lt; b &amp; &quot;c&quot;"))
    #expect(!sheet.contains("nan") && !sheet.contains("inf"))
    #expect(Figure.svgSheet([], columns: -4, title: "none").hasSuffix("</svg>\n"))
  }
}
