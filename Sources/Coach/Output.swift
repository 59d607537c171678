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
  /// Whether neither tones nor the bell are heard.
  var isMuted: Bool
  /// What a person chose to hear, tones or the bell.
  private let wantsTones: Bool
  /// Whether a program here plays tones; it may turn out that it doesn't.
  var hasPlayer: Bool
  /// Whether cues are spoken.
  var isVoiceOn: Bool
  /// The program that speaks; `nil` where there is none.
  var voiceName: String?

  init(
    _ glyphs: Glyphs, _ settings: Settings, size: Size = Size(rows: 24, columns: 80),
    isInLines: Bool = false, voiceName: String? = nil, hasPlayer: Bool = false
  ) {
    self.glyphs = glyphs
    self.size = size
    self.isInLines = isInLines
    self.voiceName = voiceName
    self.hasPlayer = hasPlayer
    isMuted = settings.tones.choice == .off
    wantsTones = settings.tones.choice != .bell
    isVoiceOn = settings.isVoiceOn && voiceName != nil
  }

  /// Does as the settings say from now on.
  mutating func take(_ settings: Settings) {
    self = Output(
      glyphs, settings, size: size, isInLines: isInLines, voiceName: voiceName, hasPlayer: hasPlayer)
  }

  /// What marks the instants of a session.
  enum Marking { case tones, bell }

  /// What would be heard if nothing is muted; `nil` in lines without tones, for a bell is no line.
  var marking: Marking? { wantsTones && hasPlayer ? .tones : isInLines ? nil : .bell }

  /// Whether tones are wanted that nothing here can play.
  var lacksPlayer: Bool { wantsTones && !isMuted && !hasPlayer }
}
