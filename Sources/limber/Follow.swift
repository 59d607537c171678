import Catalogue
import Coach
import Engine
import Foundation
import Journal
import Screen
import Terminal

/// Runs the full screen and turns its ending into an exit status.
struct Follow {
  let start: Start?
  let isCleared: Bool
  var isStill = false
  var isVoiceOn = false

  func run() throws {
    let catalogue = try Surroundings.catalogue()
    let ending: Ending
    do {
      var conductor = try Conductor(
        catalogue: catalogue, journal: try Surroundings.journal(), start: start, isCleared: isCleared,
        options: Options(
          withColour: Surroundings.wantsColour, isStill: isStill, isVoiceOn: isVoiceOn,
          path: ProcessInfo.processInfo.environment["PATH"]))
      ending = conductor.run()
    } catch let error as TerminalError {
      throw Failure(error)
    } catch let error as JournalError {
      throw Failure(error)
    }
    // Before anything else, so that it begins and ends on lines of its own; a closed terminal can't take it.
    if !ending.unwritten.isEmpty { try? FileHandle.standardOutput.write(contentsOf: ending.unwritten.json) }
    if start != nil, let record = ending.record {
      Surroundings.print(
        Page(record, catalogue: catalogue, glyphs: Surroundings.glyphs, isSaved: ending.unsaved == nil))
    }
    let unsaved = ending.unsaved.map {
      $0.sentence
        + (ending.unwritten.isEmpty ? "" : " What isn't written stands above as JSON, for `limber import`.")
    }
    if let signal = ending.signal {
      unsaved.map(Surroundings.tell)
      throw Failure(signal: signal)
    }
    if let unsaved { throw Failure(unsaved, .journal) }
  }
}
