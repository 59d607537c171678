import Catalogue
import Text

extension Topic {
  /// Reads a page of the guide; `nil` when a fault was found.
  init?(id: String, text: String, document: YAMLDocument) {
    guard let fields = document.root(of: text, keys: ["title", "summary", "order", "entries"]) else {
      return nil
    }
    let title = fields.text("title"), summary = fields.text("summary")
    let order = fields.integer("order", within: 1...1000) ?? Int.max
    let entries = fields.mappings("entries", keys: TopicEntry.keys).map(TopicEntry.init)
    let signs = entries.compactMap(\.sign?.id)
    for id in Set(signs) where signs.count(where: { $0 == id }) > 1 {
      fields.fault(at: "entries", Wording.Diagnostics.signTwice(id))
    }
    guard document.diagnostics.isEmpty else { return nil }
    self.init(id: id, title: title, summary: summary, order: order, entries: entries)
  }
}

extension TopicEntry {
  fileprivate static let keys = [
    "title", "text", "why", "fix", "sign", "group", "ask", "weekly", "sources", "following",
  ]

  fileprivate init(fields: Fields) {
    let text = fields.text("text"), following = fields.optionalText("following")
    let sources: [Source] = fields.choices("sources", atLeast: 1)
    self.init(
      title: fields.text("title"), text: text, why: fields.optionalText("why"),
      fix: fields.optionalText("fix"),
      sign: fields.has("sign") ? WarningSign(fields: fields, advice: text, sources, following) : nil,
      sources: sources, following: following)
  }
}

extension WarningSign {
  fileprivate init?(fields: Fields, advice: String, _ sources: [Source], _ following: String?) {
    let id = fields.text("sign")
    if !id.isEmpty, !id.isID {
      fields.fault(at: "sign", Wording.Diagnostics.badSign)
    }
    let group: Group? = fields.choice("group")
    let weekly: Flag? = fields.has("weekly") ? fields.choice("weekly") : nil
    let ask = fields.text("ask")
    guard let group else { return nil }
    self.init(
      id: id, group: group, ask: ask, advice: advice, sources: sources, following: following,
      isWeekly: weekly == .yes)
  }
}
