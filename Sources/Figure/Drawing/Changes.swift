import Catalogue

extension Figure {
  /// The progress at which the picture of a scene changes next; `nil` when it stays to the end of the scene.
  public func nextChange(after scene: Moment.Scene) -> Double? {
    let (track, part) = place(of: scene)
    switch scene {
    case .ready, .hold: return nil
    case .gettingIn, .phase: break
    }
    let steps = Steps(tracks[track])
    let step = steps.step(at: part)
    return step < steps.count ? max(part, steps.end(of: step)) : nil
  }

  /// How many different pictures one breath in or out has.
  public var breathPictures: Int { motion.breath == .belly ? 6 : 4 }

  /// The breath as far as a picture shows it.
  func breathStep(_ fullness: Double) -> Int {
    let count = Double(breathPictures)
    return Int(min(count - 1, (fullness.part * count).rounded(.down)))
  }
}
