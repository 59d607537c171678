import Cues
import Engine
import Settings
import Statistics

/// The time that is left for what is told, where somebody listens.
extension Model {
  /// What has to be found out before a session that is listened to; asked while the person answers a question.
  func listening(for start: Start) -> [Effect] {
    guard start.speed == 1, isListenedTo else { return [] }
    let practice: [Effect] = known.practice == nil ? [.readPractice] : []
    let words = wordsToMeasure(for: start)
    return practice + (words.isEmpty ? [] : [.measure(words)])
  }

  /// What the voice has to be asked about before a session; nothing where none speaks.
  func wordsToMeasure(for start: Start) -> [String] {
    guard output.isVoiceOn, start.speed == 1 else { return [] }
    return
      ([grammar.openingWords(of: start.plan)] + grammar.introductions(of: start.plan, in: known.catalogue))
      .filter { known.speech[$0] == nil }
  }

  /// Whether a voice says the cues, or lines are there for something that reads them aloud.
  private var isListenedTo: Bool { output.isVoiceOn || output.isInLines }

  /// The plan of a start with time for all that is told before each exercise; a rehearsal's goes by too fast for that.
  func withTimeToTell(_ start: Start) -> Plan {
    guard start.speed == 1, isListenedTo else { return start.plan }
    let paces = [
      output.isVoiceOn
        ? SpeechLengths(ofVoiceAt: known.settings.voice.rate, measured: known.speech) : nil,
      output.isInLines ? SpeechLengths.reader : nil,
    ].compactMap { $0 }
    let times = paces.map {
      TellingTimes(
        start.plan, in: known.catalogue, grammar, $0, after: [grammar.openingWords(of: start.plan)])
    }
    return start.plan.leavingTime(
      for: times.dropFirst().reduce(times[0]) { $0.longer($1) }, within: start.limit)
  }
}

extension Knowledge {
  /// The exercises that were done in as many sessions as it takes to know them.
  var familiar: Set<String> {
    Set((practice ?? [:]).filter { $0.value.times >= CueGrammar.sessionsToKnow }.keys)
  }
}
