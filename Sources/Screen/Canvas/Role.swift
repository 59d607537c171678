/// What a piece of text is for.
///
/// The terminal alone knows which colour that has.
public enum Role: Int, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case text
  /// The name of a screen or an exercise.
  case title
  /// What can be read over.
  case hint
  /// The big count while the body works.
  case work
  /// The big count while it gets ready, changes sides or rests.
  case rest
  /// Anything paused.
  case paused
  /// What to do right now.
  case cue
  /// The breath and its bar.
  case breath
  /// Something to be careful about.
  case warning
  /// A red flag, or what hurt.
  case danger
  /// Something done.
  case done
  /// The chosen line of a list.
  case selected
  /// A key in the footer.
  case key
  /// The part of a bar that is behind.
  case barDone
  /// The part of a bar that is to come.
  case barLeft
  /// What works in a figure's body, in the light.
  case limb
  /// What works in a figure's body, away from the light.
  case limbFar
  /// A figure's body, in the light.
  case body
  /// A figure's body, away from the light.
  case bodyFar
  /// A figure's hair.
  case hair
  /// What stands around a figure.
  case prop
  /// Where a figure shades the floor.
  case shade
  /// The pose that a figure is about to take.
  case ghost
  /// Which way a figure goes.
  case arrow
  /// The terminal's own background, as ink on the ground of a cell.
  case background
}
