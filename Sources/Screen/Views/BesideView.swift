import Catalogue
import Figure

/// The list at the left, the figure at the right with words below it; the list alone on a narrow screen.
enum BesideView {
  private static let leastColumns = 70

  static func draw(_ scene: BesideScene, on canvas: inout Canvas) {
    let size = canvas.size
    guard size.columns >= leastColumns else {
      return ListView.draw(scene.list, selected: scene.selected, keys: scene.keys, on: &canvas)
    }
    var list = scene.list
    for index in list.items.indices { list.items[index].about = "" }
    let place = place(scene, on: size)
    ListView.draw(list, selected: scene.selected, keys: scene.keys, columns: place.column - 1, on: &canvas)
    if let exercise = scene.exercise, let figure = scene.figure {
      let shot = FigureShot(showing: exercise, after: scene.shown, isStill: scene.isStill)
      FigureView.draw(figure, shot, in: place, on: &canvas)
    }
    let top = place.row + place.rows + (place.rows > 0 ? 1 : 0)
    for (offset, line) in lines(scene, on: size).prefix(max(0, size.rows - 2 - top)).enumerated() {
      canvas.put(line.text, row: top + offset, column: place.column, line.role, limit: size.columns - 1)
    }
  }

  static func stays(_ scene: BesideScene, on size: Size, _ pixels: Pixels) -> Duration? {
    guard size.columns >= leastColumns, let exercise = scene.exercise, let figure = scene.figure,
      !scene.isStill
    else { return nil }
    let shot = FigureShot(showing: exercise, after: scene.shown)
    return FigureView.stays(figure, shot, in: place(scene, on: size).size, pixels)
  }

  private static func columns(on size: Size) -> Int { min(size.columns * 2 / 5, 60) }

  private static func lines(_ scene: BesideScene, on size: Size) -> [(text: String, role: Role)] {
    Page(title: "", body: scene.words).lines(width: columns(on: size))
  }

  /// Where the figure stands: the words come first where there is not room for both.
  private static func place(_ scene: BesideScene, on size: Size) -> Rect {
    let columns = columns(on: size)
    let left = min(size.columns - columns - 1, 86)
    let room = size.rows - 5 - lines(scene, on: size).count
    let rows = min(room, columns * 2 / 5)
    return Rect(
      row: 2, column: left, rows: rows < FigureView.smallest.rows ? 0 : rows, columns: columns)
  }
}
