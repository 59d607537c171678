extension Wording {
  /// The voices.
  enum Voices {
    static let sample = "Lie on your back, knees bent. Breathe out and lift your hips. Hold for ten seconds."
  }

  /// The settings and their file.
  enum Settings {
    static func speaks(through program: String) -> String { "Through \(program)." }
    static let cannotSpeak = "Nothing here can speak."

    /// The first fault of the file, in one line.
    ///
    /// - Parameters:
    ///   - place: Its line and column, with a colon before each.
    ///   - others: How many more faults there are.
    static func fault(at place: String, _ reason: String, others: Int) -> String {
      "config.yaml\(place): \(reason)" + (others > 0 ? " (and \(others) more)" : "")
    }
  }
}
