import Catalogue

extension Figure {
  /// The progress at which the picture of a scene changes next; `nil` when it stays to the end of the scene.
  public func nextChange(after scene: Moment.Scene, columns: Int, rows: Int) -> Double? {
    let (track, part) = place(of: scene)
    switch scene {
    case .ready, .hold: return nil
    case .gettingIn, .phase: break
    }
    let steps = Steps(track, view(columns: columns, rows: rows, style: .braille))
    let step = steps.step(at: part)
    return step < steps.count ? max(part, steps.end(of: step)) : nil
  }

  /// How many different pictures one breath in or out has at a size.
  public func breathPictures(columns: Int, rows: Int) -> Int {
    breathSteps(in: view(columns: columns, rows: rows, style: .braille))
  }

  private func breathSteps(in view: View) -> Int {
    let swelling: Double = motion.breath == .belly ? 6 : 2.4
    return min(4, max(2, Int((swelling * view.scale).rounded(.up)) + 1))
  }

  /// The breath as far as a picture shows it.
  func breathStep(_ fullness: Double, in view: View) -> Double {
    let count = Double(breathSteps(in: view))
    return min(count - 1, (fullness.part * count).rounded(.down)) / (count - 1)
  }
}

/// The pictures on a way: one for each dot that the most moving joint moves.
struct Steps {
  private let track: Track
  /// How many steps there are from the first picture to the last.
  let count: Int

  init(_ track: Track, _ view: View) {
    self.track = track
    let dots = track.travel * view.scale
    count = dots < 0.25 ? 0 : min(240, max(1, Int(dots.rounded(.up))))
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
}
