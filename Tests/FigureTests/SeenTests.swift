import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("What is seen of a body")
struct SeenTests {
  private func exposure(
    _ figure: Figure, _ moment: Moment, width: Int = 176, height: Int = 104
  ) -> Exposure {
    figure.expose(figure.still(of: moment), width: width, height: height, gap: 2)
  }

  private func count(_ exposure: Exposure, _ matter: Exposure.Matter) -> Int {
    exposure.matter.count { $0 == matter }
  }

  @Test("What is near hides what is behind it, whichever is drawn first")
  func hiding() {
    let projection = Projection(azimuth: 0, elevation: 0, isMirrored: false)
    var bounds = Bounds()
    bounds.take(.zero, radius: 10)
    let framing = Framing(bounds, width: 40, height: 40)
    let near = Solid(Vector(0, -5, 4), 3, Vector(0, 5, 4), 3, group: 1)
    let far = Solid(Vector(-5, 0, -4), 3, Vector(5, 0, -4), 3, group: 2, isLit: true)
    for solids in [[near, far], [far, near]] {
      var exposure = Exposure(width: 40, height: 40)
      exposure.draw(solids.map { Projected($0, projection, framing, depths: -7...7) })
      exposure.develop()
      #expect(exposure.matter[20 * 40 + 20] == .body)
      #expect(exposure.matter[20 * 40 + 6] == .lit)
      exposure.separate(reach: 2, least: 3)
      // The gap is cut out of the one behind, right beside the one before.
      #expect(exposure.matter[20 * 40 + 20] == .body)
      #expect((0..<20).contains { exposure.matter[20 * 40 + $0] == .gap })
    }
  }

  @Test("A cone is met where it is, from any side, flat or round")
  func cones() {
    var dice = Dice(seed: 5)
    for _ in 0..<200 {
      func any(_ reach: Double) -> Double { Double.random(in: -reach...reach, using: &dice) }
      let solid = Solid(
        Vector(any(6), any(6), any(6)), Double.random(in: 0.5...4, using: &dice),
        Vector(any(6), any(6), any(6)), Double.random(in: 0.5...4, using: &dice),
        flat: Vector(any(1), any(1), any(1)).unit(or: Vector(0, 1, 0)),
        thickness: Bool.random(using: &dice) ? 1 : 0.6, group: 1)
      let projection = Projection(
        azimuth: any(180), elevation: any(90), isMirrored: Bool.random(using: &dice))
      var bounds = Bounds()
      bounds.take(.zero, radius: 20)
      let framing = Framing(bounds, width: 80, height: 80)
      var exposure = Exposure(width: 80, height: 80)
      exposure.draw([Projected(solid, projection, framing, depths: -20...20)])
      // Every sample of its axis is a part of it, and nothing beyond its thickest end is.
      for part in stride(from: 0, through: 1, by: 0.25) {
        let place = framing.sample(projection.seen(solid.from.between(solid.to, part)))
        #expect(exposure.isFilled(Int(place.y) * 80 + Int(place.x)))
      }
      let reach = max(solid.fromRadius, solid.toRadius) * framing.scale + 2
      let a = framing.sample(projection.seen(solid.from)), b = framing.sample(projection.seen(solid.to))
      for place in 0..<6400 where exposure.isFilled(place) {
        let x = Double(place % 80) + 0.5, y = Double(place / 80) + 0.5
        #expect(x > min(a.x, b.x) - reach && x < max(a.x, b.x) + reach)
        #expect(y > min(a.y, b.y) - reach && y < max(a.y, b.y) + reach)
      }
    }
  }

