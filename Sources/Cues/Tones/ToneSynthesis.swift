import Engine
import Foundation

extension Tone {
  /// The tone as samples of ``Wave/rate``, between -1 and 1.
  ///
  /// At full volume its loudest tenth of a second has -22 dBFS and no sample more than -16; a voice has -15 and -2.
  ///
  /// - Parameter volume: Percent, from 0 to 100.
  func samples(volume: Int) -> [Float] {
    let loudness = Double(min(max(volume, 0), 100)) / 100 * Self.loudness
    return notes.flatMap { note in
      let length = Wave.samples(in: note.length)
      let sound = (0..<length).map { sample in
        let angle = 2 * Double.pi * note.pitch * Double(sample) / Double(Wave.rate)
        // One harmonic makes it easier to hear from small loudspeakers; all of it stays below 2 kHz.
        return Float(loudness * Self.envelope(sample, of: length) * (sin(angle) + sin(2 * angle) / 5))
      }
      return sound + [Float](repeating: 0, count: Wave.samples(in: note.pause))
    }
  }

  /// The height of a wave at full volume.
  private static let loudness = 0.11
  private static let attack = Wave.samples(in: .milliseconds(12))
  private static let longestDecay = Wave.samples(in: .milliseconds(120))

  /// How much of a pulse there is at a sample: it swells and fades, for a sudden edge would click.
  private static func envelope(_ sample: Int, of length: Int) -> Double {
    let decay = min(longestDecay, length * 2 / 3)
    let part = min(Double(sample) / Double(attack), Double(length - sample) / Double(decay), 1)
    return (1 - cos(Double.pi * part)) / 2
  }
}
