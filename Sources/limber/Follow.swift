import Catalogue
import Coach
import Engine
import Foundation
import Journal
import Screen
import Settings
import Terminal

/// Runs the full screen, or lines in its place, and turns its ending into an exit status.
struct Follow {
  let catalogue: Catalogue
  var start: Start?
  var isCleared = false
  /// Whether lines were asked for.
  var isPlain = false
  /// What the person has chosen, by file and by command.
  var settings = Surroundings.ownSettings.settings

  func run() throws {
    let isInLines = isPlain || Surroundings.wantsLines()
    let ending: Ending
    do {
      var conductor = try Conductor(
        catalogue: catalogue, journal: try Surroundings.journal(), start: start, isCleared: isCleared,
        options: Options(
          isInLines: isInLines, withColour: Surroundings.wantsColour, settings: settings,
          faults: Surroundings.ownSettings.faults,
          file: Surroundings.settingsFile, path: ProcessInfo.processInfo.environment["PATH"]))
      ending = conductor.run()
    } catch let error as TerminalError {
      throw Failure(error)
    } catch let error as JournalError {
      throw Failure(error)
    }
    if start != nil, let record = ending.record {
      let page = Page(
        record, catalogue: catalogue, glyphs: Surroundings.glyphs, isSaved: ending.unsaved == nil)
      if isInLines { page.spoken.forEach { print($0) } } else { Surroundings.print(page) }
    }
    if let unanswered = ending.unanswered { throw Failure(unanswered) }
    if let signal = ending.signal { throw Failure(signal: signal) }
    if let unsaved = ending.unsaved { throw Failure(unsaved) }
  }
}
