/// How much is said.
public enum CueAmount: String, CaseIterable, Hashable, Sendable {
  /// What begins and what ends, and nothing in between.
  case few
  /// Rep numbers, half-way, the last seconds, and how to get into a new position as well.
  case normal
  /// Every phase and every breath as well.
  case all
}
