import Cues
import Engine
import Screen
import Settings

/// How limber is seen and heard.
struct Output {
  /// What figures and signs are drawn with.
  var glyphs: Glyphs
  var size: Size
  /// Whether lines stand in for the screen.
  var isInLines: Bool
  /// Whether a session waits for a key before its first exercise: lines are read at a person's own pace.
  let waitsToBegin: Bool
  /// Whether neither tones nor the bell are heard.
  var isMuted: Bool
  /// What a person chose to hear, tones or the bell.
  private let wantsTones: Bool
  /// Why no tone is heard; `nil` for as long as nothing is known to be wrong.
  var playerTrouble: PlayerTrouble?
  /// Whether cues are spoken.
  var isVoiceOn: Bool
  /// The program that speaks; `nil` where there is none.
  var voiceName: String?

  init(
    _ glyphs: Glyphs, _ settings: Settings, size: Size = Size(rows: 24, columns: 80),
    isInLines: Bool = false, waitsToBegin: Bool = false, voiceName: String? = nil,
    playerTrouble: PlayerTrouble? = .missing
  ) {
    self.glyphs = glyphs
    self.size = size
    self.isInLines = isInLines
    self.waitsToBegin = waitsToBegin
    self.voiceName = voiceName
    self.playerTrouble = playerTrouble
    isMuted = settings.tones.choice == .off
    wantsTones = settings.tones.choice != .bell
    isVoiceOn = settings.isVoiceOn && voiceName != nil
  }

  /// Does as the settings say from now on.
  mutating func take(_ settings: Settings) {
    self = Output(
      glyphs, settings, size: size, isInLines: isInLines, waitsToBegin: waitsToBegin, voiceName: voiceName,
      playerTrouble: playerTrouble)
  }

  /// What marks the instants of a session.
  enum Marking { case tones, bell }

  /// What would be heard if nothing is muted; `nil` in lines without tones, for a bell is no line.
  var marking: Marking? { wantsTones && playerTrouble == nil ? .tones : isInLines ? nil : .bell }

  /// Why tones that are wanted are not heard; `nil` where they are.
  var lackOfTones: PlayerTrouble? { wantsTones && !isMuted ? playerTrouble : nil }
}
