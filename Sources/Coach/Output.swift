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
  /// Whether the bell is silent.
  var isMuted: Bool
  /// Whether cues are spoken.
  var isVoiceOn: Bool
  /// The program that speaks; `nil` where there is none.
  var voiceName: String?

  init(
    _ glyphs: Glyphs, _ settings: Settings, size: Size = Size(rows: 24, columns: 80),
    isInLines: Bool = false, voiceName: String? = nil
  ) {
    self.glyphs = glyphs
    self.size = size
    self.isInLines = isInLines
    self.voiceName = voiceName
    isMuted = !settings.isBellOn
    isVoiceOn = settings.isVoiceOn && voiceName != nil
  }

  /// Does as the settings say from now on.
  mutating func take(_ settings: Settings) {
    self = Output(glyphs, settings, size: size, isInLines: isInLines, voiceName: voiceName)
  }
}
