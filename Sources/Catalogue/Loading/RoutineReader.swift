import Yams

extension Routine {
  private static let keys = ["name", "about", "sources", "order"] + Block.allCases.map(\.key)

  /// Reads a routine file; `nil` when a fault was found.
  ///
  /// Whether its exercises exist is checked by the catalogue.
  init?(id: String, text: String, reading: Reading) {
    guard let fields = reading.root(of: text, keys: Self.keys) else { return nil }
    self.id = id
    name = fields.text("name")
    about = fields.text("about")
    sources = fields.has("sources") ? fields.choices("sources") : []
    order = fields.integer("order", within: 1...1000) ?? Int.max
    var items: [RoutineItem] = []
    for block in Block.allCases where block == .main || fields.has(block.key) {
      items += fields.nodes(block.key, atLeast: block == .main ? 1 : 0).compactMap {
        RoutineItem($0, in: block, of: fields)
      }
    }
    self.items = items
    guard reading.faults.isEmpty else { return nil }
  }
}

extension Block {
  /// Its key in a file.
  fileprivate var key: String { self == .main ? "main" : self == .warmUp ? "warm_up" : "cool_down" }
}

extension RoutineItem {
  private static let keys = ["exercise"] + Prescription.measureLimits.map(\.key)

  /// Either an exercise's id, or a mapping with narrower ranges.
  fileprivate init?(_ node: Node, in block: Block, of routine: Fields) {
    let reading = routine.reading
    self.block = block
    if node.scalar != nil {
      exercise = routine.text(node, block.key)
      narrowing = Narrowing()
      if exercise.isEmpty { return nil }
      reading.mentions.append(Mention(exercise: exercise, mark: node.mark))
      return
    }
    guard let fields = reading.fields(node, keys: Self.keys) else { return nil }
    exercise = fields.text("exercise")
    var ranges: [String: ClosedRange<Int>] = [:]
    for (key, limit) in Prescription.measureLimits { ranges[key] = fields.range(key, within: limit) }
    narrowing = Narrowing(ranges)
    if exercise.isEmpty { return nil }
    reading.mentions.append(
      Mention(exercise: exercise, mark: fields.mark(of: "exercise"), fields: fields, narrowing: narrowing))
  }
}

extension Narrowing {
  fileprivate init(_ ranges: [String: ClosedRange<Int>]) {
    self.init()
    sets = ranges["sets"]
    reps = ranges["reps"]
    holdSeconds = ranges["hold_seconds"]
    pauseSeconds = ranges["pause_seconds"]
    seconds = ranges["seconds"]
  }
}
