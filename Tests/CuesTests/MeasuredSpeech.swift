import Engine
import Foundation
import TestSupport

@testable import Cues

/// How long espeak-ng takes for what is said of the shipped routines, at its ordinary pace: milliseconds, a tab, the
/// sentence; measured where `RECORD` is set and espeak-ng is there.
struct MeasuredSpeech {
  /// What is measured.
  let lengths: [String: Duration]

  private static let golden = Golden("espeak-ng")

  /// Reads what was measured.
  ///
  /// - Throws: What Foundation says of a file that can't be read.
  init() throws { self.init(rows: try Self.golden.recorded()) }

  /// Measures sentences anew where `RECORD` is set, and reads what was measured where it isn't.
  ///
  /// - Throws: What Foundation says of a file that can't be read; ``Golden/Recorded``.
  init(recording texts: [String]) throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
    self.init(rows: try Self.golden.rows(now: isRecording ? Self.measure(texts) : []))
  }

  private init(rows: [String]) {
    lengths = [String: Duration](
      rows.compactMap { row in
        let parts = row.split(separator: "\t", maxSplits: 1)
        guard parts.count == 2, let time = Int(parts[0]) else { return nil }
        return (String(parts[1]), .milliseconds(time))
      }, uniquingKeysWith: { $1 })
  }

  private static func measure(_ texts: [String]) throws -> [String] {
    guard let writer = SpeechWriter(in: ProcessInfo.processInfo.environment["PATH"], VoiceSettings()),
      writer.name == VoiceHelper.Kind.espeakNG.rawValue
    else { throw VoiceTrouble.missing }
    let folder = try TemporaryFolder()
    let lengths = try writer.write(Array(Set(texts)), to: folder.url.path, while: { _ in true }) ?? [:]
    return lengths.map { "\($0.value.milliseconds)\t\($0.key)" }.sorted()
  }

  /// The lengths of sentences said by a voice of some pace; one that was not measured is taken to be slow.
  ///
  /// - Parameter rate: Percent of the ordinary pace.
  func lengths(of texts: [String], at rate: Int) -> [String: Duration] {
    [String: Duration](
      texts.map { ($0, (lengths[$0] ?? Cue.speakingTime($0)) * 100 / rate) }, uniquingKeysWith: { $1 })
  }
}
