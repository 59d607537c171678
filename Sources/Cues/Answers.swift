import Engine
import Text

/// What a person is waiting to hear: paused, going on, the end.
extension Telling {
  func paused(_ reason: Pause) -> String {
    var left = ""
    if amount != .few, step?.kind != .rep, case .paused(_, let held) = after.state {
      left = CueWords.time(held.left) + " left"
    }
    switch reason {
    case .asked: return left.isEmpty ? "Paused." : "Paused. \(left)."
    case .noRep: return "Paused. No rep for a while."
    case .away(let time):
      return "Paused. Away \(CueWords.away(time))\(left.isEmpty ? "" : ", " + left)."
    }
  }

  mutating func resume(at instant: Instant) {
    ends = nil
    if step == after.step, case .running(let ends, _) = after.state { self.ends = ends }
    var text = "Go on."
    if let ends, amount != .few, step?.kind != .rep {
      text += " \(CueWords.time(instant.duration(to: ends))) left."
    }
    answer(text, at: instant, ringsBell: true)
  }

  /// The session in one sentence.
  func ended(_ outcome: Outcome) -> String? {
    guard outcome != .interrupted else { return nil }
    let records = Dictionary(grouping: after.records, by: \.slot)
    let order = facts.order
    let done = order.count { slot in records[slot]?.allSatisfy { $0.status == .done } ?? false }
    let hurt = records.values.count { $0.contains { $0.status == .hurt } }
    let time = after.time.active + after.time.ready + after.time.rest
    let amount = done == order.count && done > 1 ? "All \(done)" : "\(done) of \(order.count)"
    return (outcome == .completed ? "The end. " : "Ended. ")
      + "\(amount) \("exercise".plural(of: order.count)) done"
      + (hurt > 0 ? ", \(hurt) hurt," : "") + " in \(CueWords.roundMinutes(time))."
  }
}
