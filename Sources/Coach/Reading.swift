import Engine
import Screen

extension Model {
  /// How keys are read on the screen on top.
  var reading: KeyFilter.Reading {
    KeyFilter.Reading(keys: keys, isText: isTyping, countsReps: countsReps)
  }

  private var isTyping: Bool {
    switch places.last {
    case .library: return true
    case .builder(let builder):
      if case .naming = builder.step { return true }
      return false
    default: return false
    }
  }

  private var countsReps: Bool {
    guard case .session = places.last, let session = live?.session else { return false }
    return session.isCounting && !session.isStill
  }
}
