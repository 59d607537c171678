import Catalogue

/// How far joints go: limber's own limits, wider than what is measured in healthy people, so that only what no body does is a
/// fault.
struct JointLimits {
  /// One joint that goes too far.
  struct Excess: Hashable, Sendable {
    let joint: Joint
    /// What it does too far.
    let what: String
    /// What is wrong with it, in words that follow its name.
    let reason: String
  }

  private let body: Body
  private let pelvis: BodyAxes
  private let chest: BodyAxes

  /// All joints of a body that go too far.
  static func excesses(of body: Body) -> [Excess] {
    let limits = JointLimits(body: body, pelvis: .pelvis(body), chest: .chest(body))
    return limits.trunk
      + Limb.all.flatMap { limits.bend($0) + ($0.isLeg ? limits.hip($0) : limits.shoulder($0)) }
  }

  private func excess(_ joint: Joint, _ what: String, _ degrees: Double, _ most: Double) -> [Excess] {
    guard degrees > most + 0.05 else { return [] }
    return [
      Excess(
        joint: joint, what: what, reason: Wording.Excess.told(what, by: degrees.tenths, atMost: Int(most)))
    ]
  }

  private var trunk: [Excess] {
    let lumbar = body[.waist] - body[.hip], thoracic = body[.shoulder] - body[.waist]
    let nape = body[.neck] - body[.shoulder], crown = body[.head] - body[.neck]
    let head = BodyAxes.head(body)
    let hips = body[.nearHip] - body[.farHip], shoulders = body[.nearShoulder] - body[.farShoulder]
    let across = thoracic.unit(or: chest.up)
    let twist = hips.square(to: across).angle(to: shoulders.square(to: across))
    let turn = chest.front.turned(from: chest.up, to: head.up, across: chest.near).angle(to: head.front)
    return excess(.waist, Wording.Excess.bends, lumbar.angle(to: thoracic), 80)
      + excess(.waist, Wording.Excess.twists, twist, 95)
      + excess(.neck, Wording.Excess.bends, thoracic.angle(to: nape), 80)
      + excess(.head, Wording.Excess.bendsOnNeck, nape.angle(to: crown), 50)
      + excess(.head, Wording.Excess.turns, turn, 100)
      + excess(.shoulder, Wording.Excess.leans, abs(90 - thoracic.angle(to: shoulders)), 45)
      + excess(.hip, Wording.Excess.leans, abs(90 - lumbar.angle(to: hips)), 45)
  }

  /// An elbow or a knee: how far it bends, and which way.
  private func bend(_ limb: Limb) -> [Excess] {
    let upper = (body[limb.middle] - body[limb.root]).unit(or: -pelvis.up)
    let lower = body[limb.end] - body[limb.middle]
    let bent = upper.angle(to: lower)
    var found = excess(limb.middle, Wording.Excess.bends, bent, 165)
    // Where the limb hangs, an elbow bends to the front and a knee to the back; turned with it as it is lifted.
    let axes = limb.isLeg ? pelvis : chest
    let front = axes.front(of: upper)
    let aside = lower.square(to: upper)
    let off = aside.angle(to: limb.isLeg ? -front : front)
    // An arm beside the head turns freely, so nothing can be told.
    let isTold = limb.isLeg || upper.dot(axes.up) < 0.7
    if isTold, bent > 15, off > 125 {
      found.append(
        Excess(
          joint: limb.middle, what: Wording.Excess.bendsWrongWay,
          reason: Wording.Excess.told(Wording.Excess.bendsWrongWay, by: bent.tenths)))
    }
    if let tip = limb.tip {
      let pulled = lower.angle(to: body[tip.joint] - body[limb.end]) - 90
      found += excess(limb.end, Wording.Excess.isPulledUp, pulled, 45)
    }
    return found
  }

  private func hip(_ limb: Limb) -> [Excess] {
    let thigh = (body[limb.middle] - body[limb.root]).unit(or: -pelvis.up)
    let out = thigh.dot(pelvis.near) * (limb.isNear ? 1 : -1)
    let aside = thigh.angle(to: thigh.square(to: pelvis.near)) * (out < 0 ? -1 : 1)
    var found =
      excess(limb.root, Wording.Excess.spreadsLeg, aside, 75)
      + excess(limb.root, Wording.Excess.crossesLeg, -aside, 55)
    let level = thigh.square(to: pelvis.near)
    guard level.length > 0.4 else { return found }
    let bent = level.angle(to: -pelvis.up)
    if level.dot(pelvis.front) >= 0 {
      found += excess(limb.root, Wording.Excess.bends, bent, 160)
    } else {
      found += excess(limb.root, Wording.Excess.bendsBack, bent, 45)
    }
    return found
  }

  private func shoulder(_ limb: Limb) -> [Excess] {
    let arm = (body[limb.middle] - body[limb.root]).unit(or: -chest.up)
    let back = 90 - arm.angle(to: -chest.front)
    let isRaised = arm.dot(chest.up) > 0.5
    return excess(
      limb.root, isRaised ? Wording.Excess.takesRaisedArmBack : Wording.Excess.takesArmBack, back,
      isRaised ? 40 : 90)
  }
}

extension Double {
  /// With one decimal.
  var tenths: String {
    let tenths = (Swift.min(9999, Swift.max(-9999, isNaN ? 0 : self)) * 10).rounded() / 10
    return String(tenths)
  }
}
