import Text

/// How much it hurts, or something else on a scale from 0 to 10, and what the numbers mean.
enum PainView {
  static func draw(_ question: String, _ scale: Scale, value: Int?, keys: KeyMap, on canvas: inout Canvas) {
    let layout = PainLayout(question, on: canvas.size, canvas.glyphs)
    Heading.draw(scale.title, aside: Wording.Pain.aside, on: &canvas)
    // The cursor rests at the question, and at the answer once there is one.
    canvas.put(
      question.cut(to: canvas.size.columns - 1, canvas.glyphs), row: 1, column: 1,
      value == nil ? .cue : .title)
    if let asked = layout.asked { StopView.put(asked, .cue, row: 2, column: 1, on: &canvas) }
    chosen(value, of: scale, layout, on: &canvas)
    drawNumbers(of: scale, value, layout, on: &canvas)
    for (offset, meaning) in scale.meanings.enumerated() {
      let text = meaning.range.padded(to: 6) + (canvas.size.columns >= 60 ? meaning.words : meaning.short)
      canvas.put(text, row: layout.meanings + offset, column: 2, meaning.role(of: value))
    }
    canvas.put(scale.source, row: layout.meanings, endingAt: canvas.size.columns - 1, .hint)
    canvas.put(
      Wording.Pain.hint(value), row: canvas.size.rows - 2, column: 1, value == nil ? .hint : .selected)
    Footer.draw(keys, on: &canvas)
  }

  /// The number that is chosen, and what it means, in large letters.
  private static func chosen(_ value: Int?, of scale: Scale, _ layout: PainLayout, on canvas: inout Canvas) {
    guard let face = layout.chosen else { return }
    let number = value.map(String.init) ?? "?"
    let meaning = scale.meanings.first { meaning in value.map(meaning.numbers.contains) ?? false }
    let role = meaning?.role(of: value) ?? .hint
    StopView.put([number], face, role, row: layout.chosenRow, column: 2, on: &canvas)
    guard let meaning else { return }
    let left = 2 + face.columns(ofDigits: 2) + 4
    let room = Size(rows: face.rows, columns: canvas.size.columns - left - 1)
    guard let words = BigText.face(for: [meaning.large], in: room, canvas.glyphs) else { return }
    let row = layout.chosenRow + (face.rows - words.rows) / 2
    StopView.put([meaning.large], words, role, row: row, column: left, on: &canvas)
  }

  /// The numbers across the width, with a bar up to the chosen one and what the ends and the middle are called.
  private static func drawNumbers(
    of scale: Scale, _ value: Int?, _ layout: PainLayout, on canvas: inout Canvas
  ) {
    for number in 0...10 {
      let column = layout.column(of: number), isChosen = number == value
      if let face = layout.digits {
        StopView.put(
          [String(number)], face, isChosen ? .cue : .hint, row: layout.scale, column: column, on: &canvas)
        let isBelow = value.map { number <= $0 } ?? false
        let width = layout.column(of: number + 1) - column - 1
        let bar = String(repeating: isBelow ? canvas.glyphs.full : canvas.glyphs.empty, count: width)
        canvas.put(bar, row: layout.scale + face.rows, column: column, isBelow ? .barDone : .barLeft)
      } else {
        canvas.put(
          isChosen ? "[\(number)]" : " \(number) ", row: layout.scale, column: column - 1,
          isChosen ? .selected : .text)
      }
    }
    let row = layout.scale + (layout.digits.map { $0.rows + 1 } ?? 1)
    let end = layout.column(of: 11) - 1, middle = layout.column(of: 5)
    canvas.put(scale.low, row: row, column: layout.column(of: 0), .hint)
    canvas.put(scale.middle, row: row, column: middle, .hint)
    canvas.put(scale.high, row: row, endingAt: end, .hint)
  }
}

extension Scale.Meaning {
  /// How it is told while a number is chosen.
  fileprivate func role(of value: Int?) -> Role { value.map(numbers.contains) == true ? role : .text }
}

/// Where the parts of the pain scale stand.
///
/// What has no room gives way in this order: the question in large letters, the number that is chosen, the numbers of the
/// scale in large digits.
struct PainLayout {
  /// The question in large letters.
  let asked: StopLayout.Large?
  /// How large the chosen number is, and where it stands.
  let chosen: BigText.Face?
  let chosenRow: Int
  /// How large the numbers of the scale are.
  let digits: BigText.Face?
  /// The rows of the scale, and of what the numbers mean.
  let scale: Int
  let meanings: Int
  /// How many lines say what the numbers mean.
  private static let meaningLines = 3
  private let width: Int

  init(_ question: String, on size: Size, _ glyphs: Glyphs) {
    let width = size.columns - 2
    self.width = width
    let pitch = width / 11
    // Heading, question, what the numbers mean, hint and footer.
    var room = size.rows - 4 - Self.meaningLines
    let tall = max(1, min(room - 6, size.rows / 5))
    digits = BigText.faces(upTo: tall, glyphs).first { face in
      face.columns(ofDigits: 1) < pitch && face.columns(of: "10") <= width - pitch * 10
    }
    room -= digits.map { $0.rows + 2 } ?? 2
    chosen = BigText.faces(upTo: max(0, min(room, size.rows / 4)), glyphs).first { face in
      face.columns(ofDigits: 2) <= width
    }
    room -= chosen?.rows ?? 0
    let highest = BigText.holds(question) ? max(0, min(room, size.rows / 6)) : 0
    asked =
      BigText.faces(upTo: highest, glyphs).lazy.compactMap { [room] face in
        StopLayout.Large(question, face, width: width).flatMap { $0.rows <= room - 1 ? $0 : nil }
      }.first
    room -= asked?.rows ?? 0
    meanings = size.rows - 2 - Self.meaningLines - (room > 2 ? 1 : 0)
    scale = meanings - (digits.map { $0.rows + 2 } ?? 2) - (room > 3 ? 1 : 0)
    let top = 2 + (asked?.rows ?? 0)
    chosenRow = top + max(0, (scale - top - (chosen?.rows ?? 0)) / 2)
  }

  /// Where a number begins; the tenth has what is left of the width.
  func column(of number: Int) -> Int {
    number > 10 ? width + 2 : 2 + number * max(3, width / 11)
  }
}