  @Test("What bears weight touches the floor and shades it, and nothing is below")
  func contact() throws {
    for (id, bearing) in [
      ("bridge", [Joint.head, .nearAnkle, .farAnkle, .nearWrist]),
      ("bird-dog", [.nearKnee, .farWrist]), ("cat-cow", [.nearWrist, .farWrist, .nearKnee, .farKnee]),
    ] {
      let figure = try Shipped.figure(id)
      let body = figure.keyframes[0].body
      let flesh = Stage(figure.motion, isMirrored: false).body(body, fullness: 0)
      for solid in flesh {
        let reach = solid.reach(in: Vector(0, 1, 0))
        #expect(solid.from.y - solid.fromRadius * reach > -1e-6)
        #expect(solid.to.y - solid.toRadius * reach > -1e-6)
      }
      let shades = Stage.shades(under: flesh)
      for joint in bearing {
        #expect(
          shades.contains {
            let along = $0.to - $0.from
            let part = ((body[joint] - $0.from).dot(along) / max(1e-9, along.dot(along))).part
            let foot = $0.from + along * part
            return Vector(foot.x - body[joint].x, 0, foot.z - body[joint].z).length < 4
          }, "\(id): \(joint)")
      }
    }
  }

  @Test("The pose to come is seen while getting ready and as a phase begins, and not when it is reached")
  func ghost() throws {
    let bird = try Shipped.figure("bird-dog")
    #expect(count(exposure(bird, Moment(.ready, side: .right)), .ghost) == 0)
    #expect(count(exposure(bird, Moment(.phase(0, progress: 0), side: .right)), .ghost) > 100)
    #expect(count(exposure(bird, Moment(.phase(0, progress: 0.9), side: .right)), .ghost) == 0)
    #expect(count(exposure(bird, Moment(.phase(1, progress: 0.1), side: .right)), .ghost) == 0)
    let fold = try Shipped.figure("standing-forward-fold")
    #expect(count(exposure(fold, Moment(.ready)), .ghost) > 100)
    #expect(count(exposure(fold, Moment(.gettingIn(progress: 0.1))), .ghost) > 100)
    #expect(count(exposure(fold, Moment(.hold)), .ghost) == 0)
  }

  @Test("Nothing that is framed comes nearer to the edge than two body units", arguments: Shipped.posed)
  func margin(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    guard figure.motion.focus.isEmpty else { return }
    let (width, height) = (352, 221)
    let margin = Int(1.8 * Framing(figure.bounds, width: width, height: height).scale)
    for track in figure.tracks.indices {
      let count = Steps(figure.tracks[track]).count
      for side in [false, true] {
        for step in Set([0, count / 3, count]) {
          let still = Still(track: track, step: step, breath: 0, isOther: side)
          let exposure = figure.expose(still, width: width, height: height, gap: 2)
          let edge = exposure.matter.indices.count { place in
            let column = place % width, row = place / width
            return exposure.matter[place] != .nothing
              && (min(column, width - 1 - column) < margin || min(row, height - 1 - row) < margin)
          }
          #expect(edge == 0)
        }
      }
    }
  }

  @Test("The same instant gives the same picture, from the store or worked out anew")
  func same() throws {
    let one = try Shipped.figure("cat-cow"), other = try Shipped.figure("cat-cow")
    let moment = Moment(.phase(0, progress: 0.31))
    let first = one.draw(moment, columns: 44, rows: 13)
    #expect(one.draw(moment, columns: 44, rows: 13) == first)
    _ = one.draw(moment, columns: 30, rows: 9)
    #expect(one.draw(moment, columns: 44, rows: 13) == first)
    #expect(other.draw(moment, columns: 44, rows: 13) == first)
    #expect(one.still(of: moment) == other.still(of: Moment(.phase(0, progress: 0.3101))))
    let still = one.still(of: moment)
    #expect(
      one.raster(still, width: 120, height: 80, on: .black)
        == other.raster(still, width: 120, height: 80, on: .black))
  }

  @Test("No pose, however odd, traps or gives a number that is none")
  func oddPoses() throws {
    var dice = Dice(seed: 11)
    let base = try Shipped.figure("bridge").motion
    for plane in Motion.Plane.allCases {
      for _ in 0..<60 {
        var angles = Angles(in: plane)
        for bone in Bone.allCases {
          angles[bone] = Double.random(in: -720...720, using: &dice)
          angles.setDepth(
            [-90, 90, 0, Double.random(in: -90...90, using: &dice)].randomElement(using: &dice) ?? 0, of: bone
          )
        }
        angles.blades = Double.random(in: -1...1, using: &dice)
        let pins = Joint.allCases.shuffled(using: &dice).prefix(4).map {
          Constraint.Pin(
            joint: $0,
            place: Vector(
              Double.random(in: -90...90, using: &dice), Double.random(in: -90...90, using: &dice),
              Double.random(in: -90...90, using: &dice)))
        }
        let body = Constraint(pins: pins).settle(&angles, hip: .zero, in: plane)
        for joint in Joint.allCases { #expect(body[joint].length.isFinite) }
        for bone in Bone.allCases { #expect(angles.direction(of: bone).length.isFinite) }
        _ = JointLimits.excesses(of: body)
        let solids = Stage(base, isMirrored: Bool.random(using: &dice)).body(body, fullness: 0.5)
        var bounds = Bounds()
        for solid in solids { bounds.take(solid.from, radius: solid.fromRadius) }
        #expect(bounds.width.isFinite && bounds.height.isFinite)
        let projection = Projection(
          azimuth: Double.random(in: -180...180, using: &dice),
          elevation: Double.random(in: -90...90, using: &dice), isMirrored: false)
        var exposure = Exposure(width: 60, height: 40)
        let framing = Framing(bounds, width: 60, height: 40)
        exposure.draw(solids.map { Projected($0, projection, framing, depths: -100...100) })
        exposure.develop()
        exposure.separate(reach: 2, least: 1)
      }
    }
  }

  @Test("A breath in swells the ribs, or the belly where the file says so")
  func breath() throws {
    for (id, from) in [("childs-pose", Joint.waist), ("belly-breathing", .hip)] {
      let figure = try Shipped.figure(id)
      let still = figure.still(of: Moment(.hold, breath: 0)),
        full = figure.still(of: Moment(.hold, breath: 1))
      #expect(still != full)
      let stage = Stage(figure.motion, isMirrored: false), body = figure.keyframes[0].body
      let swollen = zip(stage.body(body, fullness: 0), stage.body(body, fullness: 1)).filter {
        $0.0.fromRadius < $0.1.fromRadius
      }
      #expect(!swollen.isEmpty)
      #expect(swollen.allSatisfy { $0.0.from.distance(to: body[from]) < 20 })
    }
  }
}
