import Foundation
import Screen

/// The keys of a session as the README and the man page tell them, out of the table that reads the keys.
enum KeyTable {
  struct Row {
    let keys: [String]
    let help: String
  }

  static var session: [Row] {
    KeyMap.session.bindings.map { Row(keys: $0.keys.map { $0.name(.unicode) }, help: $0.help) }
  }

  private static let begin = "<!-- keys of a session, written by make man -->"
  private static let end = "<!-- end of the keys -->"

  /// The table in Markdown, between the marks that tell where it stands.
  static var markdown: String {
    let rows = session.map { row in
      "| \(row.keys.map { "`\($0)`" }.joined(separator: " ")) | \(row.help) |"
    }
    return ([begin, "| key | does |", "| --- | --- |"] + rows + [end]).joined(separator: "\n")
  }

  /// The README with its table written anew; `nil` where it has no marks.
  static func replaced(in readme: String) -> String? {
    guard let first = readme.range(of: begin), let last = readme.range(of: end),
      first.lowerBound < last.lowerBound
    else { return nil }
    return readme.replacingCharacters(in: first.lowerBound..<last.upperBound, with: markdown)
  }
}
