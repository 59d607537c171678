public import Catalogue
public import Statistics

/// What a person's body and what hurt change about routines.
public struct Tailoring: Hashable, Sendable {
  /// What the person has told about their body.
  public let conditions: Set<Condition>
  /// The exercises that the person keeps as they are despite a condition.
  public let overruled: Set<Overruling>
  /// In how many sessions and breaks each exercise hurt since the person last chose to keep it.
  public let timesHurt: [String: Int]

  /// From how many times on an exercise that hurt is done no more.
  static let timesTooMany = 2

  /// What changes for a person.
  public init(
    conditions: Set<Condition>, overruled: Set<Overruling> = [], timesHurt: [String: Int] = [:]
  ) {
    self.conditions = conditions
    self.overruled = overruled
    self.timesHurt = timesHurt
  }

  /// What changes in a situation.
  public init(_ situation: Situation) {
    self.init(
      conditions: situation.conditions, overruled: situation.overruled, timesHurt: situation.timesHurt)
  }

  /// The exercises that are never done, nor led into: left out for a condition, or hurt twice.
  public func avoided(in catalogue: Catalogue) -> Set<String> {
    let hurt = timesHurt.filter { $1 >= Self.timesTooMany }.map(\.key)
    return Set(catalogue.exercises.keys.filter { allowed($0, in: catalogue) == nil } + hurt)
  }
}

/// A routine as it is for one person.
public struct Tailored: Hashable, Sendable {
  /// The routine, never without a main block.
  public let routine: Routine
  /// What was changed, in the order of the routine; each exercise is told once for a cause.
  public let changes: [Change]
}

extension Tailoring {
  /// A routine as it is for the person.
  ///
  /// What is avoided gives way to the exercise that stands in for it, where that is allowed, not done anyway and never
  /// longer; otherwise it is left out. Exercises that the catalogue lacks stay.
  public func tailored(_ routine: Routine, in catalogue: Catalogue) -> Tailored {
    var items: [RoutineItem] = [], changes: [Change] = []
    var present = Set(routine.items.map(\.exercise)).filter { allowed($0, in: catalogue) != nil }
    func record(_ change: Change) {
      if !changes.contains(where: { $0.exercise == change.exercise && $0.cause == change.cause }) {
        changes.append(change)
      }
    }
    func apply(_ item: RoutineItem, _ advice: [ConditionAdvice]) {
      items.append(item.limited(by: advice))
      for advice in advice {
        let cause = Change.Cause.condition(advice.condition, note: advice.note)
        record(Change(exercise: item.exercise, replacement: nil, kind: .adapted, cause: cause))
      }
    }
    for item in routine.items {
      guard let exercise = catalogue.exercises[item.exercise] else {
        items.append(item)
        continue
      }
      switch verdict(on: exercise) {
      case .done(let advice): apply(item, advice)
      case .avoided(let cause, let instead):
        let standIn = standIn(for: item, from: instead, of: routine, without: present, in: catalogue)
        let id = standIn?.exercise
        record(
          Change(exercise: exercise.id, replacement: id, kind: id == nil ? .leftOut : .replaced, cause: cause)
        )
        guard let standIn else { continue }
        present.insert(standIn.exercise)
        apply(standIn, allowed(standIn.exercise, in: catalogue) ?? [])
      }
    }
    if !items.contains(where: { $0.block == .main }), let filler = filler(for: items, in: catalogue) {
      let end = items.firstIndex { $0.block == .coolDown } ?? items.endIndex
      items.insert(filler, at: end)
    }
    return Tailored(routine: changes.isEmpty ? routine : routine.with(items), changes: changes)
  }

  /// What becomes of one exercise.
  private enum Verdict {
    /// It is done, as far as conditions allow.
    case done([ConditionAdvice])
    /// It isn't done, but the one in its place where there is one.
    case avoided(Change.Cause, instead: String?)
  }

  private func verdict(on exercise: Exercise) -> Verdict {
    let advice = exercise.conditions.filter {
      conditions.contains($0.condition)
        && !overruled.contains(Overruling(exercise: exercise.id, condition: $0.condition))
    }
    func avoided(_ advice: ConditionAdvice) -> Verdict {
      .avoided(.condition(advice.condition, note: advice.note), instead: advice.replacement)
    }
    let leftOut = advice.filter { $0.kind == .leaveOut }
    if let first = leftOut.first { return avoided(leftOut.first { $0.replacement != nil } ?? first) }
    let times = timesHurt[exercise.id, default: 0]
    if times >= Self.timesTooMany { return .avoided(.hurt(times: times), instead: exercise.easier) }
    if let other = advice.first(where: { $0.replacement != nil }) { return avoided(other) }
    return .done(advice)
  }

  /// What conditions adapt about an exercise that may be done; `nil` where it may not.
  private func allowed(_ exercise: String, in catalogue: Catalogue) -> [ConditionAdvice]? {
    guard case .done(let advice)? = catalogue.exercises[exercise].map(verdict) else { return nil }
    return advice
  }

  /// The nearest exercise that may be done in place of one that may not, and takes no longer; `nil` where that is done
  /// anyway, or there is none.
  private func standIn(
    for item: RoutineItem, from first: String?, of routine: Routine, without present: Set<String>,
    in catalogue: Catalogue
  ) -> RoutineItem? {
    var met: Set = [item.exercise]
    var next = first
    while let id = next, met.insert(id).inserted, let exercise = catalogue.exercises[id] {
      switch verdict(on: exercise) {
      case .avoided(_, let instead): next = instead
      case .done:
        if present.contains(id) { return nil }
        if let standIn = item.replaced(by: exercise, in: routine, catalogue) { return standIn }
        next = exercise.easier
      }
    }
    return nil
  }

  /// Something safe for a routine of whose main block nothing is left.
  private func filler(for items: [RoutineItem], in catalogue: Catalogue) -> RoutineItem? {
    let present = Set(items.map(\.exercise))
    let allowed = (Catalogue.safestExercises + catalogue.exercisesByName.map(\.id)).compactMap { id in
      self.allowed(id, in: catalogue).map {
        RoutineItem(exercise: id, block: .main, narrowing: Narrowing()).limited(by: $0)
      }
    }
    return allowed.first { !present.contains($0.exercise) } ?? allowed.first
  }
}

extension RoutineItem {
  fileprivate func limited(by advice: [ConditionAdvice]) -> RoutineItem {
    var item = self
    item.limit = advice.reduce(limit) { $0.and($1.limit) }
    return item
  }
}
