import Engine

/// What a person is waiting to hear: paused, going on, the end.
extension Telling {
  func paused(_ reason: Pause) -> String {
    guard amount != .few, step?.kind != .rep, case .paused(_, let held) = after.state else {
      return Wording.Answers.paused(reason, left: nil)
    }
    return Wording.Answers.paused(reason, left: held.left)
  }

  mutating func resume(at instant: Instant) {
    ends = nil
    if step == after.step, case .running(let ends, _) = after.state { self.ends = ends }
    let left = amount == .few || step?.kind == .rep ? nil : ends.map { instant.duration(to: $0) }
    answer(Wording.Answers.goOn(left: left), at: instant, tone: .begin)
  }

  /// The session in one sentence.
  func ended(_ outcome: Outcome) -> String? {
    guard outcome != .interrupted else { return nil }
    let records = Dictionary(grouping: after.records, by: \.slot)
    let order = facts.order
    let done = order.count { slot in records[slot]?.allSatisfy { $0.status == .done } ?? false }
    let hurt = records.values.count { $0.contains { $0.status == .hurt } }
    let time = after.time.active + after.time.ready + after.time.rest
    return Wording.Answers.ended(
      isWhole: outcome == .completed, done: done, of: order.count, hurt: hurt, in: time)
  }
}
