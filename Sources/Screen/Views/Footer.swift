import Text

/// The keys of a screen in its last row, the most needed first: as many as fit, and with the one that tells the others
/// wherever some don't.
enum Footer {
  /// - Parameter labels: Other labels for intents that mean something else right now, `nil` for nothing at all.
  static func draw(_ map: KeyMap, labels: [Intent: String?] = [:], on canvas: inout Canvas) {
    let items = map.bindings.compactMap { Item($0, labels, canvas.glyphs) }
    let row = canvas.size.rows - 1, end = canvas.size.columns - 1
    var column = 1
    for item in items where isShown(item, of: items, from: column, to: end) {
      column = canvas.put(item.name, row: row, column: column, .key) + 1
      column = canvas.put(item.label, row: row, column: column, .hint) + gap
    }
  }

  private static let gap = 3

  /// Whether a key stands at a column: nothing takes the room of the one that tells the others.
  private static func isShown(_ item: Item, of items: [Item], from column: Int, to end: Int) -> Bool {
    guard let place = items.firstIndex(of: item) else { return false }
    let later = items[(place + 1)...].first { $0.intent == .help }
    return column + item.width + (later.map { gap + $0.width } ?? 0) <= end
  }

  /// A key and what it does.
  private struct Item: Equatable {
    let intent: Intent
    let name: String
    let label: String

    var width: Int { name.columns + 1 + label.columns }

    /// `nil` for a key that the footer doesn't show.
    init?(_ binding: Binding, _ labels: [Intent: String?], _ glyphs: Glyphs) {
      guard let label = labels[binding.intent] ?? binding.label, let key = binding.keys.first else {
        return nil
      }
      intent = binding.intent
      name = binding.standsForBothWays ? glyphs.up + glyphs.down : key.name(glyphs)
      self.label = label
    }
  }
}

extension Binding {
  /// Whether the footer shows it for up and down together.
  fileprivate var standsForBothWays: Bool { intent == .up || intent == .down }
}
