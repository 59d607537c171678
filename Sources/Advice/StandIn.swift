import Catalogue
import Engine

extension RoutineItem {
  /// Another exercise in this one's place, cut down so that at no level it has more sets or takes longer.
  ///
  /// - Returns: `nil` where even the least of it would take longer.
  func replaced(by exercise: Exercise, in routine: Routine, _ catalogue: Catalogue) -> RoutineItem? {
    guard let old = catalogue.exercises[self.exercise]?.prescription, let own = exercise.prescription.counted
    else { return nil }
    func length(_ item: RoutineItem, _ level: Level) -> Duration {
      Plan(routine.with([item]), level: level, catalogue: catalogue).steps
        .reduce(.zero) { $1.kind == .ready ? $0 : $0 + $1.length }
    }
    let longest = Level.allCases.map { length(self, $0) }
    let most = narrowing[.sets] ?? old.sets
    var sets = exercise.prescription.sets.atMost(most)
    var amount = own
    let kind = exercise.prescription.kind
    // Less than this of an exercise is not worth the change.
    let (step, least) = kind == .reps ? (1, 3) : (5, 10)
    while true {
      let item = RoutineItem(
        exercise: exercise.id, block: block, narrowing: [.sets: sets, kind.measure: amount],
        side: exercise.isSided ? side : nil)
      if zip(Level.allCases, longest).allSatisfy({ length(item, $0) <= $1 }) { return item }
      if amount.upperBound > amount.lowerBound {
        amount = amount.lowerBound...max(amount.lowerBound, amount.upperBound - step)
      } else if amount.lowerBound - step >= least {
        amount = (amount.lowerBound - step)...(amount.lowerBound - step)
      } else if sets.upperBound > 1 {
        sets = 1...1
        amount = own
      } else {
        return nil
      }
    }
  }
}

extension ClosedRange<Int> {
  /// The range with each end at most the other's.
  fileprivate func atMost(_ other: ClosedRange<Int>) -> ClosedRange<Int> {
    Swift.min(lowerBound, other.lowerBound)...Swift.min(upperBound, other.upperBound)
  }
}
