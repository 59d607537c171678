import Advice
import Catalogue
import CatalogueFiles
import Coach
import Cues
import Foundation
import Journal
import Screen
import Settings
import Statistics
import Terminal
import Text

/// What the environment says: where files are, and how to print.
enum Environment {
  /// All variables, listed once: that takes longer than one would think.
  static let variables = ProcessInfo.processInfo.environment

  /// The shipped catalogue with a person's own files beside it.
  ///
  /// - Parameter tells: Whether own files that are left out are told on standard error.
  /// - Throws: ``Failure`` when the shipped one isn't there or has faults.
  static func catalogue(tells: Bool = true) throws -> Catalogue {
    let catalogue = ownFolder.added(to: try shippedCatalogue())
    if tells, let words = Words.leftOut(catalogue.leftOut) { tell(Wording.Told.leftOut(words)) }
    return catalogue
  }

  /// The shipped catalogue alone.
  ///
  /// - Throws: ``Failure`` when it isn't there or has faults.
  static func shippedCatalogue() throws -> Catalogue {
    do {
      return try shippedFolder().load()
    } catch let diagnostics as Faults {
      throw Failure(diagnostics)
    }
  }

  /// The folder of the shipped catalogue.
  ///
  /// - Throws: ``Failure`` when it isn't there.
  static func shippedFolder() throws -> CatalogueFolder {
    guard let folder = catalogueFolder else {
      throw Failure(Wording.Told.noExercises, .badData)
    }
    return folder
  }

  /// A person's own exercises and routines: `limber` in the folder for a person's settings.
  static var ownFolder: UserFolder { UserFolder(path: configuration, home: home) }

  /// Where the shipped catalogue is.
  static var catalogueFolder: CatalogueFolder? {
    CatalogueFolder.shipped(for: executable)
  }

