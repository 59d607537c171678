public import Catalogue
public import Engine

extension Settings {
  /// A routine worked out as the person wants it.
  ///
  /// - Parameter level: The level asked for this time; without one the level chosen for good, or else standard.
  public func plan(_ routine: Routine, level: Level? = nil, catalogue: Catalogue) -> Plan {
    Plan(
      routine, level: level ?? self.level ?? .standard, preferences: preferences, catalogue: catalogue)
  }
}
