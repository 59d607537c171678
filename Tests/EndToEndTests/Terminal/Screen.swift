/// What stands on a terminal at one moment.
struct Screen: Hashable, CustomStringConvertible {
  let rows: [String]

  init(_ capture: String) {
    rows = capture.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
  }

  var text: String { rows.joined(separator: "\n") }
  /// The first row: on limber's screens the title.
  var heading: String { rows.first ?? "" }
  /// The last row: on limber's screens the keys.
  var footer: String { rows.last ?? "" }
  var linesInUse: [String] { rows.filter { !$0.isEmpty } }

  func has(_ text: String) -> Bool { self.text.contains(text) }

  /// The exit status that the shell shows when it waits for a command.
  var prompt: Int32? { (linesInUse.last?.wholeMatch(of: /status (\d+) >/)?.1).flatMap { Int32($0) } }

  var description: String { "The screen:\n\(text)" }
}
