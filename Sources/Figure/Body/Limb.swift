import Catalogue

/// An arm or a leg, from its root outward.
struct Limb: Sendable {
  let root: Joint
  let upper: Bone
  let middle: Joint
  let lower: Bone
  let end: Joint
  /// The foot of a leg.
  let tip: (bone: Bone, joint: Joint)?
  /// Which way it bends seen from the side, 1 to the left and -1 to the right, where a straight limb doesn't tell.
  let bend: Double

  static let nearArm = Limb(
    root: .nearShoulder, upper: .nearUpperArm, middle: .nearElbow, lower: .nearForearm, end: .nearWrist,
    tip: nil, bend: 1)
  static let farArm = Limb(
    root: .farShoulder, upper: .farUpperArm, middle: .farElbow, lower: .farForearm, end: .farWrist,
    tip: nil, bend: 1)
  static let nearLeg = Limb(
    root: .nearHip, upper: .nearThigh, middle: .nearKnee, lower: .nearShin, end: .nearAnkle,
    tip: (.nearFoot, .nearToe), bend: -1)
  static let farLeg = Limb(
    root: .farHip, upper: .farThigh, middle: .farKnee, lower: .farShin, end: .farAnkle,
    tip: (.farFoot, .farToe), bend: -1)

  static let all = [farLeg, farArm, nearLeg, nearArm]

  /// Whether it belongs to the near side: the right one.
  var isNear: Bool { root == .nearShoulder || root == .nearHip }

  /// Whether it is a leg.
  var isLeg: Bool { tip != nil }

  /// The limb that a joint belongs to, unless it is its root.
  static func of(_ joint: Joint) -> Limb? {
    all.first { $0.middle == joint || $0.end == joint || $0.tip?.joint == joint }
  }

  /// Puts the joints of the limb where its bones' directions bring them.
  func place(in body: inout Body, _ angles: Angles) {
    body[middle] = body[root] + angles.way(of: upper)
    body[end] = body[middle] + angles.way(of: lower)
    if let tip { body[tip.joint] = body[end] + angles.way(of: tip.bone) }
  }

  /// Bends so that the end comes to a place, with elbow or knee on the side where it was.
  func reach(_ place: Vector, _ angles: inout Angles, from root: Vector, in plane: Motion.Plane) {
    let first = Skeleton.length(of: upper), second = Skeleton.length(of: lower)
    let way = place - root
    let reach = min(max(way.length, abs(first - second) + 1e-6), first + second)
    let direction = way.unit(or: angles.direction(of: upper))
    let along = (first * first - second * second + reach * reach) / (2 * reach)
    let aside = max(0, first * first - along * along).squareRoot()
    let corner = direction * along + elbow(angles, towards: direction, in: plane) * aside
    angles.turn(upper, along: corner)
    angles.turn(lower, along: direction * reach - corner)
  }

  /// Which way elbow or knee lies off the line from root to end, when that points in a direction.
  private func elbow(_ angles: Angles, towards direction: Vector, in plane: Motion.Plane) -> Vector {
    let axes = PlaneAxes(plane)
    let thigh = angles.direction(of: upper), shin = angles.direction(of: lower)
    let bent = thigh.angle(to: shin)
    let line = angles.way(of: upper) + angles.way(of: lower)
    let known = line.unit(or: thigh)
    if bent > 3, bent < 177 {
      let aside = thigh.square(to: known)
      let turned = aside.turned(from: known, to: direction, across: axes.outward)
      return turned.square(to: direction).unit(or: axes.outward)
    }
    let side = plane == .side ? bend : root == .nearShoulder || root == .farHip ? -1 : 1
    let aside = direction.cross(axes.outward) * side
    return aside.unit(or: axes.up.square(to: direction).unit(or: axes.right))
  }
}
