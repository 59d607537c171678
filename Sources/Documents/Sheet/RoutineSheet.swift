public import Catalogue
public import Engine
import Text

/// A routine on paper, to hang on a wall or to hand out.
public struct RoutineSheet: Sendable {
  /// What it is called.
  public let title: String
  /// The paper that it is for.
  public let paper: Paper
  /// Its pages, in order.
  public let pages: [SheetPage]

  /// A sheet of a routine as it is worked out for somebody.
  ///
  /// - Parameters:
  ///   - notes: What is different for the person, by the exercise's id.
  ///   - signs: All warning signs, the gravest group first.
  ///   - isLarge: Whether it is to be read from further away, or by weak eyes.
  public init(
    _ plan: Plan, notes: [String: [String]] = [:], signs: [WarningSign], paper: Paper, isLarge: Bool = false
  ) {
    let lettering = Lettering(isLarge ? 14 : 10), width = SheetFlow.width(paper)
    title = "\(plan.name), \(plan.level.rawValue)"
    self.paper = paper
    var head = SheetItem()
    head.text(plan.name, Lettering(lettering.size * 1.8, bold: true), width: width)
    head.text(Self.about(plan), lettering, width: width)
    head.text(
      Wording.Sheet.pictures, lettering, width: width)
    let items =
      [head, SafetyItems.stopping(lettering, width: width)]
      + SafetyItems.signs(signs, lettering, width: width, isLarge: isLarge)
      + [TickBoxes.item(lettering, width: width), SafetyItems.lookingBack(signs, lettering, width: width)]
      + Self.exercises(plan, notes, lettering, width: width)
    pages = SheetFlow(paper, footing: lettering, name: title).pages(items)
  }

  private static func about(_ plan: Plan) -> String {
    [
      Wording.Sheet.about(level: plan.level.rawValue, minutes: plan.minutes),
      Wording.Sheet.needed(plan.equipment.map(\.rawValue)),
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// How much of the column the poses take, how high they may be, and how long a body unit is at most: larger bodies
  /// would cost pages.
  private static let figure = (part: 0.38, tallest: 185.0, scale: 1.2)

  /// The exercises in their blocks, all bodies in one scale.
  private static func exercises(
    _ plan: Plan, _ notes: [String: [String]], _ lettering: Lettering, width: Double
  ) -> [SheetItem] {
    let place = width * figure.part
    let exercises = plan.slots.enumerated().map { index, slot in
      (slot.block, ExerciseItem(slot, number: index + 1, notes: notes[slot.exercise.id] ?? []))
    }
    let scale = exercises.map { $0.1.scale(fitting: place, figure.tallest) }.reduce(figure.scale, min)
    var items: [SheetItem] = [], last: Block?
    for (block, exercise) in exercises {
      if block != last {
        var heading = SheetItem()
        heading.text(block.title, Lettering(lettering.size * 1.5, bold: true), width: width)
        heading.keepsWithNext = true
        items.append(heading)
        last = block
      }
      items.append(
        exercise.item(lettering, width: width, figure: place, tallest: figure.tallest, scale: scale))
    }
    return items
  }
}
