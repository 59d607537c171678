import Yams

extension Routine {
  private static let keys = ["name", "about", "sources", "order"] + Block.allCases.map(\.key)

  /// Reads a routine file; `nil` when a fault was found. Whether its exercises exist is checked by the catalogue.
  init?(id: String, text: String, reading: Reading, mark: (RoutineItem, Mark?) -> Void) {
    guard let fields = reading.root(of: text, keys: Self.keys) else { return nil }
    self.id = id
    name = fields.text("name")
    about = fields.text("about")
    sources = fields.has("sources") ? fields.choices("sources") : []
    order = fields.integer("order", within: 1...1000) ?? Int.max
    var items: [RoutineItem] = []
    for block in Block.allCases where block == .main || fields.has(block.key) {
      for node in fields.nodes(block.key) {
        guard let item = RoutineItem(node, in: block, reading: reading) else { continue }
        items.append(item)
        mark(item, node.mark)
      }
    }
    self.items = items
    if fields.has(Block.main.key), !items.contains(where: { $0.block == .main }), reading.faults.isEmpty {
      reading.fault(at: fields.mark(of: Block.main.key), "\"main\" names no exercise")
    }
    guard reading.faults.isEmpty else { return nil }
  }
}

extension Block {
  /// Its key in a file.
  fileprivate var key: String { self == .main ? "main" : self == .warmUp ? "warm_up" : "cool_down" }
}

extension RoutineItem {
  private static let keys = ["exercise", "sets", "reps", "hold_seconds", "pause_seconds", "seconds"]

  /// Either an exercise's id, or a mapping with narrower ranges.
  fileprivate init?(_ node: Node, in block: Block, reading: Reading) {
    self.block = block
    if let id = node.scalar?.string {
      exercise = id
      narrowing = Narrowing()
      return
    }
    guard let fields = reading.fields(node, keys: Self.keys) else { return nil }
    exercise = fields.text("exercise")
    var narrowing = Narrowing()
    narrowing.sets = fields.range("sets", within: 1...50)
    narrowing.reps = fields.range("reps", within: 1...1000)
    narrowing.holdSeconds = fields.range("hold_seconds", within: 1...3600)
    narrowing.pauseSeconds = fields.range("pause_seconds", within: 1...60)
    narrowing.seconds = fields.range("seconds", within: 1...3600)
    self.narrowing = narrowing
  }
}
