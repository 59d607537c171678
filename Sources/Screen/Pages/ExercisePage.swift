public import Catalogue
import Text

extension Page {
  /// Everything about one exercise.
  ///
  /// - Parameters:
  ///   - conditions: What the person has told about their body.
  ///   - hurtOn: The day on which it hurt, where it did the last time.
  ///   - done: How often it was done and when last, in words.
  ///   - isLinked: Whether its neighbours and the pages of the guide that name it can be followed.
  public init(
    _ exercise: Exercise, in catalogue: Catalogue, glyphs: Glyphs, conditions: Set<Condition> = [],
    hurtOn: String? = nil, done: String? = nil, isLinked: Bool = false
  ) {
    func name(_ id: String) -> String { catalogue.exercises[id]?.name ?? id }
    let adaptations = exercise.adaptations(for: conditions)
    var body = adaptations.map { Paragraph($0, .warning, mark: "!") }
    if !adaptations.isEmpty { body.append(Paragraph("")) }
    if let hurtOn { body += [Paragraph(Wording.Hurt.lastTime(on: hurtOn), .danger), Paragraph("")] }
    if !exercise.why.isEmpty { body += [Paragraph(exercise.why), Paragraph("")] }
    var facts = [(Wording.Exercise.position, exercise.position.plainName)]
    if !exercise.equipment.isEmpty {
      facts.append((Wording.Exercise.needs, exercise.equipment.map(\.rawValue).joined(separator: ", ")))
    }
    facts.append((Wording.Exercise.amount, Words.ranges(exercise.prescription)))
    if !exercise.targets.isEmpty {
      facts.append((Wording.Exercise.targets, exercise.targets.joined(separator: ", ")))
    }
    if !exercise.otherNames.isEmpty {
      facts.append((Wording.Exercise.otherNames, exercise.otherNames.joined(separator: ", ")))
    }
    if let done { facts.append((Wording.Exercise.done, done)) }
    if let note = exercise.origin.note { facts.append((Wording.Exercise.file, note)) }
    body += facts.map { Paragraph($1, mark: "\($0):") }
    body += Self.section(Wording.Exercise.steps)
    body += exercise.steps.enumerated().map { Paragraph($1, mark: "\($0 + 1).", indent: 1) }
    if !exercise.breath.isEmpty {
      body += Self.section(Wording.Exercise.breath) + [Paragraph(exercise.breath, indent: 1)]
    }
    body += Self.section(
      Wording.Exercise.form, exercise.form.map { Paragraph($0, mark: glyphs.bullet, indent: 1) })
    body += Self.section(
      Wording.Exercise.cautions, exercise.cautions.map { Paragraph($0, .warning, mark: "!", indent: 1) })
    body += Self.section(Wording.Exercise.conditions, exercise.conditions.flatMap(Self.lines))
    let mistakes = exercise.mistakes.flatMap {
      [
        Paragraph($0.mistake + ".", mark: glyphs.bullet, indent: 1),
        Paragraph("\($0.why) \($0.fix)", .hint, indent: 3),
      ]
    }
    body += Self.section(Wording.Exercise.mistakes, mistakes)
    let neighbours = [(Wording.Exercise.easier, exercise.easier), (Wording.Exercise.harder, exercise.harder)]
      .compactMap { label, id in
        id.map {
          Paragraph(name($0), mark: (isLinked ? "  " : " ") + "\(label):", to: isLinked ? .exercise($0) : nil)
        }
      }
    body += Self.section(Wording.Exercise.neighbours, neighbours)
    let topics = isLinked ? catalogue.topics.filter { $0.names(exercise) } : []
    body += Self.section(
      Wording.Exercise.guide, topics.map { Paragraph($0.title, mark: " \(glyphs.bullet)", to: .topic($0.id)) }
    )
    body += Self.section(Wording.Exercise.sources, Self.sources(of: exercise))
    self.init(title: exercise.name, aside: exercise.position.plainName, body: body)
  }

  /// What one condition changes, and who says so.
  private static func lines(_ advice: ConditionAdvice) -> [Paragraph] {
    let name = advice.condition.name
    let what = advice.kind == .leaveOut ? Wording.Exercise.leftOut(for: name) : name
    return [
      Paragraph(advice.note, mark: "\(what):", indent: 1),
      Paragraph(Words.credit([advice.source], following: advice.following), .hint, indent: 3),
    ]
  }

  /// The articles, the figures they give, and what is limber's own choice.
  private static func sources(of exercise: Exercise) -> [Paragraph] {
    var lines = exercise.sources.map { source in
      let figures = exercise.figures.filter { $0.source == source }.map {
        "\(Wording.Exercise.field($0.field)) \($0.range.written)"
      }
      let given = figures.isEmpty ? Wording.Exercise.noFigures : figures.joined(separator: ", ")
      return Paragraph("\(source.title): \(given)", mark: source.rawValue, indent: 1)
    }
    let own = exercise.prescription.ownChoice.map(Wording.Exercise.field)
    if !own.isEmpty, exercise.origin == .shipped {
      lines.append(Paragraph(Wording.Exercise.ownChoice(own), .hint, indent: 1))
    }
    return lines
  }

  static func section(_ title: String) -> [Paragraph] { [Paragraph(""), Paragraph(title, .title)] }

  /// A section, unless there is nothing in it.
  static func section(_ title: String, _ body: [Paragraph]) -> [Paragraph] {
    body.isEmpty ? [] : section(title) + body
  }
}

extension Exercise {
  /// What to mind about it with some conditions, each in a sentence or two.
  public func adaptations(for conditions: Set<Condition>) -> [String] {
    self.conditions.filter { conditions.contains($0.condition) }.map { "\($0.condition.name): \($0.note)" }
  }
}
