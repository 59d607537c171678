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
        let (angles, body) = track.pose(at: Double(instant) / 100)
        for (bone, from, to) in Self.bones {
          let seen = Skeleton.length(of: bone) * angles.length(of: bone)
          #expect(abs(body[from].distance(to: body[to]) - seen) < 1e-6, "\(bone) at \(instant) %")
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
    let view = figure.view(columns: 44, rows: 13, style: .braille)
    for track in figure.tracks where track.places.count > 1 {
      for (place, next) in zip(track.places, track.places.dropFirst()).map({ ($0, $1) }) {
        let hold = figure.keyframes[place].hold.shared(with: figure.keyframes[next].hold)
        let piece = try #require(track.places.firstIndex(of: place))
        for instant in 1..<20 {
          let part = (Double(piece) + Double(instant) / 20) / Double(track.places.count - 1)
          let body = track.body(at: part)
          for pin in hold.pins {
            #expect(body[pin.joint].distance(to: pin.place) * view.scale <= 0.5, "\(pin.joint)")
          }
        }
      }
    }
  }

  @Test("A way begins and ends exactly in its poses, softly")
  func waysAreSoft() throws {
    let bridge = try Shipped.figure("bridge")
    let track = bridge.place(of: .phase(0, progress: 0)).track
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

  @Test("A limb reaches a place without changing its length, even one too far away")
  func reach() {
    for distance in stride(from: 0.0, through: 60, by: 1.5) {
      for direction in stride(from: 0.0, to: 360, by: 30) {
        var angles = Angles()
        let target = Point(length: distance, degrees: direction)
        Limb.nearArm.reach(target, &angles, from: .zero, in: .side)
        let end = angles.way(of: .nearUpperArm) + angles.way(of: .nearForearm)
        let reachable = min(max(distance, 1), 27)
        #expect(abs(end.length - reachable) < 1e-3)
        if distance > 1 { #expect(abs((end.degrees - direction).wrapped) < 1e-3) }
      }
    }
  }
}