  /// Where the running program is; empty where the system doesn't say.
  static var executable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
  }

  /// The journal.
  ///
  /// - Parameter forSession: Whether a session goes on without it where there is no place for one.
  /// - Throws: ``Failure`` when it can't be opened.
  static func journal(forSession: Bool = false) throws(Failure) -> Journal {
    let isEnding: @Sendable () -> Bool = { Terminal.endSignal != nil }
    do throws(JournalError) {
      let journal: Journal
      do throws(JournalError) {
        journal = try Journal(path: journalPath, isEnding: isEnding)
      } catch  where forSession && error.leavesNothingBehind {
        journal = try Journal(withoutFileAt: journalPath, because: error, isEnding: isEnding)
      }
      if let sentence = journal.state.sentence { tell(sentence) }
      return journal
    } catch {
      throw Failure(error)
    }
  }

  /// All that advice is drawn from: what the journal and the settings say.
  ///
  /// - Throws: ``Failure`` when the journal can't be read.
  static func situation(_ journal: Journal, _ catalogue: Catalogue, _ settings: Settings) throws(Failure)
    -> Situation
  {
    try journal.answer { journal throws(JournalError) in
      try Situation(journal, catalogue, settings, at: Date())
    }
  }

  /// Works plans out as they suit the person, from what their journal and their settings say.
  ///
  /// - Throws: ``Failure`` when the journal can't be read.
  static func planner(_ journal: Journal, _ catalogue: Catalogue, _ settings: Settings) throws(Failure)
    -> Planner
  {
    Planner(try situation(journal, catalogue, settings), settings)
  }

  /// The same for a command that shows a plan and follows none: it does without a journal where there is none.
  static func planner(_ catalogue: Catalogue, _ settings: Settings) -> Planner {
    reading { journal throws(Failure) in try planner(journal, catalogue, settings) }
      ?? Planner(Situation(withoutJournal: catalogue, settings, at: Date()), settings)
  }

  /// What the journal answers a command that can do without it: `nil` where there is none, and where it can't be read,
  /// which is told.
  static func reading<Value>(_ question: (Journal) throws(Failure) -> Value) -> Value? {
    guard FileManager.default.fileExists(atPath: journalPath) else { return nil }
    do throws(Failure) {
      return try question(try journal())
    } catch {
      tell(error.sentence)
      return nil
    }
  }

  /// Says something on standard error that the person should know, though nothing failed.
  static func tell(_ sentence: String) {
    let line = Wording.Told.line(sentence)
    let folded = columns(of: STDERR_FILENO).map { line.folded(to: max(20, $0)) }
    try? FileHandle.standardError.write(contentsOf: Data("\(folded ?? line)\n".utf8))
  }

  /// Where the journal is: `limber/journal.db` in the folder for a person's data.
  static var journalPath: String {
    (folder("XDG_DATA_HOME") ?? home + "/.local/share") + "/limber/journal.db"
  }

  /// The settings, and what is wrong with their file.
  static let ownSettings = settingsFile.read()

  /// The settings of a command that has no place of its own to tell what is wrong with them: it goes to standard error.
  static func settings() -> Settings {
    for fault in ownSettings.diagnostics { tell("\(fault)") }
    return ownSettings.settings
  }

  /// Where the settings are: `limber/config.yaml` in the folder for a person's configuration.
  static var settingsFile: SettingsFile {
    SettingsFile(path: configuration + "/config.yaml")
  }

  /// The folder for what a person writes for limber.
  static var configuration: String { userConfiguration + "/limber" }

  /// The folder for a person's configuration of all programs.
  static var userConfiguration: String { folder("XDG_CONFIG_HOME") ?? home + "/.config" }

  /// The variables that say where a person's files are, as far as they are set.
  static var ownFolders: [String: String] {
    ["XDG_CONFIG_HOME", "XDG_DATA_HOME"].reduce(into: [:]) { $0[$1] = folder($1) }
  }

  private static var home: String { folder("HOME") ?? NSHomeDirectory() }

  /// The folder that a variable names; a relative one means another place each time, and is none.
  private static func folder(_ variable: String) -> String? {
    variables[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// A text with the folders that tell who somebody is written as `~` and by the names of their variables.
  static func anonymous(_ text: String) -> String {
    let variables = ["XDG_DATA_HOME", "XDG_CONFIG_HOME"].compactMap { name in
      folder(name).map { (path: $0, name: "$" + name) }
    }
    let real = URL(fileURLWithPath: home).resolvingSymlinksInPath().path
    let homes = [(path: home, name: "~"), (path: real, name: "~")]
    return (variables + homes).sorted { $0.path.count > $1.path.count }
      .reduce(text) { $0.replacing(folder: $1.path, with: $1.name) }
  }

  /// Whether colours are wanted: `NO_COLOR` with anything in it says no.
  static var wantsColour: Bool { variables["NO_COLOR"].map(\.isEmpty) ?? true }

  /// The programs that play tones to whoever sits here, or why none is heard.
  static let players = Result { () throws(PlayerTrouble) in try PlayerProgram.audible(in: variables) }

  /// Whether `ACCESSIBLE` asks for lines: with anything in it that isn't a no.
  private static var isAccessible: Bool {
    variables["ACCESSIBLE"].map { !["", "0", "false", "no", "off"].contains($0.lowercased()) } ?? false
  }

  /// Whether all that is told is told in words, a fact a line and without drawings: as `ACCESSIBLE`, a terminal that is
  /// called dumb, or the settings ask.
  static let isInWords = isAccessible || variables["TERM"] == "dumb" || ownSettings.settings.isPlain

  /// How many columns a line of words may have: as the settings say, as `COLUMNS` says, or as many as a braille display has
  /// where the settings ask for words; `nil` for as many as it has.
  static var lineWidth: Int? {
    let settings = ownSettings.settings
    if let width = settings.lineWidth { return width }
    if let columns = variables["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return max(20, columns) }
    return settings.isPlain ? 40 : nil
  }

  /// Whether a session is followed in lines though nobody asked for it; a terminal that leaves no choice is told.
  static func wantsLines() -> Bool {
    let terminal = TerminalLook()
    if isInWords || !terminal.hasInput || !terminal.hasOutput {
      return true
    }
    guard let trouble = terminal.trouble else { return false }
    tell(Wording.Told.inLines(trouble.sentence))
    return true
  }

  /// The characters that standard output can show.
  static var glyphs: Glyphs {
    if isInWords, Terminal.isUTF8 { return .letters }
    return Glyphs(isUTF8: Terminal.isUTF8, terminal: variables["TERM"], ownSettings.settings.figures)
  }

  /// The width to print text at: that of the terminal, up to what is easily read.
  static var width: Int {
    let columns = columns(of: STDOUT_FILENO) ?? variables["COLUMNS"].flatMap { Int($0) } ?? 80
    return max(20, min(columns, 100))
  }

  /// How many columns the terminal at a descriptor has; `nil` where it is none or doesn't say.
  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Prints a page as plain text.
  static func print(_ page: Page) {
    if isInWords { printLines(page.spoken) } else { print(page.plain(width: width)) }
  }

  /// Prints lines of words, as long as they may be.
  static func printLines(_ lines: [String]) {
    for line in lines {
      let line = isatty(STDOUT_FILENO) == 1 ? glyphs.drawable(line) : line
      for part in lineWidth.map(line.wrapped) ?? [line] { Swift.print(part) }
    }
  }

  /// Prints text for people, as wide and in such characters as a terminal can show; what goes into a file or a pipe stays
  /// as it is.
  static func print(_ text: String) {
    if isInWords {
      return printLines(
        text.inWords.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
    Swift.print(isatty(STDOUT_FILENO) == 1 ? glyphs.drawable(text).folded(to: width) : text)
  }
}

extension String {
  /// With a folder's path written otherwise wherever it stands as a whole.
  fileprivate func replacing(folder: String, with name: String) -> String {
    let folder = String(folder.reversed().drop { $0 == "/" }.reversed())
    guard !folder.isEmpty else { return self }
    let parts = components(separatedBy: folder)
    return parts.dropFirst().reduce(parts.first ?? "") { text, part in
      // "/home/ad" is no part of "/home/adam".
      let isWhole = part.first.map { !($0.isLetter || $0.isNumber || "-_.".contains($0)) } ?? true
      return text + (isWhole ? name : folder) + part
    }
  }
}
