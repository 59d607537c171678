import Catalogue

/// The body as solid pieces around its joints.
///
/// The girths are limber's own, after somebody of 1.70 m: a unit is 1.8 cm.
struct Flesh {
  private let body: Body
  private let accent: Set<Bone>
  private let patches: Patches
  private let pelvis: BodyAxes
  private let chest: BodyAxes
  private let breath: (place: Motion.BreathPlace, fullness: Double)
  private let gripping: Set<Joint>

  /// - Parameter fullness: How full the lungs are, from 0 to 1.
  static func solids(
    of body: Body, accent: Set<Bone>, patches: Set<Patch>, breath: Motion.BreathPlace, fullness: Double,
    gripping: Set<Joint>
  ) -> [Solid] {
    let pelvis = BodyAxes.pelvis(body), chest = BodyAxes.chest(body)
    let flesh = Flesh(
      body: body, accent: accent, patches: Patches(lit: patches, pelvis: pelvis, chest: chest),
      pelvis: pelvis, chest: chest, breath: (breath, fullness.part), gripping: gripping)
    let pieces = flesh.trunk + flesh.head + Limb.all.flatMap { flesh.limb($0) }
    return pieces.map(\.aboveFloor)
  }

  /// The numbers that tell pieces apart which may pass before each other.
  private enum Group {
    static let trunk = 0, head = 1
    static func of(_ limb: Limb) -> Int { (limb.isLeg ? 10 : 20) + (limb.isNear ? 0 : 5) }
  }

  private var trunk: [Solid] {
    let hip = body[.hip], waist = body[.waist], shoulder = body[.shoulder]
    let belly = breath.place == .belly ? breath.fullness * 1.5 : 0
    let swell = breath.place == .ribs ? breath.fullness * 0.7 : 0
    let isLow = accent.contains(.lumbar), isHigh = accent.contains(.thoracic)
    let hips = accent.contains(.hips), girdle = accent.contains(.shoulders)
    // Below the hip it would be seen behind the buttocks.
    let loin = isLow && !hips ? [Solid.Glow(direction: pelvis.up, least: -2, stretch: 0.05...1)] : []
    func slab(
      _ from: Vector, _ a: Double, _ to: Vector, _ b: Double, _ axes: BodyAxes, _ thickness: Double,
      _ isLit: Bool, _ glows: [Solid.Glow]
    ) -> Solid {
      Solid(
        from, a, to, b, flat: axes.front, thickness: thickness, group: Group.trunk, isLit: isLit, glows: glows
      )
    }
    // A curve through hip, waist and shoulder, so that the back is round and not a roof.
    let bow = waist * 2 - hip.between(shoulder)
    func spine(_ t: Double) -> Vector {
      hip * ((1 - t) * (1 - t)) + bow * (2 * t * (1 - t)) + shoulder * (t * t)
    }
    let low = spine(0.04), middle = spine(0.27), ribs = spine(0.63), high = spine(0.84)
    var pieces = [
      slab(low, 8.0, middle, 7.2, pelvis, 0.74, hips, patches.hips + patches.waist(0) + loin),
      slab(
        middle + pelvis.front * (0.4 + belly / 2), 7.1 + belly / 3, waist, 7.0 + belly / 4, pelvis,
        0.74 + belly / 18, isLow, patches.waist(0.4)),
      slab(waist, 7.1 + swell / 3, ribs, 7.8 + swell / 2, chest, 0.76 + swell / 16, isHigh, patches.ribs),
      slab(
        ribs + chest.front * 0.4, 7.8 + swell / 2, high + chest.front * 0.3, 7.9 + swell / 2, chest,
        0.76 + swell / 16, isHigh, patches.ribCage),
    ]
    // The line of the shoulders lies behind the chest when the blades are drawn together.
    let near = body[.nearShoulder], far = body[.farShoulder]
    let across = (near - far).unit(or: chest.near)
    for (root, way, isNear) in [(near, across, true), (far, -across, false)] {
      let blade = patches.isLit(near: .nearShoulderBlade, far: .farShoulderBlade, isNear)
      let top = patches.shoulderTop(isNear: isNear)
      pieces.append(
        slab(high, 6.4, root - way * 2.4 - chest.up * 0.6, 3.3, chest, 0.8, isHigh || girdle, patches.ribCage)
      )
      pieces.append(
        Solid(
          body[.neck] - chest.up * 1.5, 2.4, root - way * 1.5, 2.5, group: Group.trunk,
          isLit: isHigh || girdle, glows: top))
      // The shoulder blade, drawn in with the shoulder.
      let squeeze = body.blades * 1.9
      let outer = shoulder + way * (4.9 - squeeze) - chest.front * (4.1 + body.blades * 0.7)
      pieces.append(
        Solid(
          outer - chest.up * 1.4, 2.9, outer - chest.up * 6.2 - way * 0.8, 1.7, flat: chest.front,
          thickness: 0.55, group: Group.trunk, isLit: isHigh || girdle || blade))
    }
    for isNear in [true, false] {
      let side = pelvis.near * (isNear ? 1 : -1)
      let isLit = hips || patches.isLit(near: .nearButtock, far: .farButtock, isNear)
      let place = hip - pelvis.up * 1.6 - pelvis.front * 2.4 + side * 4.0
      pieces.append(
        Solid(place, 4.7, place + pelvis.up * 2.2 + pelvis.front * 0.6, 4.3, group: Group.trunk, isLit: isLit)
      )
    }
    return pieces
  }

