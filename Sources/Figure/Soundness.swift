public import Catalogue

extension Figure {
  /// What is wrong with how the body moves: what sinks, slides, bends the wrong way or leaves the frame.
  ///
  /// - Parameter instants: How many instants of every way are looked at.
  public func diagnostics(instants: Int = 100) -> [Diagnostic] {
    var found: [String: Diagnostic] = [:]
    func tell(_ pose: Int, _ key: String, _ reason: String) {
      guard motion.poses.indices.contains(pose) else { return }
      let fault = motion.fault(in: motion.poses[pose], reason)
      if found["\(fault.line) \(key)"] == nil { found["\(fault.line) \(key)"] = fault }
    }
    if frame.width > 140 || frame.height > 125 {
      let size = "\(Int(min(9999, frame.width))) wide and \(Int(min(9999, frame.height))) high"
      tell(0, "frame", "the figure leaves its frame: it is \(size), at most 140 and 125 are seen")
    }
    for pose in keyframes.indices {
      for (key, reason) in diagnostics(
        of: keyframes[pose].angles, keyframes[pose].body, keyframes[pose].hold, "")
      {
        tell(pose, key, reason)
      }
    }
    for track in tracks where track.places.count > 1 {
      let poses = track.places
      for instant in 0...max(1, instants) {
        let part = Double(instant) / Double(max(1, instants))
        let piece = min(poses.count - 2, Int(part * Double(poses.count - 1)))
        let (angles, body) = track.pose(at: part)
        let hold = keyframes[poses[piece]].hold.shared(with: keyframes[poses[piece + 1]].hold)
        let way = " on the way from \"\(motion.poses[poses[piece]].name)\""
        for (key, reason) in diagnostics(of: angles, body, hold, way) { tell(poses[piece + 1], key, reason) }
      }
    }
    return found.values.sorted { ($0.line, $0.column, $0.reason) < ($1.line, $1.column, $1.reason) }
  }

  private func diagnostics(
    of angles: Angles, _ body: Body, _ hold: Hold, _ way: String
  ) -> [(key: String, reason: String)] {
    var diagnostics: [(String, String)] = []
    func name(_ joint: Joint) -> String { motion.plane.name(joint.name) }
    for joint in Joint.allCases where motion.plane != .above {
      let depth = Skeleton.flesh(around: joint) - body[joint].y
      if depth > 0.8 {
        diagnostics.append(("floor \(joint)", "\(name(joint)) is \(depth.tenths) below the floor\(way)"))
      }
    }
    for pin in hold.pins {
      let off = body[pin.joint].distance(to: pin.place)
      if off > 0.5 {
        diagnostics.append(
          ("pin \(pin.joint)", "\(name(pin.joint)) is pinned, but slides by \(off.tenths)\(way)"))
      }
    }
    for grip in hold.grips {
      let off = body[grip.joint].distance(to: body[grip.from].between(body[grip.to]))
      if off > 1.5 {
        diagnostics.append(
          ("grip \(grip.joint)", "\(name(grip.joint)) can't reach what it holds by \(off.tenths)\(way)"))
      }
    }
    guard motion.plane == .side else { return diagnostics }
    for limb in Limb.all {
      let isSeen = angles.length(of: limb.upper) > 0.95 && angles.length(of: limb.lower) > 0.95
      let bent = (angles[limb.lower] - angles[limb.upper]).wrapped * limb.bend
      if isSeen, bent < -15 {
        diagnostics.append(
          (
            "bend \(limb.middle)",
            "\(name(limb.middle)) bends the wrong way by \((-bent).tenths) degrees\(way)"
          ))
      }
    }
    return diagnostics
  }
}

extension Double {
  fileprivate var tenths: String {
    let tenths = (Swift.min(9999, Swift.max(-9999, isNaN ? 0 : self)) * 10).rounded() / 10
    return String(tenths)
  }
}
