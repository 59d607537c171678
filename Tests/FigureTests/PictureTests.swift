import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("Pictures")
struct PictureTests {
  @Test("The other side is the mirror image", arguments: Shipped.posed)
  func mirror(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    let body = figure.tracks[figure.place(of: .phase(0, progress: 0.4)).track].body(at: 0.4)
    #expect(body.mirrored.mirrored == body)
    for bone in Bone.allCases { #expect(bone.swapped.swapped == bone) }
    for joint in Joint.allCases { #expect(joint.swapped.swapped == joint) }
    for patch in Patch.allCases {
      #expect(patch.swapped.swapped == patch)
      #expect(patch.name.hasPrefix("near_") == patch.swapped.name.hasPrefix("far_"))
    }
    guard !figure.keepsCamera else { return }
    // What is seen, sample by sample; light comes from the left on either side.
    let still = figure.still(ofPose: figure.keyPoses.last ?? 0, side: .right)
    let other = figure.still(ofPose: figure.keyPoses.last ?? 0, side: .left)
    let right = figure.expose(still, width: 120, height: 80, gap: 2).matter
    let left = figure.expose(other, width: 120, height: 80, gap: 2).matter
    var differences = 0
    for row in 0..<80 {
      for column in 0..<120 where right[row * 120 + column] != left[row * 120 + 119 - column] {
        differences += 1
      }
    }
    #expect(differences < 40)
  }

  @Test("From rep to rep the mirror stands along the body: the other leg lifts where the first did")
  func otherLeg() throws {
    let bird = try Shipped.figure("bird-dog")
    let body = bird.keyframes[bird.motion.phases[0].last ?? 0].body
    let other = body.mirrored
    #expect(other[.nearToe].y == body[.farToe].y && other[.nearToe].z == -body[.farToe].z)
    #expect(other[.head].distance(to: body[.head]) < 1e-9)
  }

  @Test("From rep to rep nobody turns round; from set to set the limb at work is the near one")
  func camera() throws {
    let bird = try Shipped.figure("bird-dog")
    #expect(bird.keepsCamera)
    #expect(
      bird.draw(Moment(.ready, side: .right), columns: 44, rows: 13)
        != bird.draw(Moment(.ready, side: .left), columns: 44, rows: 13))
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
      (100, 45, []), (-3, 7, []), (7, -3, []), (3, 0, []),
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
        #expect(figure.nextChange(after: scene) ?? 1 <= 1)
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
      #expect(characters.isSubset(of: " .'\",-_#o%+*:/"))
      #expect(characters.contains("o") || characters.contains("#"))
    }
  }

  @Test("A picture stays until it is said to change, and then it does", arguments: Shipped.posed)
  func changes(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    let count = figure.motion.phases.count
    for phase in 0..<count where exercise.prescription.kind != .hold {
      var progress = 0.0, pictures = 1
      var last = figure.draw(Moment(.phase(phase, progress: 0)), columns: 44, rows: 13)
      while let next = figure.nextChange(after: .phase(phase, progress: progress)) {
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
    #expect((2...figure.breathPictures).contains(seen.count))
    #expect(figure.nextChange(after: .hold) == nil)
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
