import Catalogue

/// Which of all pictures of a figure one is: equal ones look the same.
public struct Still: Hashable, Sendable {
  /// The way that the body is on, by its place among the figure's; `nil` for a pose of the file.
  let track: Int?
  /// The picture on that way, or the pose's place in the file.
  let step: Int
  /// How full the lungs are, in ``Figure/breathPictures`` steps from 0.
  let breath: Int
  /// Whether it is the mirror image, for the other side.
  let isOther: Bool
}

extension Figure {
  /// Which picture shows an instant: instants between which nothing can be seen to move have the same.
  public func still(of moment: Moment) -> Still {
    let (track, part) = place(of: moment.scene)
    return Still(
      track: track, step: Steps(tracks[track]).step(at: part), breath: moment.breath.map(breathStep) ?? 0,
      isOther: moment.side == .left)
  }

  /// The picture of a pose of the file by its place in ``Motion/poses``.
  func still(ofPose pose: Int, side: Side?) -> Still {
    Still(track: nil, step: pose, breath: 0, isOther: side == .left)
  }

  /// A picture before it becomes cells or pixels.
  ///
  /// - Parameters:
  ///   - still: The picture.
  ///   - frame: What is seen of the world; `nil` for all that is ever seen of the exercise.
  ///   - width: Samples across.
  ///   - height: Samples down.
  ///   - gap: How wide the gap is where one part passes before another, in samples.
  func expose(_ still: Still, in frame: Bounds? = nil, width: Int, height: Int, gap: Int) -> Exposure {
    var exposure = Exposure(width: max(0, width), height: max(0, height))
    guard width > 0, height > 0, let base = keyframes.first?.body, let shown = shown(in: still) else {
      return exposure
    }
    let (stage, projection) = view(of: still)
    let isFlipped = still.isOther && !keepsCamera
    let framing = Framing(frame ?? (isFlipped ? bounds.flipped : bounds), width: width, height: height)
    func seen(_ solids: [Solid], in framing: Framing, _ matter: Exposure.Matter? = nil) -> [Projected] {
      solids.map { Projected($0, projection, framing, depths: depths, matter: matter) }
    }
    let fullness = Double(still.breath) / Double(max(1, breathPictures - 1))
    let flesh = stage.body(shown.body, fullness: fullness)
    exposure.draw(seen(Stage.shades(under: flesh), in: framing, .shade))
    exposure.draw(seen(stage.props(base: base, now: shown.body), in: framing))
    exposure.draw(stage.boxes(base: base).flatMap { Facet.all(of: $0, projection, framing) })
    // An eye that is smaller than a part of a cell would be a hole in the face.
    exposure.draw(
      seen(flesh.filter { $0.finish != .hair || $0.fromRadius * framing.scale > 2.2 }, in: framing))
    if let arrow = shown.arrow, framing.scale > arrow.leastScale {
      exposure.draw(seen(arrow.solids, in: framing, .arrow))
    }
    exposure.develop()
    exposure.separate(reach: gap, least: Float(1.4 * framing.scale))
    if let ghost = shown.ghost, shown.body.distance(to: ghost) > 2 {
      var other = Exposure(width: width / 2, height: height / 2)
      other.draw(seen(stage.body(ghost, fullness: 0), in: framing.half))
      exposure.fill(ghost: other, apart: gap * 2)
    }
    return exposure
  }

  /// The smallest frame around a picture by itself, floor and arrow included.
  func frame(of still: Still) -> Bounds {
    var frame = Bounds()
    guard let base = keyframes.first?.body, let shown = shown(in: still) else { return frame }
    let (stage, projection) = view(of: still)
    let flesh = stage.body(shown.body, fullness: 1)
    let solids =
      flesh + Stage.shades(under: flesh) + stage.props(base: base, now: shown.body)
      + (shown.arrow?.solids ?? [])
    for solid in solids { frame.take(solid, seenBy: projection) }
    return frame
  }

  /// The side that is seen, and where from.
  private func view(of still: Still) -> (Stage, Projection) {
    (
      Stage(motion, isMirrored: still.isOther && keepsCamera),
      still.isOther && !keepsCamera ? projection.mirrored : projection
    )
  }

  /// The body in a picture, the pose to come and the arrow along its way, each where it is shown; `nil` for no such pose.
  private func shown(in still: Still) -> (body: Body, ghost: Body?, arrow: ArrowShape?)? {
    func arrow(_ track: Int?) -> ArrowShape? {
      track.flatMap { self.arrow(on: $0, isMirrored: still.isOther && keepsCamera) }
    }
    guard let place = still.track else {
      guard keyframes.indices.contains(still.step) else { return nil }
      // Where a movement begins nothing has moved yet; a hold has its way into it.
      let ways = still.step == 0 ? [] : Array(tracks.indices.dropFirst(2)) + tracks.indices.prefix(1)
      let way = ways.first { tracks[$0].places.count > 1 && tracks[$0].places.last == still.step }
      return (keyframes[still.step].body, nil, arrow(way))
    }
    let track = tracks[place], steps = Steps(track)
    return (
      track.body(at: steps.part(of: still.step)), steps.hasGhost(at: still.step) ? track.body(at: 1) : nil,
      isHeld(still) ? nil : arrow(place)
    )
  }

  /// Whether a picture shows a hold that has been got into.
  private func isHeld(_ still: Still) -> Bool {
    still.track == 0 && still.step >= Steps(tracks[0]).count
  }
}

extension Bounds {
  /// The same in a mirror beside the picture.
  fileprivate var flipped: Bounds {
    var flipped = Bounds()
    guard !isEmpty else { return flipped }
    flipped.take(Vector(-right, bottom, 0))
    flipped.take(Vector(-left, top, 0))
    return flipped
  }
}