  private var head: [Solid] {
    let axes = BodyAxes.head(body), centre = body[.head]
    let isLit = accent.contains(.head)
    let up = axes.up, face = axes.front
    func piece(
      _ a: Vector, _ ra: Double, _ b: Vector, _ rb: Double, _ finish: Solid.Finish = .skin, lit: Bool = false
    ) -> Solid {
      Solid(a, ra, b, rb, group: Group.head, finish: finish, isLit: lit)
    }
    let neckBase = body[.shoulder] + chest.up * 0.5
    var pieces = [
      Solid(
        neckBase, 3.3, body[.head] - up * 3.2 - face * 0.8, 3.0, group: Group.trunk,
        isLit: accent.contains(.neck), glows: patches.neck),
      // Skull, jaw, nose and ears.
      piece(centre + up * 0.9 - face * 0.2, 5.0, centre + up * 0.3 + face * 0.9, 4.6, lit: isLit),
      piece(centre + face * 1.2 - up * 0.6, 4.1, centre + face * 2.3 - up * 3.9, 2.6, lit: isLit),
      piece(centre + face * 5.2 + up * 0.2, 0.7, centre + face * 6.6 - up * 1.4, 1.1, lit: isLit),
      piece(centre + up * 1.6 - face * 1.1, 5.25, centre + up * 1.0 - face * 1.9, 4.9, .hair),
    ]
    for side in [axes.near, -axes.near] {
      pieces.append(
        piece(
          centre + side * 4.9 - face * 0.2 + up * 0.4, 0.9, centre + side * 4.7 - up * 0.9, 0.8, lit: isLit))
      // Eyes are dark, as hair is.
      pieces.append(
        piece(
          centre + side * 2.0 + face * 4.75 + up * 1.0, 0.75, centre + side * 2.3 + face * 4.6 + up * 1.0,
          0.7, .hair))
    }
    return pieces
  }

  private func limb(_ limb: Limb) -> [Solid] {
    let root = body[limb.root], middle = body[limb.middle], end = body[limb.end]
    let upper = accent.contains(limb.upper), lower = accent.contains(limb.lower)
    let group = Group.of(limb)
    let way = (middle - root).unit(or: -pelvis.up), on = (end - middle).unit(or: way)
    guard let tip = limb.tip else {
      let hand = handDirection(limb, along: on)
      let length = gripping.contains(limb.end) ? 3.2 : 6.6
      let palm = end + hand * (length * 0.45)
      return [
        Solid(root, 3.1, root.between(middle, 0.4), 2.8, group: group, isLit: upper),
        Solid(root.between(middle, 0.4), 2.8, middle, 2.2, group: group, isLit: upper),
        Solid(middle, 2.2, middle.between(end, 0.3), 2.3, group: group + 1, isLit: lower),
        Solid(middle.between(end, 0.3), 2.3, end, 1.6, group: group + 1, isLit: lower),
        Solid(end, 1.5, palm, 2.0, flat: palmNormal(hand), thickness: 0.7, group: group + 1, isLit: lower),
        Solid(
          palm, 2.0, end + hand * length, 1.2, flat: palmNormal(hand), thickness: 0.7, group: group + 1,
          isLit: lower),
      ]
    }
    let front = pelvis.front(of: way)
    let knee = front.turned(from: way, to: on, across: front)
    let toe = body[tip.joint], foot = accent.contains(tip.bone)
    let along = (toe - end).unit(or: knee)
    let thigh = patches.thigh(limb, along: way), calf = patches.calf(limb, front: knee)
    func part(_ glows: [Solid.Glow], _ low: Double, _ high: Double) -> [Solid.Glow] {
      glows.compactMap { glow in
        let from = max(0, (glow.stretch.lowerBound - low) / (high - low))
        let to = min(1, (glow.stretch.upperBound - low) / (high - low))
        return from < to
          ? Solid.Glow(direction: glow.direction, least: glow.least, stretch: from...to) : nil
      }
    }
    let bulge = middle.between(end, 0.3) - knee * 0.5
    return [
      Solid(
        root, 4.7, root.between(middle, 0.35), 4.4, group: group, isLit: upper, glows: part(thigh, 0, 0.35)),
      Solid(
        root.between(middle, 0.35), 4.4, middle, 3.0, group: group, isLit: upper,
        glows: part(thigh, 0.35, 1)),
      Solid(middle, 2.9, bulge, 3.2, group: group + 1, isLit: lower, glows: calf),
      Solid(bulge, 3.2, end, 1.8, group: group + 1, isLit: lower, glows: calf),
      Solid(
        end - along * 2.4 + on * 0.4, 1.7, end + along * 4, 1.7, group: group + 2, isLit: foot || lower),
      Solid(end + along * 4, 1.7, toe + along * 2.2, 1.2, group: group + 2, isLit: foot || lower),
    ]
  }

  /// A hand goes on along its forearm; one that rests on the floor lies flat on it.
  private func handDirection(_ limb: Limb, along forearm: Vector) -> Vector {
    let resting = ((6.5 - body[limb.end].y) / 3).part
    guard resting > 0 else { return forearm }
    let level = Vector(forearm.x, 0, forearm.z), crown = Vector(chest.up.x, 0, chest.up.z)
    let flat = (level + crown * max(0, 1 - level.length * 1.6)).unit(or: forearm)
    return (forearm * (1 - resting) + flat * resting).unit(or: forearm)
  }

  private func palmNormal(_ hand: Vector) -> Vector {
    let up = Vector(0, 1, 0).square(to: hand)
    return up.length > 0.5 ? up.unit(or: chest.near) : chest.near.square(to: hand).unit(or: chest.front)
  }
}
