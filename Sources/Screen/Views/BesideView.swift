import Catalogue
import Text

/// Something to choose from or to read at the left, the figure at the right with words below it.
enum BesideView {
  static func draw(_ scene: Beside, on canvas: inout Canvas) {
    let size = canvas.size, layout = BesideLayout(scene, on: size), glyphs = canvas.glyphs
    switch scene.main {
    case .list(var list, let selected):
      let isAlone = layout.words.columns == 0
      if !isAlone { for index in list.items.indices { list.items[index].about = "" } }
      ListView.draw(
        list, selected: selected, keys: scene.keys,
        columns: isAlone ? .max : layout.main.columns + 2, from: size.rows < 16 ? 1 : 2, on: &canvas)
    case .page(let page, let line):
      PageView.draw(page, from: line, keys: scene.keys, in: layout.main, on: &canvas)
    }
    if let preview = scene.preview {
      if let figure = preview.figure { FigureView.draw(figure, preview.shot, in: layout.figure, on: &canvas) }
      if layout.name.rows > 0 {
        let name = preview.exercise.name.cut(to: layout.name.columns, glyphs)
        canvas.put(name, row: layout.name.row, column: layout.name.column, .hint)
      }
    }
    for (offset, line) in layout.lines.enumerated() {
      let isLast = layout.isCut && offset == layout.lines.count - 1
      let text = isLast ? (line.text + glyphs.ellipsis).cut(to: layout.words.columns, glyphs) : line.text
      canvas.put(
        text, row: layout.words.row + offset, column: layout.words.column, line.role,
        limit: size.columns - 1)
    }
  }

  static func stays(_ scene: Beside, on size: Size, _ pixels: Pixels) -> Duration? {
    let figure = BesideLayout(scene, on: size).figure
    guard figure.rows > 0 else { return nil }
    return scene.preview?.stays(in: figure.size, pixels)
  }
}

extension Beside {
  /// A line to scroll to, no further down than leaves the place full; 0 where nothing scrolls.
  func clamp(_ line: Int, on size: Size) -> Int {
    guard case .page(let page, _) = main else { return 0 }
    return PageView.clamp(line, page: page, in: BesideLayout(self, on: size).main)
  }
}
