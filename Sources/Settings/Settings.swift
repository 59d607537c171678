public import Catalogue
public import Cues
public import Engine
public import Screen

/// What a person has chosen about limber; all of it has a default.
///
/// Each layer says what can be chosen about it. Here it is only put together.
public struct Settings: Hashable, Sendable {
  /// The level that routines open at; `nil` where limber chooses.
  public var level: Level?
  /// Whether cues are spoken from the start.
  public var isVoiceOn = false
  /// How cues are spoken.
  public var voice = VoiceSettings()
  /// How many cues there are.
  public var cues = CueAmount.normal
  /// What marks the instants of a session.
  public var tones = ToneSettings()
  /// The time around the work.
  public var preferences = Preferences()
  /// How the screen tells things apart.
  public var theme = Theme.automatic
  /// What figures are drawn with.
  public var figures = Drawing.automatic
  /// Whether lines take the place of the screen.
  public var isPlain = false
  /// How many columns a line of words may have; `nil` where the surroundings say.
  public var lineWidth: Int?
  /// Whether figures show their keyframes only.
  public var isStill = false
  /// Days a week with a session to aim for, from 1 to 7.
  public var weeklyGoal = 3
  /// What the person has told about their body.
  public var conditions: Set<Condition> = []

  /// The defaults.
  public init() {}
}
