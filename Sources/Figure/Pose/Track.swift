import Catalogue
import Foundation

/// A way through keyframes, as a body goes it: every bone starts and stops softly and turns back softly.
///
/// Between keyframes each direction follows a cubic curve that never overshoots (Fritsch and Carlson): a bone
/// that turns back in a keyframe comes to rest there, one that goes on in the same direction passes through.
struct Track: Sendable {
  /// The poses that it passes, as places among all of them.
  let places: [Int]
  /// How long it takes, in seconds, where nothing is faster or slower than usual.
  let seconds: Double
  /// What an arrow shows the way of; `nil` as in the rest of the motion.
  let arrow: Arrow?
  private let keyframes: [Keyframe]
  private let plane: Motion.Plane
  private let curves: [Curve]
  private let depths: [Curve]
  private let blades: Curve
  private let hip: (x: Curve, y: Curve, z: Curve)
  private let lows: [Double]
  /// How far the most moving joint has come at each of ``samples`` even parts of the way.
  private(set) var travelled: [Double] = [0]

  static let samples = 48

  /// How far the most moving joint moves all in all, in body units.
  var travel: Double { travelled.last ?? 0 }

  /// - Parameters:
  ///   - places: The poses to pass; the first is where the body is.
  ///   - seconds: How long it usually takes.
  ///   - before: The pose before the first, where the body is already under way in it.
  ///   - after: The pose after the last, where the body doesn't stop in that.
  init(
    _ all: [Keyframe], _ poses: [Pose], through places: [Int], lasting seconds: Double,
    before: Int? = nil, after: Int? = nil, in plane: Motion.Plane
  ) {
    let keyframes = places.map { all[$0] }
    self.places = places
    self.seconds = seconds
    arrow = places.last.flatMap { poses[$0].arrow }
    self.keyframes = keyframes
    self.plane = plane
    curves = Bone.allCases.map { bone in
      var values: [Double] = []
      for place in places {
        let target = all[place].angles[bone]
        values.append(
          values.last.map { $0 + poses[place].turn(of: bone).step(from: $0, to: target) } ?? target)
      }
      let entry = before.map { before in
        places.first.map { poses[$0].turn(of: bone).step(from: all[before].angles[bone], to: values[0]) } ?? 0
      }
      let exit = after.map { after in
        poses[after].turn(of: bone).step(from: values.last ?? 0, to: all[after].angles[bone])
      }
      return Curve(values, entry: entry, exit: exit)
    }
    depths = Bone.allCases.map { bone in
      let values = places.map { all[$0].angles.depth(of: bone) }
      let entry = before.map { (values.first ?? 0) - all[$0].angles.depth(of: bone) }
      let exit = after.map { all[$0].angles.depth(of: bone) - (values.last ?? 0) }
      return Curve(values, entry: entry ?? 0, exit: exit)
    }
    blades = Curve(keyframes.map(\.angles.blades))
    let hips = keyframes.map { $0.body[.hip] }
    hip = (Curve(hips.map(\.x)), Curve(hips.map(\.y)), Curve(hips.map(\.z)))
    lows = keyframes.map { $0.body.lowest }
    guard keyframes.count > 1 else { return }
    var last = body(at: 0), total = 0.0
    for sample in 1...Self.samples {
      let next = body(at: Double(sample) / Double(Self.samples))
      total += last.distance(to: next)
      travelled.append(total)
      last = next
    }
  }

  /// The directions and the body after a part of the way, from 0 to 1.
  func pose(at part: Double) -> (Angles, Body) {
    guard let first = keyframes.first, let last = keyframes.last else { return (Angles(in: plane), Body()) }
    // In a keyframe the body is exactly that of the keyframe.
    guard part > 0, keyframes.count > 1 else { return (first.angles, first.body) }
    guard part < 1 else { return (last.angles, last.body) }
    let along = part * Double(keyframes.count - 1)
    let piece = min(keyframes.count - 2, Int(along))
    let a = keyframes[piece], b = keyframes[piece + 1]
    let inside = along - Double(piece)
    var angles = Angles(in: plane)
    for (bone, (curve, depth)) in zip(Bone.allCases, zip(curves, depths)) {
      angles[bone] = curve.value(in: piece, at: inside)
      angles.setDepth(depth.value(in: piece, at: inside), of: bone)
    }
    angles.blades = blades.value(in: piece, at: inside)
    let constraint = a.constraint.shared(with: b.constraint)
    let place = Vector(
      hip.x.value(in: piece, at: inside), hip.y.value(in: piece, at: inside),
      hip.z.value(in: piece, at: inside))
    var body = constraint.settle(&angles, hip: place, in: plane)
    if constraint.pins.isEmpty {
      // Nothing is pinned, so the floor alone holds the body: it neither sinks nor floats.
      let wanted = lows[piece] + (lows[piece + 1] - lows[piece]) * inside
      body.move(by: Vector(0, wanted - body.lowest, 0))
    }
    return (angles, body)
  }

  func body(at part: Double) -> Body { pose(at: part).1 }

  /// How far the most moving joint has moved after a part of the way, in body units.
  func travel(at part: Double) -> Double {
    guard travelled.count > 1 else { return 0 }
    let along = min(max(part.isFinite ? part : 0, 0), 1) * Double(Self.samples)
    let piece = min(Self.samples - 1, Int(along))
    return travelled[piece] + (travelled[piece + 1] - travelled[piece]) * (along - Double(piece))
  }

  /// After what part of the way the most moving joint has moved so far.
  func part(at travel: Double) -> Double {
    guard travel < self.travel else { return 1 }
    guard travel > 0, let piece = travelled.lastIndex(where: { $0 <= travel }), piece + 1 < travelled.count
    else {
      return 0
    }
    let width = travelled[piece + 1] - travelled[piece]
    let inside = width > 0 ? (travel - travelled[piece]) / width : 0
    return (Double(piece) + inside) / Double(Self.samples)
  }
}

extension Pose {
  func turn(of bone: Bone) -> Turn { bone.rawValue < turns.count ? turns[bone.rawValue] : Turn(0) }
}

extension Turn {
  /// By how many degrees a bone turns to get from one direction to another this way round.
  func step(from start: Double, to target: Double) -> Double {
    let shortest = (target - start).wrapped
    return switch way {
    case .shortest: shortest
    case .clockwise: shortest >= 0 ? shortest - 360 : shortest
    case .counterclockwise: shortest <= 0 ? shortest + 360 : shortest
    }
  }
}
