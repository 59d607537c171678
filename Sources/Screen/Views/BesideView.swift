import Catalogue
import Text

/// The figure of an exercise beside something, with its name and words below it.
enum BesideView {
  static func draw(_ preview: Preview?, _ layout: BesideLayout, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    if let preview {
      if let figure = preview.figure { FigureView.draw(figure, preview.shot, in: layout.figure, on: &canvas) }
      if layout.name.rows > 0 {
        let name = preview.exercise.name.cut(to: layout.name.columns, glyphs)
        canvas.put(name, row: layout.name.row, column: layout.name.column, .hint)
      }
    }
    for (offset, line) in layout.lines.enumerated() {
      let isLast = layout.isCut && offset == layout.lines.count - 1
      let text = isLast ? (line.text + glyphs.ellipsis).cut(to: layout.words.columns, glyphs) : line.text
      let place = layout.words
      canvas.put(
        text, row: place.row + offset, column: place.column, line.role, limit: place.column + place.columns)
    }
  }
}
