import Catalogue
import CatalogueFiles

/// A routine that is being put together.
struct Draft: Hashable {
  var name: String
  let about: String
  /// What is done, block by block.
  private(set) var items: [RoutineItem]
  /// The person's own routine that is changed; `nil` for a new one.
  let before: Routine?

  /// Something new.
  init() {
    name = ""
    about = Wording.Builder.about
    items = []
    before = nil
  }

  /// A routine to go on from: changed itself where it is the person's own, else a copy that becomes theirs.
  init(_ routine: Routine) {
    let isOwn = if case .own = routine.origin { true } else { false }
    name = isOwn ? routine.name : Wording.Builder.copy(of: routine.name)
    about = routine.about
    items = []
    before = isOwn ? routine : nil
    replaceAll(routine.items)
  }

  /// The routine under an id.
  func routine(_ id: String) -> Routine {
    before.map { $0.with(items).renamed(id, name) }
      ?? Routine(id: id, name: name, about: about, items: items, origin: .own(replacesShipped: false))
  }

  // MARK: Order

  /// Puts an exercise behind another, into its block.
  ///
  /// - Returns: Its place.
  mutating func insert(_ exercise: String, after index: Int?) -> Int {
    let place = index.map { min($0 + 1, items.count) } ?? items.count
    let block = place > 0 ? items[place - 1].block : .main
    items.insert(RoutineItem(exercise: exercise, block: block, narrowing: Narrowing()), at: place)
    return place
  }

  mutating func remove(at index: Int) {
    if items.indices.contains(index) { items.remove(at: index) }
  }

  /// Moves an exercise one place up or down; at the end of its block into the next.
  ///
  /// - Returns: Its place.
  mutating func move(_ index: Int, by step: Int) -> Int {
    guard items.indices.contains(index) else { return index }
    let item = items[index], place = index + step
    if items.indices.contains(place), items[place].block == item.block {
      items.swapAt(index, place)
      return place
    }
    let blocks = Block.allCases
    guard let block = blocks.firstIndex(of: item.block), blocks.indices.contains(block + step) else {
      return index
    }
    items[index] = item.with(block: blocks[block + step], side: item.side)
    return index
  }

  /// Puts an exercise into another block, at the end that is nearer.
  ///
  /// - Returns: Its place.
  mutating func put(_ index: Int, into block: Block) -> Int {
    let item = items.remove(at: index), order = Block.allCases
    let isLater = (order.firstIndex(of: block) ?? 0) > (order.firstIndex(of: item.block) ?? 0)
    let reach = isLater ? order.prefix { $0 != block } : order.prefix { $0 != block } + [block]
    let place = items.count { reach.contains($0.block) }
    items.insert(item.with(block: block, side: item.side), at: place)
    return place
  }

  mutating func replace(_ index: Int, with item: RoutineItem) { items[index] = item }

  mutating func replaceAll(_ items: [RoutineItem]) {
    self.items = Block.allCases.flatMap { block in items.filter { $0.block == block } }
  }

  // MARK: What is suggested

  /// Whether a block is empty.
  func lacks(_ block: Block) -> Bool { !items.contains { $0.block == block } }

  /// A warm-up as the articles have it: arms, marching, the trunk (article 000).
  func warmUp(_ catalogue: Catalogue) -> [RoutineItem] {
    ["marching-in-place", "arm-circles", "torso-twist"].filter { catalogue.exercises[$0] != nil }
      .map { RoutineItem(exercise: $0, block: .warmUp, narrowing: Narrowing()) }
  }

  /// A quiet stretch in the position that the routine ends in, as far as there is one.
  func coolDown(_ catalogue: Catalogue) -> [RoutineItem] {
    let end = items.last.flatMap { catalogue.exercises[$0.exercise]?.position }
    let quiet = ["knee-to-chest", "childs-pose", "neck-stretch", "standing-forward-fold", "belly-breathing"]
      .compactMap { catalogue.exercises[$0] }
    let chosen = quiet.first { $0.position == end } ?? quiet.first { $0.id == "childs-pose" }
    return chosen.map { exercise in
      // A stretch that may go on for ten minutes is not to be drawn out here.
      var narrowing = Narrowing()
      if let hold = exercise.prescription.ranges[.holdSeconds], hold.contains(30), hold.upperBound > 60 {
        narrowing[.holdSeconds] = max(hold.lowerBound, 30)...60
      }
      return [RoutineItem(exercise: exercise.id, block: .coolDown, narrowing: narrowing)]
    } ?? []
  }
}
