import Yams

extension Routine {
  static let keys =
    ["name", "about", "sources", "order", "confirmed", "exercises"] + Block.allCases.map(\.key)

  /// Reads a routine file; `nil` when a fault was found.
  ///
  /// Whether its exercises exist is checked by the catalogue.
  init?(id: String, text: String, reading: Reading) {
    guard let fields = reading.root(of: text, keys: Self.keys) else { return nil }
    self.init(id: id, fields: fields)
  }

  /// Reads a routine's fields; `nil` when a fault was found.
  init?(id: String, fields: Fields) {
    let reading = fields.reading
    self.id = id
    reading.isConfirmed = fields.isConfirmed
    name = fields.text("name")
    about = fields.text("about")
    sources = fields.has("sources") ? fields.choices("sources") : []
    order = fields.integer("order", within: 1...1000) ?? Int.max
    let carried = fields.has("exercises") ? fields.named("exercises") : []
    // All are known before the first is read, for they may name each other.
    reading.carrier = id
    reading.carried = carried.map(\.id)
    self.carried = carried.compactMap { entry in
      guard let fields = reading.fields(entry.node, keys: Exercise.keys),
        var exercise = Exercise(id: reading.idOfCarried(entry.id), fields: fields)
      else { return nil }
      exercise.origin = .carried(by: id)
      return exercise
    }
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
  var key: String { self == .main ? "main" : self == .warmUp ? "warm_up" : "cool_down" }
}

extension RoutineItem {
  static let keys = ["exercise", "side", "confirmed"] + Measure.allCases.map(\.rawValue)

  /// Either an exercise's id, or a mapping with what is set for it.
  fileprivate init?(_ node: Node, in block: Block, of routine: Fields) {
    let reading = routine.reading
    let fields = node.scalar == nil ? reading.fields(node, keys: Self.keys) : nil
    if node.scalar == nil, fields == nil { return nil }
    let word = fields?.text("exercise") ?? routine.text(node, block.key)
    narrowing = fields?.ranges ?? [:]
    if word.isEmpty { return nil }
    var mention = Mention(word, in: reading, at: fields?.mark(of: "exercise") ?? node.mark)
    exercise = mention.id
    self.block = block
    side = fields?.has("side") == true ? fields?.choice("side") : nil
    mention.fields = fields
    isConfirmed = fields?.isConfirmed == true || reading.isConfirmed
    mention.item = self
    mention.isConfirmed = isConfirmed
    reading.mentions.append(mention)
  }
}
