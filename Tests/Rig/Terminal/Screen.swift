/// What stands on a terminal at one moment.
public struct Screen: Hashable, CustomStringConvertible {
  /// Its rows from the top, without blanks at their ends.
  public let rows: [String]

  init(_ capture: String) {
    rows = capture.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// All rows as one text.
  public var text: String { rows.joined(separator: "\n") }
  /// The first row, on limber's screens the title.
  public var heading: String { rows.first ?? "" }
  /// The last row, on limber's screens the keys.
  public var footer: String { rows.last ?? "" }
  /// The rows that are not empty.
  public var linesInUse: [String] { rows.filter { !$0.isEmpty } }

  /// Whether a text stands on it.
  public func has(_ text: String) -> Bool { self.text.contains(text) }

  /// The exit status that the shell shows when it waits for a command.
  public var prompt: Int32? { (linesInUse.last?.wholeMatch(of: /status (\d+) >/)?.1).flatMap { Int32($0) } }

  /// The screen as a test shows it that did not see what it waited for.
  public var description: String { "The screen:\n\(text)" }
}
