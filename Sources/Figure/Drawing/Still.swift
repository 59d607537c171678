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
  ///   - width: Samples across.
  ///   - height: Samples down.
  ///   - gap: How wide the gap is where one part passes before another, in samples.
  func expose(_ still: Still, width: Int, height: Int, gap: Int) -> Exposure {
    var exposure = Exposure(width: max(0, width), height: max(0, height))
    guard width > 0, height > 0, let base = keyframes.first?.body else { return exposure }
    let body: Body, ghost: Body?, way: Track?
    if let place = still.track {
      let track = tracks[place], steps = Steps(track)
      body = track.body(at: steps.part(of: still.step))
      ghost = steps.hasGhost(at: still.step) ? track.body(at: 1) : nil
      way = isHeld(still) ? nil : track
    } else {
      guard keyframes.indices.contains(still.step) else { return exposure }
      body = keyframes[still.step].body
      ghost = nil
      // Where a movement begins nothing has moved yet; a hold has its way into it.
      way =
        still.step == 0
        ? nil
        : (tracks.dropFirst(2) + tracks.prefix(1)).first {
          $0.places.count > 1 && $0.places.last == still.step
        }
    }
    let stage = Stage(motion, isMirrored: still.isOther && keepsCamera)
    let isFlipped = still.isOther && !keepsCamera
    let projection = isFlipped ? projection.mirrored : projection
    let framing = Framing(isFlipped ? bounds.flipped : bounds, width: width, height: height)
    func seen(_ solids: [Solid], in framing: Framing, _ matter: Exposure.Matter? = nil) -> [Projected] {
      solids.map { Projected($0, projection, framing, depths: depths, matter: matter) }
    }
    let fullness = Double(still.breath) / Double(max(1, breathPictures - 1))
    let flesh = stage.body(body, fullness: fullness)
    exposure.draw(seen(Stage.shades(under: flesh), in: framing, .shade))
    exposure.draw(seen(stage.props(base: base, now: body), in: framing))
    // An eye that is smaller than a part of a cell would be a hole in the face.
    exposure.draw(
      seen(flesh.filter { $0.finish != .hair || $0.fromRadius * framing.scale > 2.2 }, in: framing))
    if let way { exposure.draw(seen(stage.arrow(on: way, projection), in: framing, .arrow)) }
    exposure.develop()
    exposure.separate(reach: gap, least: Float(1.4 * framing.scale))
    if let ghost, body.distance(to: ghost) > 2 {
      var other = Exposure(width: width / 2, height: height / 2)
      other.draw(seen(stage.body(ghost, fullness: 0), in: framing.half))
      exposure.fill(ghost: other, apart: gap * 2)
    }
    return exposure
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
