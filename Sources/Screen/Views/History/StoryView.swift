import Catalogue
import Statistics
import Text

/// How often an exercise was done, when it hurt, and how much of it in each session.
enum StoryView {
  static func draw(_ story: ExerciseStory, in area: Rect, on canvas: inout Canvas) {
    let large = story.large.map { LargeLine.draw($0, .title, leaving: 15, in: area, on: &canvas) } ?? 0
    let area = area.below(large)
    var row = area.row
    for paragraph in story.told {
      for line in paragraph.text.wrapped(to: area.columns) where row < area.row + area.rows - 5 {
        canvas.put(line, row: row, column: area.column, paragraph.role)
        row += 1
      }
    }
    if area.rows >= 14 { row += 1 }
    let columns = SessionColumns(story.points.count, in: area.columns - Axes.scale)
    let points = Array(story.points.suffix(columns.count))
    let title = Wording.History.amounts(inReps: story.countsReps, ofASide: story.isSided)
    let end = canvas.put(title, row: row, column: area.column, .title) + 3
    legend(points, row: row, column: end, to: area.column + area.columns, on: &canvas)
    let rows = area.row + area.rows - row - 1
    let axes = Axes(
      in: Rect(row: row + 1, column: area.column, rows: rows, columns: Axes.scale + columns.width))
    guard let last = points.indices.last, axes.inner.rows > 0 else { return }
    let most = points.map(\.amount).max() ?? 0, top = min(999, max(10, (most + 9) / 10 * 10))
    axes.draw(top: top, on: &canvas) { points[min(last, $0 / columns.pitch)].day }
    for (index, point) in points.enumerated() {
      ColumnBar.draw(
        Double(point.amount) / Double(top), point.part, columns.bar(of: index), in: axes.inner, on: &canvas)
    }
  }

  /// What the bars mean that are not whole.
  private static func legend(
    _ points: [ExerciseStory.Point], row: Int, column: Int, to end: Int, on canvas: inout Canvas
  ) {
    var column = column
    for (part, words) in [(RoutineBar.Part.hurt, Wording.History.sore), (.skipped, Wording.History.oneSide)]
    where points.contains(where: { $0.part == part }) && column + 2 + words.columns <= end {
      canvas.put(part, row: row, column: column)
      column = canvas.put(words, row: row, column: column + 2, .hint) + 2
    }
  }
}

extension ExerciseStory.Point {
  /// What its bar is made of.
  fileprivate var part: RoutineBar.Part { isHurt ? .hurt : onlySide == nil ? .done : .skipped }
}
