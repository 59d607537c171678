public import Foundation

/// A score as samples, a second at a time, so that no more of it is in memory.
public struct Mix {
  /// A sound in its place.
  private struct Part {
    enum Source {
      case sentence(String)
      case tone(Tone)
    }

    let source: Source
    let start: Int
    let length: Int
  }

  /// How many samples it has in all.
  public let samples: Int
  private var waiting: ArraySlice<Part>
  private var sounding: [(start: Int, sound: [Float])] = []
  private let tones: [Tone: [Float]]
  private let voice: (String) -> [Float]?
  private var place = 0

  /// The loudest speech stays 3 dB below full, and with a tone upon it 2.
  private static let gain: Float = 0.7
  /// What breaks off fades out, for a sudden edge would click.
  private static let fade = Wave.samples(in: .milliseconds(10))

  /// The mix of a score.
  ///
  /// - Parameters:
  ///   - volume: How loud tones are, in percent.
  ///   - voice: The sound of a sentence; `nil` for silence.
  public init(_ score: Score, volume: Int, voice: @escaping (String) -> [Float]?) {
    samples = Wave.samples(in: score.length)
    tones = [Tone: [Float]](
      uniqueKeysWithValues: Tone.allCases.map { ($0, $0.samples(volume: volume)) })
    self.voice = voice
    let sentences = score.sentences.map { sentence in
      Part(
        source: .sentence(sentence.text), start: Wave.samples(in: sentence.at),
        length: Wave.samples(in: sentence.length))
    }
    let marks = score.marks.map { mark in
      Part(source: .tone(mark.tone), start: Wave.samples(in: mark.at), length: .max)
    }
    waiting = (sentences + marks).sorted { $0.start < $1.start }[...]
  }

  /// How much is done, from 0 to 1.
  public var done: Double { samples > 0 ? Double(place) / Double(samples) : 1 }

  /// The beginning of a file that holds it.
  public var header: Data { Wave.header(samples: samples) }

  /// The next second of it; `nil` after the last.
  public mutating func next() -> Data? {
    guard place < samples else { return nil }
    let end = min(samples, place + Wave.rate)
    while let part = waiting.first, part.start < end {
      waiting.removeFirst()
      sounding.append((part.start, sound(of: part)))
    }
    var sum = [Float](repeating: 0, count: end - place)
    for (start, sound) in sounding {
      let from = max(place, start), to = min(end, start + sound.count)
      guard from < to else { continue }
      for sample in from..<to { sum[sample - place] += sound[sample - start] * Self.gain }
    }
    sounding.removeAll { $0.start + $0.sound.count <= end }
    place = end
    return Wave.bytes(of: sum)
  }

  private func sound(of part: Part) -> [Float] {
    switch part.source {
    case .tone(let tone): return tones[tone] ?? []
    case .sentence(let text):
      let whole = voice(text) ?? []
      guard part.length < whole.count else { return whole }
      var sound = Array(whole[..<part.length])
      for sample in 0..<min(Self.fade, sound.count) {
        sound[sound.count - 1 - sample] *= Float(sample) / Float(Self.fade)
      }
      return sound
    }
  }
}
