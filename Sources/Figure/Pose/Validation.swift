public import Catalogue

extension Figure {
  /// What is wrong with how the body moves: what sinks, slides, goes further than a joint does, or leaves the frame.
  ///
  /// - Parameter instants: How many instants of every way are looked at.
  public func diagnostics(instants: Int = 100) -> [Diagnostic] {
    var found: [String: Diagnostic] = [:]
    func tell(_ pose: Int, _ key: String, _ reason: String) {
      guard motion.poses.indices.contains(pose) else { return }
      let fault = motion.fault(in: motion.poses[pose], reason)
      if found["\(fault.line) \(key)"] == nil { found["\(fault.line) \(key)"] = fault }
    }
    if bounds.width > 150 || bounds.height > 140 {
      let width = Int(min(9999, bounds.width)), height = Int(min(9999, bounds.height))
      tell(0, "frame", Wording.Fault.outOfFrame(width: width, height: height))
    }
    for pose in keyframes.indices {
      for (key, reason) in diagnostics(of: keyframes[pose].body, keyframes[pose].constraint, "") {
        tell(pose, key, reason)
      }
    }
    for track in tracks where track.places.count > 1 {
      let poses = track.places
      for instant in 0...max(1, instants) {
        let part = Double(instant) / Double(max(1, instants))
        let piece = min(poses.count - 2, Int(part * Double(poses.count - 1)))
        let body = track.body(at: part)
        let constraint = keyframes[poses[piece]].constraint.shared(
          with: keyframes[poses[piece + 1]].constraint)
        let way = " " + Wording.Fault.onTheWay(from: motion.poses[poses[piece]].name)
        for (key, reason) in diagnostics(of: body, constraint, way) { tell(poses[piece + 1], key, reason) }
      }
    }
    return found.values.sorted { ($0.line, $0.column, $0.reason) < ($1.line, $1.column, $1.reason) }
  }

  private func diagnostics(
    of body: Body, _ constraint: Constraint, _ way: String
  ) -> [(key: String, reason: String)] {
    var diagnostics: [(String, String)] = []
    func name(_ joint: Joint) -> String { motion.plane.name(joint.name) }
    for joint in Joint.allCases {
      let depth = Skeleton.flesh(around: joint) - body[joint].y
      if depth > 0.8 {
        diagnostics.append(
          ("floor \(joint)", Wording.Fault.belowFloor(name(joint), by: depth.tenths) + way))
      }
    }
    for pin in constraint.pins {
      let off = body[pin.joint].distance(to: pin.place)
      if off > 0.5 {
        diagnostics.append(
          ("pin \(pin.joint)", Wording.Fault.slides(name(pin.joint), by: off.tenths) + way))
      }
    }
    for grip in constraint.grips {
      let off = body[grip.joint].distance(to: body[grip.from].between(body[grip.to]))
      if off > 1.5 {
        diagnostics.append(
          ("grip \(grip.joint)", Wording.Fault.outOfReach(name(grip.joint), by: off.tenths) + way))
      }
    }
    for excess in JointLimits.excesses(of: body) {
      diagnostics.append(("\(excess.joint) \(excess.what)", "\(name(excess.joint)) \(excess.reason)\(way)"))
    }
    return diagnostics
  }
}
