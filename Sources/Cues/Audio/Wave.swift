import Engine
import Foundation

/// Sound as samples: one channel, 16 bits, in a WAV file.
public enum Wave {
  /// Samples a second, as the speaking programs have it; no tone needs more.
  public static let rate = 22050

  /// How many samples a time has, to the nearest.
  static func samples(in time: Duration) -> Int { Int((time.inSeconds * Double(rate)).rounded()) }

  /// How long some samples last.
  static func time(of samples: Int) -> Duration { .seconds(1) * samples / rate }

  /// What a file begins with that holds this many samples and nothing else.
  static func header(samples: Int) -> Data {
    let size = UInt32(clamping: samples * 2)
    var header = Data("RIFF".utf8)
    header.append(little: UInt32(clamping: samples * 2 + 36))
    header += Data("WAVEfmt ".utf8)
    header.append(little: UInt32(16))
    header.append(little: UInt16(1))
    header.append(little: UInt16(1))
    header.append(little: UInt32(rate))
    header.append(little: UInt32(rate * 2))
    header.append(little: UInt16(2))
    header.append(little: UInt16(16))
    header += Data("data".utf8)
    header.append(little: size)
    return header
  }

  /// Samples between -1 and 1 as they stand in a file.
  static func bytes(of samples: [Float]) -> Data {
    let numbers = samples.map { Int16(max(-32767, min(32767, ($0 * 32767).rounded()))).littleEndian }
    return numbers.withUnsafeBytes { Data($0) }
  }

  /// The sound of a file that a speaking program wrote, at ``rate``; `nil` where it is no such file, or holds nothing.
  static func read(_ data: Data) -> [Float]? {
    let bytes = [UInt8](data)
    guard bytes.count >= 12, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WAVE".utf8)
    else { return nil }
    var place = 12, found: Int?
    while place + 8 <= bytes.count {
      let name = bytes[place..<place + 4], size = Int(number(bytes, at: place + 4, bytes: 4))
      let begin = place + 8
      if name.elementsEqual("fmt ".utf8) {
        // Plain numbers, one channel, 16 bits.
        guard begin + 16 <= bytes.count, number(bytes, at: begin, bytes: 2) == 1,
          number(bytes, at: begin + 2, bytes: 2) == 1, number(bytes, at: begin + 14, bytes: 2) == 16
        else { return nil }
        found = Int(number(bytes, at: begin + 4, bytes: 4))
      } else if name.elementsEqual("data".utf8) {
        // A program that writes on and on says a size that is too large.
        let end = min(bytes.count, begin + size)
        guard let found, (4000...192_000).contains(found), end - begin >= 2 else { return nil }
        return resampled(
          stride(from: begin, to: end - 1, by: 2).map { place in
            Float(Int16(bitPattern: UInt16(number(bytes, at: place, bytes: 2)))) / 32768
          }, from: found)
      }
      place = begin + size + size % 2
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], at place: Int, bytes count: Int) -> UInt32 {
    (0..<count).reduce(0) { $0 | UInt32(bytes[place + $1]) << (8 * $1) }
  }

  /// The same sound at ``rate``, on straight lines between its samples.
  private static func resampled(_ samples: [Float], from old: Int) -> [Float] {
    guard old != rate, let last = samples.last else { return samples }
    return (0..<samples.count * rate / old).map { sample in
      let place = Double(sample) * Double(old) / Double(rate), before = Int(place)
      let first = before < samples.count ? samples[before] : last
      let next = before + 1 < samples.count ? samples[before + 1] : last
      return first + (next - first) * Float(place - Double(before))
    }
  }
}

extension Data {
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
