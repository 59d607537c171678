import Catalogue
import CatalogueFiles
import Coach
import Documents
import Engine
import Foundation
import Journal
import Screen
import Settings
import Terminal

/// Runs the full screen, or lines in its place, and turns its ending into an exit status.
struct Follow {
  let catalogue: Catalogue
  /// The journal, where it has been opened already.
  var journal: Journal?
  var start: Start?
  /// When it counts to breaks.
  var breaks: BreakRhythm?
  var isCleared = false
  /// Whether nothing of the session is to stay on the terminal.
  var isQuiet = false
  /// Whether lines were asked for.
  var isPlain = false
  /// What the person has chosen, by file and by command.
  var settings = Environment.ownSettings.settings

  func run() throws {
    let isInLines = isPlain || Environment.wantsLines()
    let ending: Ending
    let journalState: Journal.State
    do {
      let journal = try journal ?? Environment.journal(forSession: true)
      journalState = journal.state
      let shipped = try Environment.shippedFolder()
      var conductor = try Conductor(
        catalogue: catalogue, journal: journal, start: start, breaks: breaks, isCleared: isCleared,
        options: Options(
          isInLines: isInLines, lineWidth: Environment.lineWidth, withColour: Environment.wantsColour,
          settings: settings,
          diagnostics: Environment.ownSettings.diagnostics,
          file: Environment.settingsFile, path: Environment.variables["PATH"],
          players: Environment.players,
          terminal: Environment.variables["TERM"], log: try Environment.log(),
          isUTF8: Terminal.isUTF8,
          own: (Environment.ownFolder, { try shipped.load() })))
      ending = conductor.run()
    } catch let error as TerminalError {
      throw Failure(error)
    } catch let error as JournalError {
      throw Failure(error)
    }
    // Before anything else, so that it begins and ends on lines of its own; a closed terminal can't take it.
    let isPrinted = !ending.unwritten.isEmpty && Self.hasPrinted(ending.unwritten)
    if start != nil, !isQuiet, let record = ending.record {
      let page = Page(
        record, catalogue: catalogue, glyphs: Environment.glyphs, isSaved: ending.unsaved == nil,
        care: ending.care, ahead: ending.ahead)
      if isInLines { Environment.printLines(page.spoken) } else { Environment.print(page) }
    }
    if ending.journalState != journalState { ending.journalState.sentence.map(Environment.tell) }
    let unsaved = ending.unsaved.map { error in
      guard !ending.unwritten.isEmpty else { return error.sentence }
      return error.sentence
        + " " + Wording.Told.unwritten(isPrinted: isPrinted)
    }
    if let unanswered = ending.unanswered {
      unsaved.map(Environment.tell)
      throw Failure(unanswered)
    }
    if let signal = ending.signal {
      unsaved.map(Environment.tell)
      throw Failure(signal: signal)
    }
    if let unsaved { throw Failure(unsaved, .journal) }
  }

  /// Prints what could not be written to the journal.
  ///
  /// - Returns: Whether that could be done.
  private static func hasPrinted(_ archive: Archive) -> Bool {
    do {
      try FileHandle.standardOutput.write(contentsOf: archive.json)
      return true
    } catch {
      return false
    }
  }
}
