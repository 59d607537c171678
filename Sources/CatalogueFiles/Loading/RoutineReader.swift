import Catalogue
import Yams

extension Routine {
  static let keys =
    ["name", "about", "sources", "order", "confirmed", "exercises"] + Block.allCases.map(\.key)

  /// Reads a routine file; `nil` when a fault was found.
  ///
  /// Whether its exercises exist is checked by the catalogue.
  init?(id: String, text: String, document: YAMLDocument) {
    guard let fields = document.root(of: text, keys: Self.keys) else { return nil }
    self.init(id: id, fields: fields)
  }

  /// Reads a routine's fields; `nil` when a fault was found.
  init?(id: String, fields: Fields) {
    let document = fields.document
    document.isConfirmed = fields.isConfirmed
    let name = fields.text("name")
    let about = fields.text("about")
    let sources: [Source] = fields.has("sources") ? fields.choices("sources") : []
    let order = fields.integer("order", within: 1...1000) ?? Int.max
    let brought = fields.has("exercises") ? fields.named("exercises") : []
    // All are known before the first is read, for they may name each other.
    document.carrier = id
    document.carried = brought.map(\.id)
    let carried: [Exercise] = brought.compactMap { entry in
      guard let fields = document.fields(entry.node, keys: Exercise.keys),
        var exercise = Exercise(id: document.idOfCarried(entry.id), fields: fields)
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
    guard document.diagnostics.isEmpty else { return nil }
    self.init(
      id: id, name: name, about: about, sources: sources, order: order, items: items, carried: carried)
  }
}

extension Block {
  /// Its key in a file.
  var key: String { self == .main ? "main" : self == .warmUp ? "warm_up" : "cool_down" }
}

extension RoutineItem {
  static let keys = ["exercise", "side", "confirmed"] + Measure.allCases.map(\.rawValue)

  /// Either an exercise's id, or a mapping with what is set for it.
  init?(_ node: Node, in block: Block, of routine: Fields) {
    let document = routine.document
    let fields = node.scalar == nil ? document.fields(node, keys: Self.keys) : nil
    if node.scalar == nil, fields == nil { return nil }
    let word = fields?.text("exercise") ?? routine.text(node, block.key)
    if word.isEmpty { return nil }
    var reference = ExerciseReference(word, in: document, at: fields?.mark(of: "exercise") ?? node.mark)
    self.init(
      exercise: reference.id, block: block, narrowing: fields?.ranges ?? [:],
      side: fields?.has("side") == true ? fields?.choice("side") : nil)
    reference.fields = fields
    isConfirmed = fields?.isConfirmed == true || document.isConfirmed
    reference.item = self
    reference.isConfirmed = isConfirmed
    document.references.append(reference)
  }
}
