import Foundation

@testable import Cues

/// What somebody hears of samples: the pulses of sound between silences.
struct Ear {
  struct Pulse {
    /// Seconds from the beginning.
    let at: Double
    /// Seconds.
    let length: Double
    /// Hertz.
    let pitch: Double
  }

  private(set) var pulses: [Pulse] = []

  init(_ samples: [Float]) {
    let loud = samples.map { abs($0) > 0.004 }
    // A wave passes through nought twice a turn: silence is longer than that.
    let silence = Wave.rate / 100
    var start: Int?, last = 0
    for (place, isLoud) in (loud + [Bool](repeating: false, count: silence + 1)).enumerated() {
      if isLoud {
        start = start ?? place
        last = place
      } else if let first = start, place - last > silence {
        pulses.append(Self.pulse(samples, first, last))
        start = nil
      }
    }
  }

  private static func pulse(_ samples: [Float], _ first: Int, _ last: Int) -> Pulse {
    let turns = zip(samples[first..<last], samples[(first + 1)...last]).count { $0 < 0 && $1 >= 0 }
    let length = Double(last - first) / Double(Wave.rate)
    return Pulse(at: Double(first) / Double(Wave.rate), length: length, pitch: Double(turns) / length)
  }

  /// The rhythm: long and short pulses.
  var rhythm: [String] { pulses.map { $0.length > 0.15 ? "long" : "short" } }

  /// Where the pitch goes from each pulse to the next.
  var turns: [String] {
    zip(pulses, pulses.dropFirst()).map { before, after in
      abs(after.pitch - before.pitch) < 40 ? "stays" : after.pitch > before.pitch ? "rises" : "falls"
    }
  }

  /// How loud the loudest tenth of a second is, in decibels below full.
  static func loudness(_ samples: [Float]) -> Double {
    let window = Wave.rate / 10
    let padded = samples + [Float](repeating: 0, count: window)
    let powers = stride(from: 0, to: samples.count, by: window / 10).map { start in
      padded[start..<min(start + window, padded.count)].reduce(0) { $0 + Double($1 * $1) } / Double(window)
    }
    return 10 * log10(powers.max() ?? 0)
  }

  /// The highest sample, in decibels below full.
  static func peak(_ samples: [Float]) -> Double { 20 * log10(Double(samples.map(abs).max() ?? 0)) }
}
