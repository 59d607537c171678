public import Catalogue
public import CatalogueFiles
public import Cues
public import Logging
import Screen
public import Settings

/// What the command hands to the conductor: terminal, settings, files, log.
public struct Options: Sendable {
  /// Whether lines stand in for the screen.
  public let isInLines: Bool
  /// How many columns such a line may have; `nil` for as many as it has.
  public let lineWidth: Int?
  /// Whether colours may be used.
  public let withColour: Bool
  /// What the person has chosen, by file and by command.
  public let settings: Settings
  /// What is wrong with the file of the settings.
  public let diagnostics: [Diagnostic]
  /// Where changed settings are kept.
  public let file: SettingsFile
  /// Where programs are looked for that speak or keep the machine awake, as `PATH` has it.
  public let path: String?
  /// The programs that play tones, or why none is heard.
  public let players: Result<[PlayerProgram], PlayerTrouble>
  /// The terminal's type, as `TERM` has it.
  public let terminal: String?
  /// What came in, what was decided and what was written.
  public let log: Logger
  /// Whether the terminal shows more than ASCII.
  public let isUTF8: Bool
  /// Where the person's own files are, and what reads the catalogue that they stand beside.
  public let own: (folder: UserFolder, shipped: @Sendable () throws -> Catalogue)

  /// Options with all their parts.
  public init(
    isInLines: Bool, lineWidth: Int? = nil, withColour: Bool, settings: Settings, diagnostics: [Diagnostic],
    file: SettingsFile,
    path: String?, players: Result<[PlayerProgram], PlayerTrouble>,
    terminal: String?, log: Logger, isUTF8: Bool,
    own: (folder: UserFolder, shipped: @Sendable () throws -> Catalogue)
  ) {
    self.log = log
    self.isUTF8 = isUTF8
    self.isInLines = isInLines
    self.lineWidth = lineWidth
    self.own = own
    self.withColour = withColour
    self.settings = settings
    self.diagnostics = diagnostics
    self.file = file
    self.path = path
    self.players = players
    self.terminal = terminal
  }

  /// Why no tone is heard; `nil` where some program plays them.
  var playerTrouble: PlayerTrouble? { if case .failure(let trouble) = players { trouble } else { nil } }

  /// The characters that this terminal shows figures and signs with.
  func glyphs(_ settings: Settings) -> Glyphs { Glyphs(isUTF8: isUTF8, terminal: terminal, settings.figures) }
}
