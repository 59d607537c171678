import Catalogue
import CatalogueFiles
import Coach
import Cues
import Engine
import Foundation

/// A session on its way into a sound file.
struct AudioFile {
  let plan: Plan
  /// What the session is to stay within; `nil` for nothing.
  let limit: Duration?
  let catalogue: Catalogue
  let grammar: CueGrammar
  let tones: ToneSettings
  /// What writes its sentences; `nil` where nothing does.
  let writer: SpeechWriter?
  /// What makes a smaller file of it; `nil` for a WAV.
  let encoder: Encoder?
  let signals: HeldSignals
  let progress: AudioProgress

  /// How far it is once all is spoken.
  private static let shareOfSpeech = 0.8
  /// How far it is once all sound is there, and an encoder begins.
  private static let shareOfSound = 0.9

  /// Writes it, whole or not at all.
  ///
  /// - Returns: What is in it.
  /// - Throws: ``Failure`` where the voice or the encoder fails, the file can't be written, or a signal came.
  func write(to file: ExchangeFile, replacing: Bool) throws(Failure) -> Score {
    let folder = try PrivateFolder(forCommand: "limber-audio")
    defer { folder.remove() }
    let playthrough = Playthrough(try timed(in: folder), catalogue: catalogue, grammar)
    let texts = Wording.Audio.first + playthrough.texts
    let score = Score(
      playthrough, after: Wording.Audio.first, called: Wording.Audio.firstChapter,
      try lengths(of: texts, in: folder, isTold: true), hasTones: tones.choice != .off)
    let mix = Mix(
      score, volume: tones.volume, voice: SpeechWriter.sounds(of: texts, in: folder.path))
    guard let encoder else {
      try goesOnOrEnds { () throws(Failure) in
        try file.write(replacing: replacing) { try fill($0, with: mix, upTo: 1) }
      }
      return score
    }
    let sound = AtomicFile(path: "\(folder.path)/sound.wav")
    try goesOnOrEnds { () throws(Failure) in
      do throws(NotWritten) {
        try sound.write { try fill($0, with: mix, upTo: Self.shareOfSound) }
      } catch {
        throw folder.failure(Failure(error.sentence, .failure))
      }
    }
    let result: String?
    do throws(EncoderTrouble) {
      result = try encoder.encode(in: folder.path, Encoder.Tags(plan.name, score)) { signals.asked == nil }
    } catch {
      throw folder.failure(Failure(error.sentence, .failure))
    }
    guard let result else { throw ended }
    try goesOnOrEnds { () throws(Failure) in
      try file.write(replacing: replacing) { try copy(result, to: $0) }
    }
    progress.tell(1)
    return score
  }

  /// The plan with time for what the voice says before each exercise.
  private func timed(in folder: PrivateFolder) throws(Failure) -> Plan {
    guard writer != nil else { return plan }
    let opening = grammar.openingWords(of: plan)
    let told = Array(Set(grammar.introductions(of: plan, in: catalogue) + [opening]))
    let speech = SpeechLengths(ofVoiceAt: 100, measured: try lengths(of: told, in: folder, isTold: false))
    return plan.leavingTime(
      for: TellingTimes(plan, in: catalogue, grammar, speech, after: [opening]), within: limit)
  }

  /// How long each text takes; nothing where nothing speaks.
  ///
  /// - Parameter isTold: Whether it is told how far it is.
  private func lengths(of texts: [String], in folder: PrivateFolder, isTold: Bool) throws(Failure)
    -> [String: Duration]
  {
    guard let writer else { return [:] }
    let lengths: [String: Duration]?
    do throws(VoiceTrouble) {
      lengths = try writer.write(texts, to: folder.path) { done in
        if isTold { progress.tell(Self.shareOfSpeech * Double(done) / Double(max(1, texts.count))) }
        return signals.asked == nil
      }
    } catch {
      throw folder.failure(Failure(error.sentence, .noTerminal))
    }
    guard let lengths else { throw ended }
    return lengths
  }

  private func fill(_ handle: FileHandle, with mix: Mix, upTo share: Double) throws {
    var mix = mix
    try handle.write(contentsOf: mix.header)
    while let second = mix.next() {
      if signals.asked != nil { throw ended }
      try handle.write(contentsOf: second)
      progress.tell(Self.shareOfSpeech + (share - Self.shareOfSpeech) * mix.done)
    }
  }

  private func copy(_ path: String, to handle: FileHandle) throws {
    let source = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? source.close() }
    while let part = try source.read(upToCount: 1 << 20), !part.isEmpty {
      if signals.asked != nil { throw ended }
      try handle.write(contentsOf: part)
    }
  }

  /// Writes; where that fails because a signal came, it is the signal that is told.
  private func goesOnOrEnds(_ write: () throws(Failure) -> Void) throws(Failure) {
    do {
      try write()
    } catch {
      throw signals.asked == nil ? error : ended
    }
  }

  private var ended: Failure { Failure(signal: signals.asked ?? SIGINT) }
}
