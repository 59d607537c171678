import Engine
import Screen

extension Model {
  /// How keys are read on the screen on top.
  var reading: KeyFilter.Reading {
    let keys = keys
    return KeyFilter.Reading(keys: keys, isText: keys.takesText, countsReps: keys.areOfSession && countsReps)
  }

  private var countsReps: Bool { live.map { $0.session.isCounting && !$0.session.isStill } ?? false }
}
