import Text

/// How much it hurts, on a scale from 0 to 10, and what the numbers mean for exercise.
enum PainView {
  /// What some numbers of the scale mean.
  struct Meaning {
    let range: String
    let numbers: ClosedRange<Int>
    let words: String
    /// The same for a narrow screen.
    let short: String
  }

  /// What the numbers mean, the lowest first: limber's own, after what physiotherapists tell people about pain in exercise.
  static let meanings = [
    Meaning(range: "0-3", numbers: 0...3, words: Wording.Pain.fine, short: Wording.Pain.fine),
    Meaning(
      range: "4-5", numbers: 4...5, words: Wording.Pain.acceptable,
      short: Wording.Pain.acceptableBriefly),
    Meaning(
      range: "6-10", numbers: 6...10, words: Wording.Pain.tooMuch,
      short: Wording.Pain.tooMuchBriefly),
  ]

  static func draw(_ question: String, value: Int?, on canvas: inout Canvas) {
    let size = canvas.size
    Heading.draw(Wording.Pain.title, aside: Wording.Pain.aside, on: &canvas)
    canvas.put(question, row: 2, column: 1, .cue)
    let start = 2, scale = size.rows < 14 ? 3 : 4
    for number in 0...10 {
      let column = start + number * 3
      canvas.put(
        number == value ? "[\(number)]" : " \(number) ", row: scale, column: column,
        number == value ? .selected : .text)
    }
    canvas.put(Wording.Pain.none, row: scale + 1, column: start, .hint)
    canvas.put(Wording.Pain.worst, row: scale + 1, endingAt: start + 35, .hint)
    let isWide = size.columns >= 60, top = scale + (size.rows < 14 ? 2 : 3)
    for (offset, meaning) in meanings.enumerated() {
      let isMeant = value.map(meaning.numbers.contains) ?? false
      let text = meaning.range.padded(to: 6) + (isWide ? meaning.words : meaning.short)
      canvas.put(
        text, row: top + offset, column: start,
        isMeant ? (meaning.numbers.lowerBound > 5 ? .danger : .cue) : .text)
    }
    canvas.put(Wording.Pain.source, row: top + meanings.count, column: start, .hint)
    canvas.put(Wording.Pain.hint(value), row: top + meanings.count + 1, column: 1, .hint)
    Footer.draw(.pain, on: &canvas)
  }
}
