import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("Bodies on their way")
struct BodyTests {
  private static let bones: [(Bone, Joint, Joint)] = [
    (.lumbar, .hip, .waist), (.thoracic, .waist, .shoulder), (.neck, .shoulder, .neck), (.head, .neck, .head),
    (.nearUpperArm, .nearShoulder, .nearElbow), (.nearForearm, .nearElbow, .nearWrist),
    (.farUpperArm, .farShoulder, .farElbow), (.farForearm, .farElbow, .farWrist),
    (.nearThigh, .nearHip, .nearKnee), (.nearShin, .nearKnee, .nearAnkle), (.nearFoot, .nearAnkle, .nearToe),
    (.farThigh, .farHip, .farKnee), (.farShin, .farKnee, .farAnkle), (.farFoot, .farAnkle, .farToe),
  ]

  @Test("Limbs keep their length", arguments: Shipped.posed)
  func limbsKeepTheirLength(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    for track in figure.tracks {
      for instant in 0...100 {
        let body = track.body(at: Double(instant) / 100)
        for (bone, from, to) in Self.bones {
          let length = Skeleton.length(of: bone)
          #expect(abs(body[from].distance(to: body[to]) - length) < 1e-6, "\(bone) at \(instant) %")
        }
      }
    }
  }

  @Test("Nothing sinks, slides or bends the wrong way", arguments: Shipped.posed)
  func isSound(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    #expect(figure.diagnostics(instants: 100).map(\.description) == [])
  }

  @Test("What is pinned stays within half a dot at 44 × 13", arguments: Shipped.posed)
  func pinsHold(exercise: Exercise) throws {
    let figure = try #require(Figure(exercise))
    let scale = Framing(figure.bounds, width: 88, height: 52).scale
    for track in figure.tracks where track.places.count > 1 {
      for (place, next) in zip(track.places, track.places.dropFirst()).map({ ($0, $1) }) {
        let constraint = figure.keyframes[place].constraint.shared(with: figure.keyframes[next].constraint)
        let piece = try #require(track.places.firstIndex(of: place))
        for instant in 1..<20 {
          let part = (Double(piece) + Double(instant) / 20) / Double(track.places.count - 1)
          let body = track.body(at: part)
          for pin in constraint.pins {
            #expect(body[pin.joint].distance(to: pin.place) * scale <= 0.5, "\(pin.joint)")
          }
        }
      }
    }
  }

  @Test("A way begins and ends exactly in its poses, softly")
  func waysAreSoft() throws {
    let bridge = try Shipped.figure("bridge")
    let track = bridge.tracks[bridge.place(of: .phase(0, progress: 0)).track]
    #expect(track.body(at: 0) == bridge.keyframes[0].body)
    #expect(track.body(at: 1) == bridge.keyframes[1].body)
    let first = track.travel(at: 0.05), middle = track.travel(at: 0.525) - track.travel(at: 0.475)
    let last = track.travel - track.travel(at: 0.95)
    #expect(first < middle / 4 && last < middle / 4)
  }

  @Test("A bone takes the shortest way unless its file says otherwise")
  func waysRound() {
    #expect(Turn(-170).step(from: 170, to: -170) == 20)
    #expect(Turn(-170, way: .clockwise).step(from: 170, to: -170) == -340)
    #expect(Turn(-90, way: .counterclockwise).step(from: -90, to: -90) == 360)
  }

  @Test("A limb reaches a place in any direction without changing its length, even one too far away")
  func reach() {
    let axes = PlaneAxes(.side)
    for distance in stride(from: 0.0, through: 60, by: 1.5) {
      for direction in stride(from: 0.0, to: 360, by: 30) {
        for depth in [-90.0, -50, 0, 30, 90] {
          var angles = Angles(in: .side)
          angles[.nearForearm] = 40
          let target = axes.direction(direction, depth: depth)
          Limb.nearArm.reach(target * distance, &angles, from: .zero, in: .side)
          let end = angles.way(of: .nearUpperArm) + angles.way(of: .nearForearm)
          #expect(abs(end.length - min(max(distance, 1), 27)) < 1e-3)
          if distance > 1 { #expect(end.angle(to: target) < 1e-2) }
        }
      }
    }
  }

  @Test("In the plane an elbow stays on the side where it was; out of it too")
  func elbowSide() {
    var angles = Angles(in: .side)
    angles[.nearUpperArm] = -120
    angles[.nearForearm] = -60
    Limb.nearArm.reach(Vector(20, 0, 0), &angles, from: .zero, in: .side)
    #expect((angles[.nearForearm] - angles[.nearUpperArm]).wrapped > 0)
    Limb.nearArm.reach(Vector(0, -14, 14), &angles, from: .zero, in: .side)
    #expect(angles.way(of: .nearUpperArm).x < -3)
  }

  @Test("Shoulders and hips have their width by themselves, and a depth is a way towards the viewer")
  func depth() throws {
    let bird = try Shipped.figure("bird-dog")
    let body = bird.keyframes[0].body
    #expect(abs(body[.nearShoulder].z - body[.farShoulder].z - 18) < 1e-9)
    #expect(abs(body[.nearHip].z - body[.farHip].z - 10) < 1e-9)
    let near = PlaneAxes(.side).direction(0, depth: 90), above = PlaneAxes(.above).direction(0, depth: 90)
    #expect(near.distance(to: Vector(0, 0, 1)) < 1e-9 && above.distance(to: Vector(0, 1, 0)) < 1e-9)
  }

  @Test("Blades that are drawn together take both shoulders back and in, and leave the spine alone")
  func blades() {
    var angles = Angles(in: .side)
    for bone in [Bone.lumbar, .thoracic, .neck, .head] { angles[bone] = 90 }
    for bone in [Bone.shoulders, .hips] { angles.setDepth(90, of: bone) }
    let rest = Skeleton.body(angles)
    angles.blades = 1
    let drawn = Skeleton.body(angles)
    #expect(drawn[.shoulder] == rest[.shoulder])
    for joint in [Joint.nearShoulder, .farShoulder] {
      #expect(drawn[joint].x < rest[joint].x - 2)
      #expect(abs(drawn[joint].z) < abs(rest[joint].z))
    }
  }
}
