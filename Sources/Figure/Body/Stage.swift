import Catalogue

/// What is seen of a motion, on the side that it is posed for or in the mirror on the other.
struct Stage {
  private let motion: Motion
  private let isMirrored: Bool
  private let accent: Set<Bone>
  private let patches: Set<Patch>
  /// The hands that hold something in any pose: they stay closed.
  private let gripping: Set<Joint>

  init(_ motion: Motion, isMirrored: Bool) {
    self.motion = motion
    self.isMirrored = isMirrored
    accent = isMirrored ? Set(motion.accent.map(\.swapped)) : motion.accent
    let gripping = motion.poses.flatMap(\.grips).map(\.joint)
    self.gripping = Set(isMirrored ? gripping.map(\.swapped) : gripping)
    patches = isMirrored ? Set(motion.patches.map(\.swapped)) : motion.patches
  }

  /// The body in its flesh.
  func body(_ body: Body, fullness: Double) -> [Solid] {
    Flesh.solids(
      of: isMirrored ? body.mirrored : body, accent: accent, patches: patches, breath: motion.breath,
      fullness: fullness, gripping: gripping)
  }

  /// What stands around; a strap goes along.
  func props(base: Body, now body: Body, framed: Bool = false) -> [Solid] {
    motion.props.filter { !framed || $0.isFramed }.flatMap { prop in
      let solids = prop.solids(at: prop.kind == .strap ? body : base, in: motion.plane)
      return isMirrored ? solids.map(\.mirrored) : solids
    }
  }

  /// What stands around with straight edges.
  func boxes(base: Body) -> [Box] {
    motion.props.flatMap { prop in
      let boxes = prop.boxes(at: base, in: motion.plane)
      return isMirrored ? boxes.map(\.mirrored) : boxes
    }
  }

  /// Where the floor is shaded: under what bears weight.
  static func shades(under solids: [Solid]) -> [Solid] {
    solids.compactMap { solid in
      let reach = solid.reach(in: Vector(0, 1, 0))
      let ends = [(solid.from, solid.fromRadius), (solid.to, solid.toRadius)].filter {
        $0.0.y - $0.1 * reach < 0.8
      }
      guard let first = ends.first, let last = ends.last else { return nil }
      func flat(_ place: Vector) -> Vector { Vector(place.x, -0.4, place.z) }
      return Solid(
        flat(first.0), first.1 * 1.05 + 0.6, flat(last.0), last.1 * 1.05 + 0.6, flat: Vector(0, 1, 0),
        thickness: 0.12, group: solid.group)
    }
  }

  /// The arrow that shows which way a movement goes; `nil` where none is called for.
  func arrow(on track: Track, _ projection: Projection) -> ArrowShape? {
    ArrowShape(
      of: track, track.arrow ?? motion.arrow, projection, isMirrored: isMirrored,
      size: motion.focus.isEmpty ? 1.3 : 1)
  }
}

extension Solid {
  /// The same as in a mirror along the body.
  fileprivate var mirrored: Solid {
    var solid = self
    solid.from.z.negate()
    solid.to.z.negate()
    solid.flat.z.negate()
    return solid
  }
}

extension Box {
  /// The same as in a mirror along the body.
  fileprivate var mirrored: Box {
    var box = self
    box.centre.z.negate()
    box.across.z.negate()
    box.up.z.negate()
    box.along.z.negate()
    return box
  }
}
