/// An ordered list of exercises in blocks.
public struct Routine: Identifiable, Hashable, Sendable {
  /// The name of its file without the ending.
  public let id: String
  /// The name shown and spoken.
  public let name: String
  /// What it is for, in a sentence or two.
  public let about: String
  /// The articles that it rests on.
  public let sources: [Source]
  /// Its place in lists, from 1; those without a place come last.
  public let order: Int
  /// What is done, in order.
  public package(set) var items: [RoutineItem]
  /// The exercises that its own file brings along.
  public package(set) var carried: [Exercise] = []
  /// Where it comes from.
  public package(set) var origin = Origin.shipped

  /// A routine of these parts.
  public init(
    id: String, name: String, about: String, sources: [Source] = [], order: Int = .max,
    items: [RoutineItem], carried: [Exercise] = [], origin: Origin = .shipped
  ) {
    self.id = id
    self.name = name
    self.about = about
    self.sources = sources
    self.order = order
    self.items = items
    self.carried = carried
    self.origin = origin
  }

  /// The same routine under another id and name.
  ///
  /// What it carries is known by its id and stays with the old one.
  public func renamed(_ id: String, _ name: String) -> Routine {
    var routine = Routine(id: id, name: name, about: about, sources: sources, order: order, items: items)
    routine.carried = carried
    routine.origin = origin
    return routine
  }

  /// The routine with other things to do.
  public func with(_ items: [RoutineItem]) -> Routine {
    var routine = self
    routine.items = items
    return routine
  }
}

extension Routine {
  /// The exercise alone as a routine, as it prescribes itself.
  public init(following exercise: Exercise) {
    self.init(
      id: exercise.id, name: exercise.name, about: exercise.why, sources: exercise.sources,
      order: .max, items: [RoutineItem(exercise: exercise.id, block: .main, narrowing: Narrowing())],
      origin: exercise.origin)
  }
}

/// A part of a routine.
public enum Block: String, CaseIterable, Hashable, Sendable {
  case warmUp = "warm-up"
  case main
  case coolDown = "cool-down"

  /// Its heading.
  public var title: String {
    switch self {
    case .warmUp: "Warm-up"
    case .main: "Main"
    case .coolDown: "Cool-down"
    }
  }
}

/// One exercise in a routine.
public struct RoutineItem: Hashable, Sendable {
  /// The exercise's id.
  public package(set) var exercise: String
  /// The part of the routine it stands in.
  public let block: Block
  /// Narrower ranges than the exercise's own; in a person's own routine whatever they were told to do.
  public package(set) var narrowing: Narrowing
  /// The one side of a one-sided exercise that is done; `nil` for both.
  public package(set) var side: Side?
  /// The most of it that a person's conditions allow.
  public var limit = DoseLimit()
  /// Whether ranges far above the usual are said to be meant so.
  public package(set) var isConfirmed = false

  /// An exercise in a block.
  public init(exercise: String, block: Block, narrowing: Narrowing, side: Side? = nil) {
    self.exercise = exercise
    self.block = block
    self.narrowing = narrowing
    self.side = side
  }
}

/// Ranges that a routine sets in place of an exercise's own; what is missing leaves the exercise's.
public typealias Narrowing = [Measure: ClosedRange<Int>]
