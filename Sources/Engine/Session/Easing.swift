public import Catalogue

// What takes the place of an exercise that is too much.

extension Session {
  /// The exercise that ``Command/easier`` leads into now; `nil` where there is none.
  public var easier: Exercise? { replacement?.exercise }

  /// The first of the easier exercises that may be done and takes no longer.
  var replacement: Slot? {
    guard let step, let slot else { return nil }
    let time = plan.steps.filter { $0.slot == step.slot && $0.kind != .ready }
      .reduce(Duration.zero) { $0 + scaled($1) }
    let avoided = avoiding.union(ledger.hurtExercises)
    var seen: Set<String> = [slot.exercise.id]
    var next = slot.exercise.easier
    while let id = next, seen.insert(id).inserted, let easier = exercises[id] {
      if !avoided.contains(id), let replacement = slot.eased(to: easier, within: time, workTime) {
        return replacement
      }
      next = easier.easier
    }
    return nil
  }

  /// How long a place takes but for getting ready.
  private func workTime(_ slot: Slot) -> Duration {
    slot.steps(index: 0, after: nil, plan.preferences, at: plan.level).dropFirst()
      .reduce(.zero) { $0 + scaled($1, of: slot) }
  }
}

extension Slot {
  /// Less than this of an exercise is not worth the change.
  private static let fewestReps = 3, fewestSeconds = 10

  /// The same place with a gentle dose of an easier exercise: no more sets, and no longer than a time.
  ///
  /// Sets are taken off first, then reps or seconds.
  ///
  /// - Returns: `nil` when even the least of it takes longer.
  fileprivate func eased(
    to easier: Exercise, within time: Duration, _ workTime: (Slot) -> Duration
  ) -> Slot? {
    var slot = Slot(
      exercise: easier, block: block, dose: easier.dose(at: .gentle), order: order + 1, onlySide: onlySide,
      restSeconds: restSeconds)
    slot.dose.sets = min(slot.dose.sets, dose.sets)
    while workTime(slot) > time {
      if slot.dose.sets > 1 {
        slot.dose.sets -= 1
      } else if let reps = slot.dose.reps, reps > Self.fewestReps {
        slot.dose.reps = reps - 1
      } else if let seconds = slot.dose.seconds, seconds > Self.fewestSeconds {
        slot.dose.seconds = max(Self.fewestSeconds, (seconds - 1) / 5 * 5)
      } else {
        return nil
      }
    }
    return slot
  }
}
