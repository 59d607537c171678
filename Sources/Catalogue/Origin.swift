/// Where an exercise or a routine comes from.
public enum Origin: Hashable, Sendable {
  /// It came with limber.
  case shipped
  /// A person's own file, perhaps in place of one that came with limber.
  case own(replacesShipped: Bool)
  /// Written inside the routine with an id, and known to that routine only.
  case carried(by: String)

  /// What is said of it beside its name; `nil` where there is nothing to say.
  public var note: String? {
    switch self {
    case .shipped: nil
    case .own(replacesShipped: false): "yours"
    case .own(replacesShipped: true): "yours, in place of the shipped one"
    case .carried(let routine): "carried by the routine \(routine)"
    }
  }
}
