import Text

/// Something wrong in a file: where, and what would be right.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's path.
  public let file: String
  /// The line, from 1; 0 where the whole file is meant.
  public let line: Int
  /// The column, from 1; 0 where the whole line is meant.
  public let column: Int
  /// What is wrong, and what would be right where that is known.
  public let reason: String

  package init(file: String, line: Int = 0, column: Int = 0, reason: String) {
    self.file = file.printable
    self.line = line
    self.column = column
    self.reason = reason.printable
  }

  /// As `file:line:column: reason`, the form that editors jump to.
  public var description: String {
    ([file] + [line, column].filter { $0 > 0 }.map(String.init)).joined(separator: ":") + ": " + reason
  }
}

/// The faults that keep a catalogue from being loaded.
public struct Faults: Error, CustomStringConvertible {
  /// All of them, by file, line and column.
  public let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted {
      ($0.file, $0.line, $0.column, $0.reason) < ($1.file, $1.line, $1.column, $1.reason)
    }
  }

  /// One a line.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
