import Cues
import Engine
import Screen
import Terminal

/// What a session is followed by: the full screen, or lines.
///
/// All that it does is to show the model and to hand on what a person does.
protocol Face {
  /// How large the screen is.
  var size: Size { get }
  /// Shows the model as it is now.
  ///
  /// - Returns: When it will look different though nobody does anything; `nil` for never.
  mutating func show(_ model: Model) -> Instant?
  /// Tells what has just happened.
  mutating func tell(_ cues: [Cue])
  /// Rings the bell.
  func ring()
  /// Draws in a theme from now on.
  func use(_ theme: Theme)
  /// Sleeps until something comes or the time is over; the one place that blocks.
  mutating func wait(for time: Duration?) -> [Input]
  /// Lets ^Z have its way, and comes back when the program is continued.
  func stop()
  /// Takes the terminal again after a stop from outside.
  func retake()
  /// Gives the terminal back.
  func close()
}
