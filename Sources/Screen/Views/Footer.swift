import Text

/// The keys of a screen in its last row, as many as fit.
enum Footer {
  /// - Parameter labels: Other labels for intents that mean something else right now, `nil` for nothing at all.
  static func draw(_ map: KeyMap, labels: [Intent: String?] = [:], on canvas: inout Canvas) {
    let row = canvas.size.rows - 1
    var column = 1
    for binding in map.bindings {
      guard let label = labels[binding.intent] ?? binding.label, let key = binding.keys.first else {
        continue
      }
      let name = binding.standsForBothWays ? canvas.glyphs.up + canvas.glyphs.down : key.name(canvas.glyphs)
      let width = name.columns + 1 + label.columns
      guard column + width <= canvas.size.columns - 1 else { continue }
      column = canvas.put(name, row: row, column: column, .key) + 1
      column = canvas.put(label, row: row, column: column, .hint) + 3
    }
  }
}

extension Binding {
  /// Whether the footer shows it for up and down together.
  fileprivate var standsForBothWays: Bool { intent == .up || intent == .down }
}
