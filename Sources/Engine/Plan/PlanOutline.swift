public import Catalogue

/// A plan by the ids of its exercises, and those that never take the place of one: what is written down so that it can
/// be worked out again.
public struct PlanOutline: Codable, Hashable, Sendable {
  private let routine: String
  private let name: String
  private let level: String
  private let readySeconds: Int?
  private let restSeconds: Int?
  private let advance: String?
  fileprivate let slots: [StoredSlot]
  private let steps: [Timing]
  private let avoided: [String]?
  private let telling: StoredTelling?

  /// Times of telling, in milliseconds.
  fileprivate struct StoredTelling: Codable, Hashable {
    let opening: Int
    /// By the ids of exercises: arriving, and staying in position.
    let exercises: [String: [Int]]

    init(_ telling: TellingTimes) {
      opening = telling.opening.milliseconds
      exercises = telling.exercises.mapValues { [$0.arriving.milliseconds, $0.staying.milliseconds] }
    }

    /// The times; `nil` for numbers that can't be.
    var times: TellingTimes? {
      var times = TellingTimes(opening: .milliseconds(opening))
      for (id, pair) in exercises {
        guard pair.count == 2, pair.allSatisfy(TellingTimes.limits.contains) else { return nil }
        times.exercises[id] = TellingTimes.Introduction(
          arriving: .milliseconds(pair[0]), staying: .milliseconds(pair[1]))
      }
      return TellingTimes.limits.contains(opening) ? times : nil
    }
  }

  fileprivate struct StoredSlot: Codable, Hashable {
    let exercise: String
    let block: String
    let order: Int
    let onlySide: String?
    let sets: Int
    let reps: Int?
    let seconds: Int?
    let pauseSeconds: Int?
    let restSeconds: Int?
  }

  /// A step's length, and enough of it to tell it from others.
  fileprivate struct Timing: Codable, Hashable {
    let kind: String
    let slot: Int
    let phase: Int?
    let milliseconds: Int

    init(_ step: Step) {
      kind = step.kind.rawValue
      slot = step.slot
      phase = step.phase
      milliseconds = step.length.milliseconds
    }

    /// An hour at most: a damaged number must not make a step that never ends.
    func times(_ step: Step) -> Bool {
      (kind, slot, phase) == (step.kind.rawValue, step.slot, step.phase)
        && (0...3_600_000).contains(milliseconds)
    }
  }

  /// The outline of a plan.
  ///
  /// - Parameter avoiding: The ids of exercises that never take the place of another.
  public init(_ plan: Plan, avoiding: Set<String> = []) {
    routine = plan.routine
    name = plan.name
    level = plan.level.rawValue
    readySeconds = plan.preferences.readySeconds
    restSeconds = plan.preferences.restSeconds
    advance = plan.preferences.advance.rawValue
    slots = plan.slots.map {
      StoredSlot(
        exercise: $0.exercise.id, block: $0.block.rawValue, order: $0.order,
        onlySide: $0.onlySide?.rawValue, sets: $0.dose.sets,
        reps: $0.dose.reps,
        seconds: $0.dose.seconds, pauseSeconds: $0.dose.pauseSeconds, restSeconds: $0.restSeconds)
    }
    steps = plan.steps.map(Timing.init)
    avoided = avoiding.isEmpty ? nil : avoiding.sorted()
    let telling = plan.preferences.telling
    self.telling = telling == TellingTimes() ? nil : StoredTelling(telling)
  }

  /// The ids of exercises that never take the place of another.
  var avoiding: Set<String> { Set(avoided ?? []) }

  /// The plan; `nil` when the catalogue's exercises aren't what they were.
  public func plan(in catalogue: Catalogue) -> Plan? {
    guard let level = Level(rawValue: level),
      [readySeconds, restSeconds].allSatisfy({ $0.map((0...600).contains) ?? true })
    else { return nil }
    let known = slots.compactMap { $0.slot(in: catalogue, ofSteps: steps.count) }
    guard known.count == slots.count else { return nil }
    let usual = Preferences()
    var preferences = Preferences(
      readySeconds: readySeconds ?? usual.readySeconds, restSeconds: restSeconds,
      advance: advance.flatMap(Advance.init) ?? .automatic)
    if let telling {
      guard let times = telling.times else { return nil }
      preferences.telling = times
    }
    var plan = Plan(routine: routine, name: name, level: level, preferences: preferences, slots: known)
    guard plan.steps.count == steps.count, zip(steps, plan.steps).allSatisfy({ $0.times($1) }) else {
      return nil
    }
    for (index, step) in steps.enumerated() { plan.steps[index].length = .milliseconds(step.milliseconds) }
    return plan
  }
}

extension PlanOutline.StoredSlot {
  /// As many of anything as a person could do.
  private static let sensible = 1...1000
  private static let orders = 0...10_000_000

  /// The slot; `nil` where it can't be, or would make more steps than there were: a damaged number must not make a million.
  func slot(in catalogue: Catalogue, ofSteps count: Int) -> Slot? {
    guard let exercise = catalogue.exercises[exercise], let block = Block(rawValue: block),
      Self.orders.contains(order),
      [sets, reps, seconds].allSatisfy({ $0.map(Self.sensible.contains) ?? true }),
      [pauseSeconds, restSeconds].allSatisfy({ $0.map((0...1000).contains) ?? true }),
      sets * (reps ?? 1) <= count
    else { return nil }
    var dose = exercise.prescription.dose(at: .gentle)
    (dose.sets, dose.reps, dose.seconds, dose.pauseSeconds) = (sets, reps, seconds, pauseSeconds)
    return Slot(
      exercise: exercise, block: block, dose: dose, order: order, onlySide: onlySide.flatMap(Side.init),
      restSeconds: restSeconds)
  }
}
