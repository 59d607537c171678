import Text

// Everything that statistics say to a person; nothing else of this target holds a sentence.

extension Practice {
  /// In words.
  public var words: String { "\(times == 1 ? "once" : times.counted("time")), last on \(last.written)" }
}
