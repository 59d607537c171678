/// A place in a source where something small can be broken.
struct Site: Sendable {
  /// The file, by its path from the package on.
  let file: String
  /// The line, from 1 on.
  let line: Int
  /// The whole line, without the spaces around it.
  let text: String
  /// Where it stands in the file, in bytes.
  let range: Range<Int>
  let change: Change

  /// What no other site has.
  var name: String { "\(file) \(range.lowerBound) \(text) \(change.was)" }

  /// The module that it is in.
  var module: String { String(file.split(separator: "/")[1]) }

  /// What a person is told of it.
  var words: String { "\(file):\(line): \(change.was) became \(change.became): \(text)" }
}

extension Site {
  /// All sites of a source, in the order in which they stand.
  static func all(in source: String, of file: String) -> [Site] {
    let isCode = Code(source).isCode
    var sites: [Site] = [], start = 0
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let bytes = Array(line.utf8), text = line.trimmed
      // Operators that are declared, and types that are constrained, stay as they are.
      if !text.contains(/func [^\w\s`]/), !text.hasPrefix("extension "), isCode[start...].first == true {
        for change in Change.all(on: text) {
          let was = Array(change.was.utf8)
          for place in bytes.indices where bytes[place...].starts(with: was) {
            let range = start + place..<start + place + was.count
            let before = String(decoding: bytes[..<place], as: UTF8.self)
            let after = String(decoding: bytes[(place + was.count)...], as: UTF8.self)
            guard isCode[range].allSatisfy({ $0 }), change.fits(before, after) else { continue }
            sites.append(Site(file: file, line: index + 1, text: text, range: range, change: change))
          }
        }
      }
      start += bytes.count + 1
    }
    return sites.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(String(drop { $0 == " " }).reversed().drop { $0 == " " }.reversed())
  }
}
