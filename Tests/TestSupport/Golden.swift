import Foundation

/// A text that a test holds something to, kept as a file in `Goldens` beside the tests; `make goldens` records all anew.
public struct Golden: Sendable {
  /// What a recording run fails with, so that nobody takes it for a passing one.
  public struct Recorded: Error, CustomStringConvertible {
    /// The file, from the folder of its target on.
    public let description: String
  }

  private let file: URL

  /// The golden of a name, a path below `Goldens` without its ending.
  public init(_ name: String, beside test: String = #filePath) {
    file = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent(
      "Goldens/\(name).txt")
  }

  /// The rows to compare with.
  ///
  /// - Throws: ``Recorded`` where `RECORD` is set, after the rows of now are written; what Foundation says of a file
  ///   that can't be read.
  public func rows(now rows: [String]) throws -> [String] {
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: file)
      throw Recorded(description: "recorded \(file.path); look at it, then run the tests without RECORD")
    }
    return try recorded()
  }

  /// The rows as they were recorded.
  ///
  /// - Throws: What Foundation says of a file that can't be read.
  public func recorded() throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
