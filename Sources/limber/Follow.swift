import Catalogue
import Coach
import Engine
import Foundation
import Journal
import Screen
import Settings
import Terminal

/// Runs the full screen and turns its ending into an exit status.
struct Follow {
  let catalogue: Catalogue
  var start: Start?
  var isCleared = false
  /// What the person has chosen, by file and by command.
  var settings = Surroundings.ownSettings.settings

  func run() throws {
    let ending: Ending
    do {
      var conductor = try Conductor(
        catalogue: catalogue, journal: try Surroundings.journal(), start: start, isCleared: isCleared,
        options: Options(
          withColour: Surroundings.wantsColour, settings: settings, faults: Surroundings.ownSettings.faults,
          file: Surroundings.settingsFile, path: ProcessInfo.processInfo.environment["PATH"]))
      ending = conductor.run()
    } catch let error as TerminalError {
      throw Failure(error)
    } catch let error as JournalError {
      throw Failure(error)
    }
    if start != nil, let record = ending.record {
      Surroundings.print(
        Page(record, catalogue: catalogue, glyphs: Surroundings.glyphs, isSaved: ending.unsaved == nil))
    }
    if let signal = ending.signal { throw Failure(signal: signal) }
    if let unsaved = ending.unsaved { throw Failure(unsaved) }
  }
}
