@testable import Cues

/// A player that writes down what it plays, until it is told to fail.
final class RecordedTones: Playing {
  var volume = 100
  /// All that was begun to be played, and when.
  private(set) var played: [(tone: Tone, at: Duration)] = []
  /// How many more tones it plays before it fails; `nil` for all.
  var lasts: Int?
  private var hasTold = false

  var pollAfter: Duration? { nil }

  func play(_ tone: Tone, at now: Duration) -> TonePlayer.Report {
    guard played.count < lasts ?? .max else {
      defer { hasTold = true }
      return TonePlayer.Report(isUnheard: true, trouble: hasTold ? nil : .hung(program: "pw-play"))
    }
    played.append((tone, now))
    return TonePlayer.Report()
  }

  func poll(at now: Duration) -> TonePlayer.Report { TonePlayer.Report() }
  func close() {}
}
