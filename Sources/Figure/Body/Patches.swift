import Catalogue

/// The parts of the body's surface that are lit, as the pieces of flesh have them.
struct Patches {
  let lit: Set<Patch>
  let pelvis: BodyAxes
  let chest: BodyAxes

  /// What of a piece around the waist is lit.
  var waist: [Solid.Glow] {
    glows([
      (.belly, pelvis.front, 0.15, 0...1), (.lowerBack, -pelvis.front, 0.15, 0...1),
      (.nearWaist, pelvis.near, 0.45, 0...1), (.farWaist, -pelvis.near, 0.45, 0...1),
    ])
  }

  var ribs: [Solid.Glow] {
    glows([
      (.chest, chest.front, 0.2, 0...1), (.upperBack, -chest.front, 0.15, 0...1),
      (.nearWaist, chest.near, 0.5, 0...0.5), (.farWaist, -chest.near, 0.5, 0...0.5),
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
    return glows(
      limb.isNear
        ? [
          (.nearThighFront, front, 0.15, 0...1), (.nearThighBack, -front, 0.15, 0...1),
          (.nearHipFront, front, 0.1, 0...0.4), (.nearHipSide, outward, 0.3, 0...0.35),
          (.nearButtock, -front, 0.2, 0...0.12),
        ]
        : [
          (.farThighFront, front, 0.15, 0...1), (.farThighBack, -front, 0.15, 0...1),
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
