public import Catalogue

/// The figure of one exercise: worked out once, drawn at any instant and any size.
///
/// A class, because every scene of a session carries it along.
public final class Figure: Sendable {
  /// The poses that it moves through.
  public let motion: Motion
  /// Whether the camera stays where it is when the side changes: from rep to rep nobody turns round.
  let keepsCamera: Bool
  let keyframes: [Keyframe]
  /// How it is looked at.
  let projection: Projection
  /// What is seen of the world, the same for the whole exercise.
  let bounds: Bounds
  /// How near and far anything in it is.
  let depths: ClosedRange<Double>
  /// The pictures worked out so far.
  let pictures = PictureStore()
  /// All ways that the figure can be on: into the hold, of a first rep, then of each phase.
  let tracks: [Track]
  /// The arrow of each way as it is posed; where the camera stays for the other side, then of each in the mirror.
  private let arrows: [[ArrowShape?]]

  /// How long getting into a hold takes, in seconds.
  public static let entrySeconds = 3.0

  /// The figure of an exercise; `nil` where its file has no poses.
  public convenience init?(_ exercise: Exercise) {
    guard let motion = exercise.motion else { return nil }
    self.init(motion, prescription: exercise.prescription)
  }

  init(_ motion: Motion, prescription: Prescription) {
    let keyframes = Keyframe.all(of: motion)
    self.motion = motion
    self.keyframes = keyframes
    keepsCamera = prescription.sides == .everyRep && motion.plane == .side || motion.plane == .above
    let poses = motion.poses, plane = motion.plane
    func track(_ places: [Int], lasting seconds: Double, before: Int? = nil, after: Int? = nil) -> Track {
      let places = places.filter(keyframes.indices.contains).reduce(into: [Int]()) { kept, place in
        if kept.last != place { kept.append(place) }
      }
      return Track(
        keyframes, poses, through: places, lasting: seconds, before: before, after: after, in: plane)
    }
    let cycle = motion.phases
    let isHold = prescription.kind == .hold
    // A timed movement flows on through its phases, a rep comes to rest in each.
    let flows = prescription.kind == .timed
    func seconds(_ phase: Int) -> Double {
      guard prescription.tempo.indices.contains(phase),
        case .seconds(let seconds) = prescription.tempo[phase].length
      else { return Self.entrySeconds }
      return Double(seconds)
    }
    let entry = track(isHold ? motion.entry + (cycle.first ?? []) : motion.entry, lasting: Self.entrySeconds)
    let first = track(
      motion.entry.suffix(1) + (cycle.first ?? []), lasting: seconds(0),
      after: flows && cycle.count > 1 ? cycle[1].first : nil)
    let phases = cycle.indices.map { place in
      let last = cycle[(place + cycle.count - 1) % cycle.count]
      let next = cycle[(place + 1) % cycle.count]
      let from = last.suffix(1)
      let earlier =
        last.count > 1 ? last[last.count - 2] : cycle[(place + 2 * cycle.count - 2) % cycle.count].last
      return track(
        from + cycle[place], lasting: seconds(place), before: flows ? earlier : nil,
        after: flows ? next.first : nil)
    }
    let base = keyframes.first?.body ?? Body()
    projection = Projection(of: motion, first: base)
    let tracks = [entry, first] + phases, projection = projection
    self.tracks = tracks
    arrows = (keepsCamera ? [false, true] : [false]).map { isMirrored in
      let stage = Stage(motion, isMirrored: isMirrored)
      return tracks.map { stage.arrow(on: $0, projection) }
    }
    let extent = Extent(
      of: motion, tracks: tracks, arrows: arrows, base: base, projection,
      isMirrored: keepsCamera && prescription.sides != nil)
    bounds = extent.bounds
    depths = extent.depths
  }

  /// The arrow beside a way, by its place in ``tracks``.
  func arrow(on track: Int, isMirrored: Bool) -> ArrowShape? {
    let shown = isMirrored ? arrows.last : arrows.first
    return shown.flatMap { $0.indices.contains(track) ? $0[track] : nil }
  }

  /// The way that a scene is on, by its place in ``tracks``, and how far along.
  func place(of scene: Moment.Scene) -> (track: Int, part: Double) {
    switch scene {
    case .ready: (0, 0)
    case .gettingIn(let progress): (0, progress.part)
    case .hold: (0, 1)
    case .phase(let index, let progress, let isFirst):
      motion.phases.indices.contains(index)
        ? (isFirst && index == 0 ? 1 : index + 2, progress.part) : (0, 0)
    }
  }
}

/// All that is ever seen of an exercise.
private struct Extent {
  var bounds = Bounds()
  var depths: ClosedRange<Double> = 0...1
  /// What stays free around all of it, in body units: what touches the edge looks cut off.
  private static let margin = 2.0
  private static let samples = 12

  init(
    of motion: Motion, tracks: [Track], arrows: [[ArrowShape?]], base: Body, _ projection: Projection,
    isMirrored: Bool
  ) {
    var low = Double.infinity, high = -Double.infinity
    func take(_ solid: Solid, isFramed: Bool = motion.focus.isEmpty) {
      for (place, radius) in [(solid.from, solid.fromRadius), (solid.to, solid.toRadius)] {
        let seen = projection.seen(place)
        low = min(low, seen.z - radius)
        high = max(high, seen.z + radius)
        guard isFramed else { continue }
        let x = solid.reach(in: projection.across), y = solid.reach(in: projection.upward)
        bounds.take(
          seen, across: radius * x + Self.margin, down: radius * y + Self.margin)
      }
    }
    for isOther in isMirrored ? [false, true] : [false] {
      let stage = Stage(motion, isMirrored: isOther)
      for track in tracks {
        // Who stays in one pose looks the same all the while.
        for sample in 0...(track.places.count > 1 ? Self.samples : 0) {
          let body = track.body(at: Double(sample) / Double(Self.samples))
          let flesh = stage.body(body, fullness: 1)
          for solid in flesh + Stage.shades(under: flesh) { take(solid) }
          for joint in motion.focus {
            let place = (isOther ? body.mirrored : body)[isOther ? joint.swapped : joint]
            bounds.take(projection.seen(place), across: 8, down: 8)
          }
          for solid in stage.props(base: base, now: body, framed: true) { take(solid) }
        }
      }
      let shown = (isOther ? arrows.last : arrows.first) ?? []
      for arrow in shown {
        for solid in arrow?.solids ?? [] { take(solid, isFramed: true) }
      }
      guard motion.focus.isEmpty else { continue }
      for corner in stage.boxes(base: base).flatMap(\.corners) {
        bounds.take(projection.seen(corner), across: Self.margin, down: Self.margin)
      }
    }
    if low < high { depths = low...high }
  }
}
