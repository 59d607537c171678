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
  /// The part of the world that is seen, the same for the whole exercise.
  let frame: Bounds
  private let entry: Track
  private let first: Track
  private let phases: [Track]

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
    keepsCamera = prescription.sides == .everyRep && motion.plane == .side
    let poses = motion.poses, plane = motion.plane
    func track(_ places: [Int], before: Int? = nil, after: Int? = nil) -> Track {
      let places = places.filter(keyframes.indices.contains).reduce(into: [Int]()) { kept, place in
        if kept.last != place { kept.append(place) }
      }
      return Track(
        keyframes, poses, through: places, before: before, after: after, in: plane)
    }
    let cycle = motion.phases
    let isHold = prescription.kind == .hold
    // A timed movement flows on through its phases, a rep comes to rest in each.
    let flows = prescription.kind == .timed
    entry = track(isHold ? motion.entry + (cycle.first ?? []) : motion.entry)
    first = track(
      motion.entry.suffix(1) + (cycle.first ?? []),
      after: flows && cycle.count > 1 ? cycle[1].first : nil)
    phases = cycle.indices.map { place in
      let last = cycle[(place + cycle.count - 1) % cycle.count]
      let next = cycle[(place + 1) % cycle.count]
      let from = last.suffix(1)
      let earlier =
        last.count > 1 ? last[last.count - 2] : cycle[(place + 2 * cycle.count - 2) % cycle.count].last
      return track(from + cycle[place], before: flows ? earlier : nil, after: flows ? next.first : nil)
    }
    var frame = Bounds()
    for track in [entry, first] + phases {
      for sample in 0...12 {
        let (angles, body) = track.pose(at: Double(sample) / 12)
        for shape in Shape.all(of: body, angles, motion, breath: 1, base: keyframes.first?.body ?? body) {
          shape.widen(&frame)
        }
      }
    }
    self.frame = frame
  }

  /// The way that a scene is on, and how far along.
  func place(of scene: Moment.Scene) -> (track: Track, part: Double) {
    switch scene {
    case .ready: (entry, 0)
    case .gettingIn(let progress): (entry, progress.part)
    case .hold: (entry, 1)
    case .phase(let index, let progress, let isFirst):
      phases.indices.contains(index)
        ? (isFirst && index == 0 ? first : phases[index], progress.part) : (entry, 0)
    }
  }

  /// All ways that the figure can be on.
  var tracks: [Track] { [entry, first] + phases }

  /// The shapes of an instant, far ones first.
  func shapes(_ angles: Angles, _ body: Body, side: Side?, breath: Double?) -> [Shape] {
    let isLeft = side == .left
    let accent = isLeft && keepsCamera ? Set(motion.accent.map(\.swapped)) : motion.accent
    let shapes = Shape.all(
      of: isLeft && keepsCamera ? body.swapped : body, angles, motion, accent: accent, breath: breath,
      base: keyframes.first?.body ?? body)
    return isLeft && !keepsCamera ? shapes.map(mirrored) : shapes
  }

  /// The same on the other side of the frame: left for right, or for somebody seen from above near for far.
  func mirrored(_ shape: Shape) -> Shape {
    let sum = frame.low + frame.high
    var shape = shape
    shape.points = shape.points.map {
      motion.plane == .above ? Point(x: $0.x, y: sum.y - $0.y) : Point(x: sum.x - $0.x, y: $0.y)
    }
    return shape
  }
}

extension Double {
  /// Itself between 0 and 1; 0 for what is no number.
  var part: Double { isNaN ? 0 : Swift.min(1, Swift.max(0, self)) }
}
