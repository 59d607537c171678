import TestSupport

extension Dice {
  /// A time up to so many milliseconds.
  mutating func time(to milliseconds: Int) -> Duration {
    .milliseconds(Int.random(in: 0...milliseconds, using: &self))
  }

  /// So many bytes, any but some.
  mutating func bytes(_ count: Int, without left: String = "") -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }.filter { !left.utf8.contains($0) }
  }
}
