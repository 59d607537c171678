/// Where an exercise or a routine comes from.
public enum Origin: Hashable, Sendable {
  /// It came with limber.
  case shipped
  /// A person's own file, perhaps in place of one that came with limber.
  case own(replacesShipped: Bool)
  /// Written inside the routine with an id, and known to that routine only.
  case carried(by: String)
}
