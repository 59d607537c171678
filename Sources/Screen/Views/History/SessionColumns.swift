/// Where the latest sessions stand as columns of a plot, one each, as wide as there is room for.
struct SessionColumns {
  /// How many of them are shown.
  let count: Int
  /// The columns of the screen that each has, the clear one behind it included.
  let pitch: Int

  /// The widest that still belong together.
  private static let widest = 8

  /// So many sessions, in so many columns of the screen.
  init(_ all: Int, in columns: Int) {
    pitch = max(2, min(Self.widest, columns / max(1, all)))
    count = min(all, max(1, columns / pitch))
  }

  /// The columns that they take in all.
  var width: Int { count * pitch }

  /// The middle of one, from the left.
  func middle(of index: Int) -> Int { index * pitch + (pitch - 1) / 2 }

  /// The columns of one, from the left.
  func bar(of index: Int) -> Range<Int> { index * pitch..<(index + 1) * pitch - 1 }
}
