import Coach
import Cues
import Foundation
import Settings

/// One tone and one sentence, as a session has them, and the question whether they were heard.
struct SoundTrial {
  private let player: TonePlayer
  private let voice: Voice

  init(_ settings: Settings, path: String?) {
    player = TonePlayer(PlayerProgram.all(in: path), volume: settings.tones.volume)
    voice = Voice(
      VoiceHelper.find(in: path, own: settings.voice.command), settings.voice,
      player: PlayerProgram.all(in: path).first)
  }

  /// How often the programs are asked whether they are done, in microseconds.
  private static let pollInterval: UInt32 = 20_000

  /// Plays, says and asks.
  ///
  /// - Throws: ``Failure`` where something was not heard, or nobody answers.
  func run() throws(Failure) {
    defer {
      player.close()
      voice.close()
    }
    Environment.print(Wording.SoundTrial.begins)
    let toneTrouble = play()?.sentence
    let isToneHeard = isHeard(Wording.SoundTrial.tone, through: player.program?.kind.rawValue, toneTrouble)
    let voiceTrouble = say()?.sentence
    let isVoiceHeard = isHeard(
      Wording.SoundTrial.sentence, through: voice.helper?.name, voiceTrouble)
    guard let isToneHeard, let isVoiceHeard else { throw Failure(Wording.SoundTrial.unanswered, .noTerminal) }
    if !isToneHeard || !isVoiceHeard { throw Failure(Wording.SoundTrial.whatToLookAt, .failure) }
  }

  /// Plays a tone to its end.
  private func play() -> PlayerTrouble? {
    let began = ContinuousClock.now
    var trouble = player.play(.begin, at: .zero).trouble
    while player.pollAfter != nil {
      usleep(Self.pollInterval)
      let report = player.poll(at: began.duration(to: .now))
      trouble = trouble ?? report.trouble
    }
    return trouble
  }

  /// Says a sentence to its end.
  private func say() -> VoiceTrouble? {
    let began = ContinuousClock.now
    var report = voice.speak(Wording.SoundTrial.said, at: .zero)
    while !report.isFinished {
      usleep(Self.pollInterval)
      report = voice.poll(at: began.duration(to: .now))
    }
    return report.trouble
  }

  /// Whether the person has heard it; `nil` where nobody answers.
  ///
  /// What can't have been heard isn't asked about.
  private func isHeard(_ what: String, through program: String?, _ trouble: String?) -> Bool? {
    if let trouble {
      Environment.print(trouble)
      return false
    }
    while true {
      print(Wording.SoundTrial.question(what, through: program ?? ""), terminator: " ")
      fflush(nil)
      guard let answer = readLine()?.lowercased() else { return nil }
      if let word = answer.first { return word == "y" }
    }
  }
}
