import Catalogue
import Foundation

/// How the world is seen by a camera far away: x to the right of the picture, y up, z towards the viewer.
struct Projection: Hashable, Sendable {
  private let right: Vector
  private let up: Vector
  private let outward: Vector

  init(azimuth: Double, elevation: Double, isMirrored: Bool) {
    let turn = azimuth * .pi / 180, lift = elevation * .pi / 180
    let level = Vector(cos(turn), 0, -sin(turn))
    right = isMirrored ? -level : level
    up = Vector(-sin(turn) * sin(lift), cos(lift), -cos(turn) * sin(lift))
    outward = Vector(sin(turn) * cos(lift), sin(lift), cos(turn) * cos(lift))
  }

  private init(right: Vector, up: Vector, outward: Vector) {
    self.right = right
    self.up = up
    self.outward = outward
  }

  func seen(_ place: Vector) -> Vector { Vector(place.dot(right), place.dot(up), place.dot(outward)) }

  /// The place in the world that is seen so.
  func place(_ seen: Vector) -> Vector { right * seen.x + up * seen.y + outward * seen.z }

  /// Which way in the world is to the right of the picture.
  var across: Vector { right }

  /// Which way in the world is up in the picture.
  var upward: Vector { up }

  /// The same in a mirror beside the picture.
  var mirrored: Projection { Projection(right: -right, up: up, outward: outward) }

  /// The camera of a motion, as its first pose lies, sits or stands.
  init(of motion: Motion, first: Body) {
    let trunk = (first[.shoulder] - first[.hip]).unit(or: Vector(0, 1, 0))
    let isUpright = trunk.y > 0.6
    // Where somebody who lies has their feet, or somebody upright their face.
    let feet: Double = trunk.x > 0 ? -90 : 90
    let faces: Double = motion.plane == .front ? 0 : 90
    let own: Double = motion.plane == .above ? 90 : 0
    var azimuth = 0.0, elevation = 0.0, isMirrored = false
    switch motion.camera {
    case .turned(let around, let lifted):
      azimuth = around
      elevation = lifted
    case .from(.side):
      azimuth = motion.plane == .front ? -90 : 0
    case .from(.threeQuarter):
      azimuth = isUpright ? 32 : trunk.x > 0 ? 28 : 32
      elevation = isUpright ? 9 : 20
    case .from(.front):
      azimuth = faces
      // As in a mirror, so that what is right in the picture is right.
      isMirrored = motion.plane != .front
    case .from(.behind): azimuth = faces == 0 ? 180 : -90
    case .from(.above): elevation = own == 90 ? 90 : 80
    case .from(.feet):
      azimuth = isUpright ? faces : feet
      elevation = 20
    case .from(.head):
      azimuth = isUpright ? faces : -feet
      elevation = 20
    }
    if case .from(.behind) = motion.camera { elevation = 8 }
    // A file of the plane `front` is a mirror: somebody seen from behind is no longer in one.
    if motion.plane == .front, abs(azimuth) > 90 { isMirrored.toggle() }
    self.init(azimuth: azimuth, elevation: elevation, isMirrored: isMirrored)
  }
}
