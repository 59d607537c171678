/// How much it hurts, on a scale from 0 to 10.
enum PainView {
  static func draw(_ question: String, value: Int?, on canvas: inout Canvas) {
    let size = canvas.size
    Heading.draw("Pain", aside: "0 to 10", on: &canvas)
    canvas.put(question, row: 2, column: 1, .cue)
    let start = 2
    for number in 0...10 {
      let column = start + number * 3
      canvas.put(
        number == value ? "[\(number)]" : " \(number) ", row: 4, column: column,
        number == value ? .selected : .text)
    }
    canvas.put("none", row: 5, column: start, .hint)
    canvas.put("the worst", row: 5, endingAt: start + 35, .hint)
    let hint =
      switch value {
      case nil: "Enter goes on without an answer"
      case .some(10): "10 of 10. Enter goes on"
      case .some(let value): "\(value) of 10. Enter goes on"
      }
    if size.rows > 8 { canvas.put(hint, row: 7, column: 1, .hint) }
    Footer.draw(.pain, on: &canvas)
  }
}
