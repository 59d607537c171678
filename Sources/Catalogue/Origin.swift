/// Where an exercise, a routine or a programme comes from.
public enum Origin: Hashable, Sendable {
  /// It came with limber.
  case shipped
  /// A person's own file, perhaps in place of one that came with limber.
  case own(replacesShipped: Bool)
  /// Written inside the routine or the programme with an id, and known to that one only.
  case carried(by: String)

  /// Whether it is known to one routine or programme only.
  var isCarried: Bool { if case .carried = self { true } else { false } }
}
