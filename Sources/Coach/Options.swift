public import Catalogue
public import CatalogueFiles
public import Logging
public import Settings

/// How a session looks and sounds.
public struct Options: Sendable {
  /// Whether lines stand in for the screen.
  public let isInLines: Bool
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
  /// The terminal's type, as `TERM` has it.
  public let terminal: String?
  /// What came in, what was decided and what was written.
  public let log: Logger
  /// Where the person's own files are, and the folder of the catalogue that they stand beside.
  public let own: (folder: UserFolder, shipped: CatalogueFolder)

  /// How a session looks and sounds.
  public init(
    isInLines: Bool, withColour: Bool, settings: Settings, diagnostics: [Diagnostic], file: SettingsFile,
    path: String?,
    terminal: String?, log: Logger, own: (folder: UserFolder, shipped: CatalogueFolder)
  ) {
    self.log = log
    self.isInLines = isInLines
    self.own = own
    self.withColour = withColour
    self.settings = settings
    self.diagnostics = diagnostics
    self.file = file
    self.path = path
    self.terminal = terminal
  }
}
