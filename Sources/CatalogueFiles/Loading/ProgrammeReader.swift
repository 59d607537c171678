import Catalogue
import Yams

extension Programme {
  static let keys = ["name", "summary", "for_whom", "order", "confirmed", "stages", "then"]

  /// Reads a programme file; `nil` when a fault was found.
  ///
  /// Whether the exercises, routines and pages that it names exist is checked by the catalogue.
  init?(id: String, text: String, document: YAMLDocument) {
    guard let fields = document.root(of: text, keys: Self.keys) else { return nil }
    self.init(id: id, fields: fields)
  }

  /// Reads a programme's fields; `nil` when a fault was found.
  init?(id: String, fields: Fields) {
    let document = fields.document
    document.isConfirmed = fields.isConfirmed
    let name = fields.text("name")
    let summary = fields.statement("summary"), audience = fields.statement("for_whom")
    let order = fields.integer("order", within: 1...1000) ?? Int.max
    let isItself = fields.isWord("then", id)
    if isItself { fields.fault(at: "then", Wording.Diagnostics.isItselfAfterwards(id)) }
    let following = isItself ? nil : fields.mention(of: .programme, "then")
    let parts = fields.mappings("stages", keys: Stage.keys)
    let stages = parts.enumerated().map { Stage($1, number: $0 + 1, of: (id, name)) }
    for (index, pair) in zip(stages, stages.dropFirst()).enumerated() where !document.isConfirmed {
      guard let (before, after) = pair.0.flatMap({ before in pair.1.map { (before, $0) } }) else { continue }
      after.checkAddition(to: before, parts[index + 1])
    }
    guard document.diagnostics.isEmpty, let summary, let audience else { return nil }
    self.init(
      id: id, name: name, summary: summary, audience: audience, order: order,
      stages: stages.compactMap { $0 }, following: following)
  }
}

extension Stage {
  static let keys =
    ["name", "about", "sources", "level", "days_a_week", "routines", "habit", "go_on"]
    + Block.allCases.map(\.key)
  private static let routinesKey = "routines"

  /// Reads a stage; `nil` after a fault.
  fileprivate init?(_ fields: Fields, number: Int, of programme: (id: String, name: String)) {
    let document = fields.document
    let name = fields.text("name")
    let about = fields.statement("about")
    let sources: [Source] = fields.sources
    let level: Level? = fields.has("level") ? fields.choice("level") : nil
    let days = fields.has("days_a_week") ? fields.range("days_a_week", within: 1...7) : 1...7
    let habit = Habit(fields), condition = StageCondition(fields)
    let blocks = Block.allCases.filter { fields.has($0.key) }
    if fields.has(Self.routinesKey) == fields.has(Block.main.key)
      || fields.has(Self.routinesKey) && !blocks.isEmpty
    {
      document.fault(at: fields.mark, Wording.Diagnostics.eitherRoutinesOrMain)
      return nil
    }
    let work: Work
    if fields.has(Self.routinesKey) {
      work = .routines(fields.mentions(of: .routine, Self.routinesKey))
    } else {
      var items: [RoutineItem] = []
      for block in blocks {
        items += fields.nodes(block.key, atLeast: block == .main ? 1 : 0)
          .compactMap { RoutineItem($0, in: block, of: fields) }
      }
      work = .exercises(
        Routine(
          id: "\(programme.id)/\(number)", name: Programme.name(ofStage: number, name, in: programme.name),
          about: about?.text ?? "", sources: sources, items: items, origin: .carried(by: programme.id)))
    }
    guard let about, let habit, let condition, let days else { return nil }
    self.init(
      number: number, name: name, about: about, work: work, sources: sources, level: level, daysAWeek: days,
      habit: habit, condition: condition)
  }

  /// Faults where it asks for two new things at once.
  fileprivate func checkAddition(to before: Stage, _ fields: Fields) {
    guard work.isOfRoutines == before.work.isOfRoutines else { return }
    let new = parts.filter { !before.parts.contains($0) }
    let higher = level.flatMap { level in
      Level.allCases.prefix { $0 != level }.contains(before.level ?? level) ? level : nil
    }
    let things = new + [higher.map { Wording.Diagnostics.level($0.rawValue) }].compactMap { $0 }
    guard things.count > 1 else { return }
    let key = work.isOfRoutines ? Self.routinesKey : Block.main.key
    fields.document.fault(at: fields.mark(of: key), Wording.Diagnostics.twoAtOnce(things))
  }
}

extension Stage {
  /// What it is made of: its own exercises, or routines.
  private var parts: [String] { work.isOfRoutines ? routines : exercises }
}

extension Stage.Work {
  fileprivate var isOfRoutines: Bool { if case .routines = self { true } else { false } }
}

extension Habit {
  static let keys = ["text", "topic", "sources"]

  fileprivate init?(_ stage: Fields) {
    guard let fields = stage.fields("habit", keys: Self.keys) else { return nil }
    let text = fields.text("text"), sources = fields.sources
    if !fields.has("topic") { _ = fields.text("topic") }
    guard let topic = fields.mention(of: .topic, "topic") else { return nil }
    self.init(text: text, topic: topic, sources: sources)
  }
}

extension StageCondition {
  static let keys = ["sessions", "days", "sources"]

  fileprivate init?(_ stage: Fields) {
    guard let fields = stage.fields("go_on", keys: Self.keys) else { return nil }
    for key in ["sessions", "days"] where !fields.has(key) { _ = fields.text(key) }
    let sources = fields.sources
    guard let sessions = fields.integer("sessions", within: 1...100),
      let days = fields.integer("days", within: 7...100)
    else { return nil }
    self.init(sessions: sessions, days: days, sources: sources)
  }
}

extension Statement {
  static let keys = ["text", "sources"]
}

extension Fields {
  /// A statement: words alone in a person's own file, or a mapping with who says so; `nil` after a fault.
  fileprivate func statement(_ key: String) -> Statement? {
    if document.isOwn, values[key]?.scalar != nil { return Statement(text: text(key), sources: []) }
    guard let fields = fields(key, keys: Statement.keys) else { return nil }
    return Statement(text: fields.text("text"), sources: fields.sources)
  }

  /// Who says so: somebody, unless the file is a person's own.
  fileprivate var sources: [Source] {
    document.isOwn && !has("sources") ? [] : choices("sources", atLeast: 1)
  }

  /// The id of something else that a field names; `nil` where it names nothing.
  fileprivate func mention(of kind: Mention.Kind, _ key: String) -> String? {
    guard let node = values[key] else { return nil }
    return mention(of: kind, key, node)
  }

  fileprivate func mentions(of kind: Mention.Kind, _ key: String) -> [String] {
    nodes(key, atLeast: 1).compactMap { mention(of: kind, key, $0) }
  }

  private func mention(of kind: Mention.Kind, _ key: String, _ node: Node) -> String? {
    let word = text(node, key)
    guard !word.isEmpty else { return nil }
    document.mentions.append(Mention(kind: kind, word: word, mark: node.mark))
    return word
  }
}
