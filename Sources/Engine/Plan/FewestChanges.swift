public import Catalogue

extension Routine {
  /// The same exercises in the order that asks for the fewest changes of position.
  ///
  /// Each stays in its block, and exercises in one position keep their order. A routine that can't be bettered stays
  /// exactly as it is.
  public func inFewestChanges(_ catalogue: Catalogue) -> Routine {
    func place(_ item: RoutineItem) -> Exercise.BodyPlace? { catalogue.exercises[item.exercise]?.place }
    func changes(_ items: [RoutineItem]) -> Int {
      zip(items, items.dropFirst()).count { place($0) != place($1) }
    }
    // The best way so far for each position that a block can end in.
    var ways: [[RoutineItem]] = [[]]
    for block in Block.allCases {
      let items = items.filter { $0.block == block }
      guard !items.isEmpty else { continue }
      var best: [Exercise.BodyPlace?: [RoutineItem]] = [:], order: [Exercise.BodyPlace?] = []
      for way in ways {
        for arrangement in Self.arrangements(items, place) {
          let whole = way + arrangement
          let end = whole.last.flatMap(place)
          if let known = best[end] {
            if changes(whole) < changes(known) { best[end] = whole }
          } else {
            best[end] = whole
            order.append(end)
          }
        }
      }
      ways = order.compactMap { best[$0] }
    }
    let best = ways.min { changes($0) < changes($1) } ?? items
    return changes(best) < changes(items) ? with(best) : self
  }

  /// A block's exercises by position: in the order of their first appearance, but for which comes first and which last.
  private static func arrangements(
    _ items: [RoutineItem], _ place: (RoutineItem) -> Exercise.BodyPlace?
  ) -> [[RoutineItem]] {
    var order: [Exercise.BodyPlace?] = []
    for item in items where !order.contains(place(item)) { order.append(place(item)) }
    let orders = order.reversed().flatMap { last in
      order.compactMap { first -> [Exercise.BodyPlace?]? in
        guard first != last || order.count == 1 else { return nil }
        if first == last { return order }
        return [first] + order.filter { $0 != first && $0 != last } + [last]
      }
    }
    return orders.map { order in order.flatMap { here in items.filter { place($0) == here } } }
  }
}
