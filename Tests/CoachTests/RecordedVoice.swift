@testable import Cues

/// A voice that writes down what it says, and takes as long for it as a voice does.
final class RecordedVoice: Speaking {
  var settings = VoiceSettings()
  /// All that was begun to be said.
  private(set) var said: [String] = []
  /// When each was begun.
  private(set) var times: [Duration] = []
  private var ends: Duration?
  /// How long it takes to begin, which nobody hears.
  var startup = Duration.zero

  var pollAfter: Duration? { ends == nil ? nil : Voice.pollInterval }

  func speak(_ text: String, at now: Duration) -> Voice.Report {
    said.append(text)
    times.append(now)
    ends = now + Cue.speakingTime(text) + startup
    return Voice.Report()
  }

  func lengths(of texts: [String]) -> [String: Duration] {
    [String: Duration](texts.map { ($0, Cue.speakingTime($0)) }, uniquingKeysWith: { $1 })
  }

  /// The voices that it says it has.
  var voices: [InstalledVoice] = []

  func stop(at now: Duration) { ends = nil }

  func poll(at now: Duration) -> Voice.Report {
    guard let ends, now >= ends else { return Voice.Report() }
    self.ends = nil
    return Voice.Report(isFinished: true)
  }

  func close() { ends = nil }
}
