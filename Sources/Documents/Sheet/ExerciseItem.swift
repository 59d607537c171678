import Catalogue
import Engine
import Figure
import Text

/// What a sheet says of one exercise: the poses at the left, the words beside them.
struct ExerciseItem {
  private let slot: Slot
  private let number: Int
  /// What is different for the person, each in a sentence or two.
  private let notes: [String]
  private let poses: PoseSequence?

  init(_ slot: Slot, number: Int, notes: [String]) {
    self.slot = slot
    self.number = number
    self.notes = notes
    let side: Side? = slot.exercise.isSided ? slot.onlySide ?? .right : nil
    poses = PoseSequence(slot.exercise, side: side)
  }

  /// The most points for a body unit with which its poses fit a place.
  func scale(fitting width: Double, _ height: Double) -> Double {
    guard let poses else { return .infinity }
    return PoseSequence.Direction.allCases.map { Self.scale(poses, $0, fitting: width, height) }.max()
      ?? .infinity
  }

  private static func scale(
    _ poses: PoseSequence, _ direction: PoseSequence.Direction, fitting width: Double, _ height: Double
  ) -> Double {
    let size = poses.size(direction)
    return min(width / max(1, size.width), height / max(1, size.height))
  }

  /// The exercise as a part of the sheet.
  ///
  /// - Parameters:
  ///   - figure: How wide the place for the poses is.
  ///   - tallest: How high the poses may be.
  ///   - scale: How long a body unit is on paper.
  func item(
    _ lettering: Lettering, width: Double, figure: Double, tallest: Double, scale: Double
  ) -> SheetItem {
    let exercise = slot.exercise, gap = 14.0
    var words = SheetItem()
    words.text(
      "\(number). \(exercise.name)", Lettering(lettering.size * 1.3, bold: true),
      width: width - figure - gap)
    words.text(slot.doseInWords, Lettering(lettering.size, bold: true), width: width - figure - gap)
    words.text(place, lettering, width: width - figure - gap)
    words.space(lettering.size * 0.3)
    for (index, step) in steps.enumerated() {
      words.text(step, lettering, width: width - figure - gap, mark: "\(index + 1).")
    }
    if let caution = exercise.cautions.first {
      words.space(lettering.size * 0.3)
      words.text(caution, lettering, width: width - figure - gap, mark: "!")
    }
    for note in notes { words.text(note, lettering, width: width - figure - gap, mark: "!") }
    var item = SheetItem()
    item.place(.rule(x: 0, y: 0, width: width))
    item.space(7)
    guard let poses else {
      item.columns([(figure + gap, words)])
      return item
    }
    let direction: PoseSequence.Direction =
      Self.scale(poses, .down, fitting: figure, tallest)
        >= Self.scale(
          poses, .across, fitting: figure, tallest)
      ? .down : .across
    let size = poses.size(direction)
    var drawing = SheetItem()
    drawing.place(
      .poses(
        poses, direction, name: exercise.name, scale: scale, x: (figure - size.width * scale) / 2, y: 0))
    drawing.space(size.height * scale)
    item.columns([(0, drawing), (figure + gap, words)])
    return item
  }

  /// The position and what has to lie ready, in one line.
  private var place: String {
    let position = slot.exercise.position.plainName
    let needed = Wording.Sheet.needed(slot.exercise.equipment.map(\.rawValue))
    return [position.prefix(1).uppercased() + position.dropFirst() + ".", needed].compactMap { $0 }
      .joined(separator: " ")
  }

  /// How to do it in two or three steps: as it is said aloud, else the first of the file's own.
  private var steps: [String] {
    slot.exercise.spoken.map { [$0.setup, $0.action] } ?? Array(slot.exercise.steps.prefix(3))
  }
}
