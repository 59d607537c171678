import Engine
import Journal

/// Something that an update wants done in the world.
enum Effect: Hashable {
  /// Write a session; all of its exercises where `changed` is `nil`.
  case save(SessionRecord, changed: [ExerciseRecord]?)
  /// Write what was said about the red flags.
  case saveClearance(Clearance)
  /// Ring the bell.
  case bell
  /// Leave the full screen.
  case quit
}
