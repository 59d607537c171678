import Catalogue
import Engine

extension Plan {
  /// The plan as a text of one line a step: when, what, and for how long.
  var lines: String {
    var start = Duration.zero
    return steps.map { step in
      defer { start += step.length }
      return "\(start.clock) \(written(step)) \(step.length.written)"
    }.joined(separator: "\n")
  }

  /// A step in words.
  func written(_ step: Step) -> String {
    let exercise = slots[step.slot].exercise
    var words = [exercise.id, step.kind.rawValue]
    if let side = step.side { words.append(side.rawValue) }
    if step.kind.isWork || step.kind == .rest { words.append("set \(step.set)") }
    if let rep = step.rep { words.append("rep \(rep)") }
    if let phase = step.phase { words.append(exercise.prescription.tempo[phase].name) }
    return words.joined(separator: " ")
  }
}
