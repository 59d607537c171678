extension String {
  /// The candidate that a mistyped word most likely means; `nil` when none is near.
  ///
  /// - Parameter most: How many slips it may have; without it, a third of its letters.
  public func nearest(among candidates: some Sequence<String>, within most: Int? = nil) -> String? {
    let best = candidates.map { (word: $0, distance: slips(to: $0)) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    guard let best, best.distance <= most ?? max(1, prefix(Self.longest).count / 3) else { return nil }
    return best.word
  }

  /// No id is longer; what goes beyond it is not looked at.
  private static let longest = 64

  /// How many letters have to be put in, left out, changed or swapped with the next one.
  private func slips(to other: String) -> Int {
    let letters = Array(prefix(Self.longest))
    let target = Array(other.prefix(Self.longest))
    var before: [Int] = []
    var last = Array(0...target.count)
    for i in letters.indices {
      var row = [i + 1]
      for j in target.indices {
        let changed = last[j] + (letters[i] == target[j] ? 0 : 1)
        var least = Swift.min(changed, row[j] + 1, last[j + 1] + 1)
        if i > 0, j > 0, letters[i] == target[j - 1], letters[i - 1] == target[j] {
          least = Swift.min(least, before[j - 1] + 1)
        }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[target.count]
  }
}
