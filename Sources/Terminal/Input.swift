public import Screen

/// Why ``Terminal/wait(for:)`` returned.
public enum Input: Hashable, Sendable {
  /// A key, and when it came.
  case key(Key, at: ContinuousClock.Instant)
  /// A key that a typed line stands for.
  case meant(Key)
  /// The screen has another size.
  case resized
  /// A signal, by its number, asks the program to end.
  case signal(Int32)
  /// The terminal is closed.
  case gone
  /// The person pressed ^Z: call ``Terminal/stop()``.
  case stop
  /// The program was stopped from outside and goes on.
  case continued
  /// A line that was typed, without its end.
  case line(String)
  /// No input comes any more.
  case end
  /// Nobody reads the output any more.
  case unread
}
