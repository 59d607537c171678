import Catalogue

/// What was done so far, set by set, so that doing a thing again never counts twice.
struct Ledger: Sendable {
  /// Whose balance it is: a place in the plan and its side.
  struct Account: Hashable, Sendable {
    let slot: Int
    let side: Side?
  }

  /// One set on one side.
  struct SetWork: Sendable {
    var repsTarget: Int
    var reps: Set<Int> = []
    var heldTarget: Duration
    var held = Duration.zero

    /// How much of it is done, from 0 to 1.
    var part: Double {
      repsTarget > 0
        ? min(1, Double(reps.count) / Double(repsTarget)) : heldTarget > .zero ? min(1, held / heldTarget) : 1
    }

    var isDone: Bool { repsTarget > 0 ? reps.count >= repsTarget : held >= heldTarget }
  }

  /// What was done on an account.
  private struct Balance: Sendable {
    let order: Int
    let exercise: String
    var sets: [SetWork]
    /// How often it was said to hurt, less what was taken back.
    var hurts = 0
  }

  private var balances: [Account: Balance] = [:]

  /// Opens the account of a place in the plan, with nothing done.
  mutating func open(_ slot: Slot, index: Int) {
    let set = SetWork(repsTarget: slot.dose.reps ?? 0, heldTarget: .seconds(slot.dose.seconds ?? 0))
    for side in slot.sides {
      balances[Account(slot: index, side: side)] = Balance(
        order: slot.order, exercise: slot.exercise.id,
        sets: Array(repeating: set, count: max(1, slot.dose.sets)))
    }
  }

  /// Changes one set.
  mutating func update(_ account: Account, set: Int, _ change: (inout SetWork) -> Void) {
    guard var balance = balances[account], balance.sets.indices.contains(set - 1) else { return }
    change(&balance.sets[set - 1])
    balances[account] = balance
  }

  /// Marks an exercise's side as hurting.
  mutating func markHurt(_ account: Account) { balances[account]?.hurts += 1 }

  /// Takes the latest mark back; one from before stays.
  mutating func takeBackHurt(_ account: Account) { balances[account]?.hurts -= 1 }

  /// The ids of the exercises that are marked as hurting.
  var hurtExercises: Set<String> { Set(balances.values.filter { $0.hurts > 0 }.map(\.exercise)) }

  /// Whether what stands at a place of the routine is marked as hurting, or what it took the place of.
  func isHurt(place: Int) -> Bool {
    balances.values.contains { $0.hurts > 0 && $0.order / Slot.orderStride == place }
  }

  /// How much of the work of some accounts is done, from 0 to 1.
  func credit(of accounts: [Account]) -> Double {
    let sets = accounts.flatMap { balances[$0]?.sets ?? [] }
    return sets.isEmpty ? 1 : sets.reduce(0) { $0 + $1.part } / Double(sets.count)
  }

  /// Every record, in the order of the session.
  var records: [ExerciseRecord] {
    balances.keys.compactMap(record).sorted {
      ($0.order, $0.slot, $0.side == .left ? 1 : 0) < ($1.order, $1.slot, $1.side == .left ? 1 : 0)
    }
  }

  /// The record of one exercise's side.
  func record(_ account: Account) -> ExerciseRecord? {
    guard let balance = balances[account] else { return nil }
    let held = balance.sets.reduce(Duration.zero) { $0 + min($1.held, $1.heldTarget) }
    let reps = balance.sets.reduce(0) { $0 + min($1.reps.count, $1.repsTarget) }
    let done = balance.sets.count(where: \.isDone)
    let status: ExerciseRecord.Status =
      if balance.hurts > 0 {
        .hurt
      } else if done == balance.sets.count {
        .done
      } else if reps == 0 && held < .seconds(1) {
        .skipped
      } else {
        .partial
      }
    return ExerciseRecord(
      slot: account.slot, order: balance.order, exercise: balance.exercise, side: account.side,
      status: status,
      setsDone: done, repsDone: reps, repsTarget: balance.sets.reduce(0) { $0 + $1.repsTarget },
      held: held, heldTarget: balance.sets.reduce(.zero) { $0 + $1.heldTarget })
  }
}
