import Catalogue

// How long the ways take that lead from one thing to the next: all of it limber's own choice.

extension Preferences {
  /// The time to get from one exercise into the next.
  ///
  /// Longest from the floor to the feet and back, the more so the gentler the level; shortest where the position stays.
  /// What the exercise before didn't use has to be set up. It is never shorter than what is told meanwhile.
  ///
  /// - Parameter from: The exercise before; `nil` at the beginning.
  func ready(from: Exercise?, to: Exercise, at level: Level) -> Duration {
    let way =
      if let from {
        from.isOnFloor != to.isOnFloor
          ? level.secondsBetweenFloorAndFeet : to.changesPosition(from: from) ? Self.secondsToMove : 0
      } else {
        Self.secondsToBegin
      }
    let new = to.equipment.filter { from?.equipment.contains($0) != true }
    let usual = Duration.seconds(readySeconds + way + new.reduce(0) { $0 + $1.secondsToSetUp })
    return max(usual, telling.least(from: from, to: to))
  }

  private static let secondsToBegin = 5
  /// Into another position without getting up or down.
  private static let secondsToMove = 2
}

extension Level {
  /// Added for getting up from the floor, or down to it.
  fileprivate var secondsBetweenFloorAndFeet: Int {
    switch self {
    case .gentle: 20
    case .standard: 15
    case .full: 10
    }
  }
}

extension Equipment {
  /// Added for what has to be fetched and put in place.
  fileprivate var secondsToSetUp: Int {
    switch self {
    case .mat: 0
    case .chair, .wall, .step: 5
    case .strap, .foamRoller, .massageBall: 10
    }
  }
}

extension Exercise {
  /// The time to change sides.
  var sideChange: Duration {
    if equipment.contains(.foamRoller) || equipment.contains(.massageBall) { return .seconds(15) }
    // Roll over, bring the legs into another lunge, or put the strap around the other foot.
    let isLong = position == .sideLying || equipment.contains(.strap) || isStance
    // Hard work on one side ends with both feet down and a rest.
    let isHard = prescription.kind == .reps && prescription.aim == .strength
    return .seconds(isLong || isHard ? 12 : 6)
  }

  /// Whether it is held on the feet or knees, one leg before the other.
  private var isStance: Bool {
    prescription.kind == .hold && (position == .standing || position == .kneeling)
  }
}
