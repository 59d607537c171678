extension Topic {
  /// Reads a page of the guide; `nil` when a fault was found.
  init?(id: String, text: String, reading: Reading) {
    guard let fields = reading.root(of: text, keys: ["title", "summary", "order", "entries"]) else {
      return nil
    }
    self.id = id
    title = fields.text("title")
    summary = fields.text("summary")
    order = fields.integer("order", within: 1...1000) ?? Int.max
    let keys = ["title", "text", "why", "fix", "ask", "urgent", "sources"]
    entries = fields.mappings("entries", keys: keys).map(TopicEntry.init)
    guard reading.faults.isEmpty else { return nil }
  }
}

extension TopicEntry {
  fileprivate init(fields: Fields) {
    title = fields.text("title")
    text = fields.text("text")
    why = fields.optionalText("why")
    fix = fields.optionalText("fix")
    ask = fields.optionalText("ask")
    let urgent: Flag? = fields.has("urgent") ? fields.choice("urgent") : nil
    isUrgent = urgent == .yes
    sources = fields.choices("sources")
  }
}
