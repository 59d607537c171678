import Figure

/// An exercise's page with its figure beside the words, or above them on a narrow screen.
enum ExerciseView {
  static func draw(
    _ page: Page, from line: Int, _ figure: Figure?, _ shot: FigureShot, on canvas: inout Canvas
  ) {
    guard let figure else { return PageView.draw(page, from: line, keys: page.keys, on: &canvas) }
    PageView.draw(page, from: line, keys: page.keys, in: words(on: canvas.size), on: &canvas)
    FigureView.draw(figure, shot, in: place(on: canvas.size), on: &canvas)
  }

  /// Where the figure stands.
  static func place(on size: Size) -> Rect {
    if size.columns >= 70 {
      let columns = size.columns * 2 / 5
      return Rect(
        row: 2, column: size.columns - columns - 1, rows: min(size.rows - 5, columns * 2 / 5),
        columns: columns)
    }
    return Rect(row: 1, column: 1, rows: size.rows >= 18 ? 8 : 0, columns: size.columns - 2)
  }

  /// Where the words stand.
  static func words(on size: Size) -> Rect {
    let figure = place(on: size)
    if size.columns >= 70 {
      return Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - figure.columns - 4)
    }
    return Rect(row: 2 + figure.rows, column: 1, rows: size.rows - 4 - figure.rows, columns: size.columns - 4)
  }
}
