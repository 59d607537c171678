import Cues
import Engine
import Screen
import Terminal

@testable import Coach

/// A face that writes down what it is given, and on which nobody presses anything.
final class RecordingFace: Face {
  let size = Size(rows: 24, columns: 80)
  /// All that was told.
  private(set) var told: [Cue] = []
  /// How often the bell was rung.
  private(set) var bells = 0

  func show(_ model: Model) -> Instant? { model.nextChange(of: model.scene) }
  func tell(_ cues: [Cue]) { told += cues }
  func ring() { bells += 1 }
  func use(_ theme: Theme) {}
  func wait(for time: Duration?) -> [Input] { [] }
  func stop() {}
  func retake() {}
  func close() {}
}
