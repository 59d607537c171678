public import Catalogue

/// A routine worked out for one level and one set of preferences: a flat list of timed steps.
public struct Plan: Sendable, Hashable {
  /// The routine's id.
  public let routine: String
  /// The routine's name.
  public let name: String
  /// The level it was worked out for.
  public let level: Level
  /// The preferences it was worked out for.
  public var preferences: Preferences
  /// The exercises, in the order in which they joined the plan.
  public internal(set) var slots: [Slot]
  /// The steps, in order.
  public internal(set) var steps: [Step]

  /// How long it takes at its own tempo.
  public var length: Duration { steps.reduce(.zero) { $0 + $1.length } }

  /// How long it takes in whole minutes, rounded up.
  public var minutes: Int { length.minutesRoundedUp }

  /// How often the person has to change position, first getting into one not counted.
  public var positionChanges: Int {
    zip(slots, slots.dropFirst()).count { $1.exercise.changesPosition(from: $0.exercise) }
  }

  /// What is done, each exercise once, in the order in which they come.
  public var exercises: [Exercise] {
    slots.map(\.exercise).reduce(into: []) { kept, exercise in
      if !kept.contains(where: { $0.id == exercise.id }) { kept.append(exercise) }
    }
  }

  /// What has to lie ready, each named once.
  public var equipment: [Equipment] {
    Equipment.allCases.filter { item in slots.contains { $0.exercise.equipment.contains(item) } }
  }
}

extension Plan {
  /// Works a routine out.
  ///
  /// Exercises that the catalogue lacks are left out; a loaded catalogue lacks none.
  ///
  /// - Parameter reached: The seconds that exercises which grow have come to, by their ids.
  public init(
    _ routine: Routine, level: Level, preferences: Preferences = Preferences(), reached: [String: Int] = [:],
    catalogue: Catalogue
  ) {
    let slots = routine.items.enumerated().compactMap { index, item in
      catalogue.exercises[item.exercise].map { exercise in
        Slot(
          exercise: exercise, block: item.block,
          dose: exercise.dose(at: level, for: item, in: routine.origin, reached: reached[exercise.id]),
          order: index * Slot.orderStride, onlySide: item.side, restSeconds: item.narrowing.restSeconds)
      }
    }
    self.init(
      routine: routine.id, name: routine.name, level: level, preferences: preferences, slots: slots)
  }

  init(
    routine: String, name: String, level: Level, preferences: Preferences = Preferences(), slots: [Slot]
  ) {
    self.routine = routine
    self.name = name
    self.level = level
    self.preferences = preferences
    self.slots = slots
    var before: Exercise?
    steps = []
    for (index, slot) in slots.enumerated() {
      steps += slot.steps(index: index, after: before, preferences, at: level)
      before = slot.exercise
    }
  }

  /// The plan brought down to a time: sets first, then exercises, both from the end of the main block.
  ///
  /// A hold is never hurried and no block is emptied but by what the main block can give.
  ///
  /// - Returns: `nil` when even the shortest form takes longer.
  public func fitted(to time: Duration) -> Plan? {
    var slots = slots
    var plan = self
    while plan.length > time {
      let main = slots.indices.filter { slots[$0].block == .main }
      if let last = main.last(where: { slots[$0].dose.sets > 1 }) {
        slots[last].dose.sets -= 1
      } else if main.count > 1, let last = main.last {
        slots.remove(at: last)
      } else {
        return nil
      }
      plan = Plan(routine: routine, name: name, level: level, preferences: preferences, slots: slots)
    }
    return plan
  }

  /// The shortest that ``fitted(to:)`` can make of it.
  public var shortest: Plan {
    let first = slots.firstIndex { $0.block == .main }
    let kept = slots.enumerated().filter { $0.element.block != .main || $0.offset == first }.map { entry in
      var slot = entry.element
      if slot.block == .main { slot.dose.sets = 1 }
      return slot
    }
    return Plan(routine: routine, name: name, level: level, preferences: preferences, slots: kept)
  }
}
