extension String {
  /// The candidate that a mistyped word most likely means; `nil` when none is near.
  public func nearest(among candidates: some Sequence<String>) -> String? {
    let best = candidates.map { (word: $0, distance: editDistance(to: $0)) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    guard let best, best.distance <= max(1, count / 3) else { return nil }
    return best.word
  }

  /// How many letters have to be put in, left out or changed (Levenshtein).
  private func editDistance(to other: String) -> Int {
    let target = Array(other.prefix(64))
    var row = Array(0...target.count)
    for (i, letter) in prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in target.indices {
        let changed = diagonal + (letter == target[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row[target.count]
  }
}
