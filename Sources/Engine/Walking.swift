public import Catalogue

extension Exercise {
  /// Whether it leads away from where it began and back again: a walk of two minutes or more.
  public func isOutAndBack(for time: Duration) -> Bool { id == Catalogue.walk && time >= .seconds(120) }
}

extension Routine {
  /// Whether it is a walk and nothing else.
  public var isWalk: Bool { id == Catalogue.walk && items.map(\.exercise) == [Catalogue.walk] }

  /// The same as long as somebody walks, where it is a walk.
  public func walking(minutes: Int) -> Routine {
    guard isWalk else { return self }
    return with(
      items.map { item in
        var narrowing = item.narrowing
        narrowing[.seconds] = minutes * 60...minutes * 60
        var walk = RoutineItem(exercise: item.exercise, block: item.block, narrowing: narrowing)
        walk.limit = item.limit
        return walk
      })
  }
}
