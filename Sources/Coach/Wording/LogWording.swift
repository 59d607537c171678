import Screen

extension Wording {
  /// The log, for whoever looks for a fault.
  enum Log {
    /// - Parameter size: The screen's; `nil` in plain lines.
    static func begins(on size: Size?) -> String {
      "begins " + (size.map { "on a screen of \($0.columns)x\($0.rows)" } ?? "in lines")
    }

    static func ends(unwritten: Bool) -> String {
      unwritten ? "ends with something unwritten" : "ends with all written"
    }
  }
}
