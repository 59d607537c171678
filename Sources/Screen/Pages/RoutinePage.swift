public import Advice
public import Catalogue
public import Engine

extension Page {
  /// What is in a routine, at a level.
  ///
  /// - Parameters:
  ///   - hurt: The exercises that hurt the last time, with the day.
  ///   - replaced: The exercises that an easier one stands for.
  ///   - catalogue: Where the names of those are.
  public init(
    _ routine: Routine, plan: Plan, glyphs: Glyphs, hurt: [String: String] = [:],
    replaced: [Replacement] = [], catalogue: Catalogue? = nil
  ) {
    func name(_ id: String) -> String { catalogue?.exercises[id]?.name ?? id.printable }
    var body = replaced.map {
      Paragraph(
        "\(name($0.easier)) instead of \(name($0.exercise)), which hurt in \($0.times) sessions.", .warning)
    }
    if !replaced.isEmpty { body += [Paragraph("u: put it back for good", .key), Paragraph("")] }
    body += [Paragraph(routine.about), Paragraph("")]
    if let note = routine.origin.note { body.append(Paragraph(note, .hint, mark: "File:")) }
    let changes = Words.count(plan.positionChanges, "position change")
    body.append(Paragraph("\(Words.count(plan.minutes, "minute")), \(changes)", mark: "Takes:"))
    if !plan.equipment.isEmpty {
      body.append(Paragraph(plan.equipment.map(\.rawValue).joined(separator: ", "), mark: "You need:"))
    }
    for block in Block.allCases {
      let slots = plan.slots.filter { $0.block == block }
      guard !slots.isEmpty else { continue }
      body += Self.section(block.title)
      for slot in slots {
        let exercise = slot.exercise
        body.append(
          Paragraph(
            "\(exercise.name) \(glyphs.dot) \(Words.dose(slot.dose, of: exercise, onlySide: slot.onlySide))",
            mark: glyphs.bullet, indent: 1))
        if let day = hurt[exercise.id] {
          body.append(Paragraph("hurt last time (\(day))", .danger, indent: 3))
        }
      }
    }
    self.init(title: routine.name, aside: plan.level.rawValue, body: body)
  }
}

extension Block {
  /// Its heading.
  var title: String {
    switch self {
    case .warmUp: "Warm-up"
    case .main: "Main"
    case .coolDown: "Cool-down"
    }
  }
}
