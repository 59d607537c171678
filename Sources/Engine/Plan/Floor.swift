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

  /// Whether the body has to get into another position for it.
  public func changesPosition(from other: Exercise) -> Bool { place != other.place }

  /// Where the body is: sitting on the floor and on a chair are two places.
  var place: BodyPlace { BodyPlace(position: position, isOnFloor: isOnFloor) }

  struct BodyPlace: Hashable {
    let position: Position
    let isOnFloor: Bool
  }
}
