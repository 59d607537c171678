public import Catalogue

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
