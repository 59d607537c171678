public import Catalogue
public import Engine
import Text

extension Page {
  /// What is in a routine, at a level.
  ///
  /// - Parameters:
  ///   - hurt: The exercises that hurt the last time, with the day.
  ///   - changes: What was replaced, left out or adapted for the person, each in a sentence.
  ///   - shown: The exercise whose figure is seen beside it.
  ///   - overruling: What it means to overrule those; `nil` where that can't be done here.
  public init(
    _ routine: Routine, plan: Plan, glyphs: Glyphs, hurt: [String: String] = [:],
    changes: [String] = [], shown: Exercise? = nil, overruling: String? = nil
  ) {
    var body = changes.map { Paragraph($0, .warning, mark: "!") }
    if let overruling { body += [Paragraph(overruling, .key, mark: "u:")] }
    if !changes.isEmpty { body.append(Paragraph("")) }
    if plan.steps.isEmpty {
      body += [Paragraph(Wording.Routine.nothingLeft, .danger), Paragraph("")]
    }
    body += [Paragraph(routine.about), Paragraph("")]
    if let note = routine.isCarried ? nil : routine.origin.note {
      body.append(Paragraph(note, .hint, mark: Wording.Routine.file))
    }
    let length = Wording.Routine.length(minutes: plan.minutes, positionChanges: plan.positionChanges)
    body.append(Paragraph(length, mark: Wording.Routine.takes))
    if !plan.equipment.isEmpty {
      body.append(
        Paragraph(plan.equipment.map(\.rawValue).joined(separator: ", "), mark: Wording.Routine.needs))
    }
    for block in Block.allCases {
      let slots = plan.slots.filter { $0.block == block }
      guard !slots.isEmpty else { continue }
      body += Self.section(Wording.Routine.name(block))
      for slot in slots {
        let exercise = slot.exercise
        body.append(
          Paragraph(
            "\(exercise.name) \(glyphs.dot) \(Words.dose(slot.dose, of: exercise, onlySide: slot.onlySide))",
            exercise.id == shown?.id ? .title : .text, mark: glyphs.bullet, indent: 1))
        if let day = hurt[exercise.id] {
          body.append(Paragraph(Wording.Hurt.brief(on: day), .danger, indent: 3))
        }
      }
    }
    self.init(title: routine.name, aside: plan.level.rawValue, body: body)
  }
}
