/// Ids shortened to as much as it takes to tell them apart.
public enum ShortIds {
  /// The least that is left of an id.
  private static let least = 8

  /// The shortest beginning of each id that no other one begins with, whatever the case of its letters.
  public static func of(_ ids: [String]) -> [String: String] {
    let sorted = ids.map { (id: $0, key: Array($0.lowercased())) }.sorted {
      $0.key.lexicographicallyPrecedes($1.key)
    }
    var short: [String: String] = [:]
    for (index, entry) in sorted.enumerated() {
      let neighbours = [index - 1, index + 1].filter(sorted.indices.contains).map { sorted[$0].key }
      let shared = neighbours.map { zip($0, entry.key).prefix { $0 == $1 }.count }.max() ?? 0
      short[entry.id] = String(entry.id.prefix(max(least, shared + 1)))
    }
    return short
  }
}
