/// The pictures on a way: at most twelve a second, and no more than the movement is worth.
struct Steps {
  private let track: Track
  /// How many steps there are from the first picture to the last.
  let count: Int

  /// Pictures that a second has at most.
  private static let perSecond = 12.0
  /// Pictures for a body unit that the most moving joint moves.
  private static let perUnit = 2.0
  /// How much of a way the pose to come is shown on.
  private static let ghostly = 0.4

  init(_ track: Track) {
    self.track = track
    let most = max(1, Self.perSecond * track.seconds)
    count =
      track.travel < 0.1 ? 0 : Int(min(most, max(1, track.travel * Self.perUnit)).rounded(.up))
  }

  /// The picture that is shown after a part of the way.
  func step(at part: Double) -> Int {
    guard count > 0, track.travel > 0 else { return 0 }
    return min(count, Int(track.travel(at: part) / track.travel * Double(count) + 0.5))
  }

  /// After what part of the way a picture is right.
  func part(of step: Int) -> Double {
    guard count > 0 else { return 0 }
    return step >= count ? 1 : track.part(at: track.travel * Double(step) / Double(count))
  }

  /// After what part of the way a picture gives way to the next.
  func end(of step: Int) -> Double {
    track.part(at: track.travel * (Double(step) + 0.5) / Double(max(1, count)))
  }

  /// Whether the pose to come is still shown.
  func hasGhost(at step: Int) -> Bool { Double(step) < Double(count) * Self.ghostly }
}
