public import Catalogue

/// The time to get from one exercise into the next.
enum Transition {
  /// Longest from the floor to the feet and back, shortest where the position stays.
  static func time(from: Exercise?, to: Exercise) -> Duration {
    guard let from else { return .seconds(15) }
    if from.position == to.position && from.isOnFloor == to.isOnFloor { return .seconds(10) }
    return from.isOnFloor == to.isOnFloor ? .seconds(12) : .seconds(20)
  }
}

extension Exercise {
  /// Whether it is done on the floor: lying, kneeling, or sitting without a chair.
  public var isOnFloor: Bool {
    switch position {
    case .supine, .prone, .sideLying, .quadruped, .kneeling: true
    case .seated: !equipment.contains(.chair)
    case .standing: false
    }
  }
}
