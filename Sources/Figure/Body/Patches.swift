import Catalogue

/// The parts of the body's surface that are lit, as the pieces of flesh have them.
struct Patches {
  let lit: Set<Patch>
  let pelvis: BodyAxes
  let chest: BodyAxes

  /// Which way the side of the trunk faces, the further up the more as the chest does.
  private func side(_ part: Double) -> Vector { pelvis.near.between(chest.near, part).unit(or: pelvis.near) }

  /// What of a piece around the waist is lit, a part of the way from pelvis to chest.
  func waist(_ part: Double) -> [Solid.Glow] {
    let near = side(part)
    return glows([
      (.belly, pelvis.front, 0.15, 0...1), (.lowerBack, -pelvis.front, 0.15, 0...1),
      (.nearWaist, near, 0.4, 0...1), (.farWaist, -near, 0.4, 0...1),
    ])
  }

  /// The same of the ribs right above it.
  var ribs: [Solid.Glow] {
    let near = side(0.75)
    return ribCage + glows([(.nearWaist, near, 0.4, 0...1), (.farWaist, -near, 0.4, 0...1)])
  }

  /// What of a piece of the rib cage is lit.
  var ribCage: [Solid.Glow] {
    glows([
      (.chest, chest.front, 0.2, 0...1), (.upperBack, -chest.front, 0.15, 0...1),
    ])
  }

  var hips: [Solid.Glow] {
    let near = pelvis.near
    return glows([
      (.nearButtock, (near * 0.45 - pelvis.front).unit(or: near), 0.45, 0...1),
      (.farButtock, (near * -0.45 - pelvis.front).unit(or: near), 0.45, 0...1),
      (.nearHipFront, (near * 0.6 + pelvis.front).unit(or: near), 0.6, 0...1),
      (.farHipFront, (near * -0.6 + pelvis.front).unit(or: near), 0.6, 0...1),
      (.nearHipSide, near, 0.6, 0...1), (.farHipSide, -near, 0.6, 0...1),
    ])
  }

  /// What of the thick muscle between neck and shoulders is lit on one side.
  func shoulderTop(isNear: Bool) -> [Solid.Glow] {
    glows([
      (
        isNear ? .nearShoulderTop : .farShoulderTop,
        (chest.up + chest.near * (isNear ? 0.6 : -0.6)).unit(
          or: chest.up), 0.1, 0...1
      )
    ])
  }

  var neck: [Solid.Glow] {
    glows([
      (.nearShoulderTop, chest.near, 0.3, 0...1), (.farShoulderTop, -chest.near, 0.3, 0...1),
    ])
  }

  func thigh(_ limb: Limb, along way: Vector) -> [Solid.Glow] {
    let front = pelvis.front(of: way), outward = pelvis.near * (limb.isNear ? 1 : -1)
    // The round end of a thigh is the knee's cap.
    let all = 0...0.97
    return glows(
      limb.isNear
        ? [
          (.nearThighFront, front, 0.15, all), (.nearThighBack, -front, 0.15, all),
          (.nearHipFront, front, 0.1, 0...0.4), (.nearHipSide, outward, 0.3, 0...0.35),
          (.nearButtock, -front, 0.2, 0...0.12),
        ]
        : [
          (.farThighFront, front, 0.15, all), (.farThighBack, -front, 0.15, all),
          (.farHipFront, front, 0.1, 0...0.4), (.farHipSide, outward, 0.3, 0...0.35),
          (.farButtock, -front, 0.2, 0...0.12),
        ])
  }

  func calf(_ limb: Limb, front: Vector) -> [Solid.Glow] {
    glows([(limb.isNear ? .nearCalf : .farCalf, -front, 0.1, 0...1)])
  }

  func isLit(near: Patch, far: Patch, _ isNear: Bool) -> Bool { lit.contains(isNear ? near : far) }

  private func glows(_ known: [(Patch, Vector, Double, ClosedRange<Double>)]) -> [Solid.Glow] {
    if lit.isEmpty { return [] }
    return known.filter { lit.contains($0.0) }.map {
      Solid.Glow(direction: $0.1, least: $0.2, stretch: $0.3)
    }
  }
}

extension Patch {
  /// The same patch of the other side.
  var swapped: Patch {
    let first = Self.nearButtock.rawValue, shift = Self.farButtock.rawValue - first
    guard rawValue >= first else { return self }
    return Patch(rawValue: rawValue < first + shift ? rawValue + shift : rawValue - shift) ?? self
  }
}
