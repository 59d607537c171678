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
    entries = fields.mappings("entries", keys: TopicEntry.keys).map(TopicEntry.init)
    let signs = entries.compactMap(\.sign?.id)
    for id in Set(signs) where signs.count(where: { $0 == id }) > 1 {
      fields.fault(at: "entries", "the sign \"\(id)\" stands twice")
    }
    guard reading.faults.isEmpty else { return nil }
  }
}

extension TopicEntry {
  fileprivate static let keys = [
    "title", "text", "why", "fix", "sign", "group", "ask", "weekly", "sources", "following",
  ]

  fileprivate init(fields: Fields) {
    title = fields.text("title")
    text = fields.text("text")
    why = fields.optionalText("why")
    fix = fields.optionalText("fix")
    sources = fields.choices("sources", atLeast: 1)
    following = fields.optionalText("following")
    sign = fields.has("sign") ? WarningSign(fields: fields, advice: text, sources, following) : nil
  }
}

extension WarningSign {
  fileprivate init?(fields: Fields, advice: String, _ sources: [Source], _ following: String?) {
    let id = fields.text("sign")
    if !id.isEmpty, !id.isID {
      fields.fault(at: "sign", "\"sign\" is written like bladder-bowel, in small letters, digits and hyphens")
    }
    let group: Group? = fields.choice("group")
    let weekly: Flag? = fields.has("weekly") ? fields.choice("weekly") : nil
    ask = fields.text("ask")
    guard let group else { return nil }
    self.id = id
    self.group = group
    self.advice = advice
    self.sources = sources
    self.following = following
    isWeekly = weekly == .yes
  }
}
