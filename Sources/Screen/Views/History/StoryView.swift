import Catalogue
import Statistics
import Text

/// How often an exercise was done, when it hurt, and how much of it over time.
enum StoryView {
  static func draw(_ story: ExerciseStory, today: Day, in area: Rect, on canvas: inout Canvas) {
    var row = area.row
    let done = Wording.History.done(story.times, last: story.last?.written)
    canvas.put(done, row: row, column: area.column)
    row += 1
    if !story.hurt.isEmpty {
      let text = Wording.History.hurt(story.hurt.count, on: story.hurt.reversed().map(\.written))
      canvas.put(text.cut(to: area.columns, canvas.glyphs), row: row, column: area.column, .danger)
      row += 1
    }
    guard let first = story.points.first?.day else { return }
    if area.rows >= 10 { row += 1 }
    let title = Wording.History.amounts(inReps: story.countsReps, ofASide: story.isSided)
    canvas.put(title, row: row, column: area.column, .title)
    let most = story.points.map(\.amount).max() ?? 0
    let plot = TimePlot(
      in: Rect(
        row: row + 1, column: area.column, rows: area.row + area.rows - row - 1, columns: area.columns),
      from: first, to: today, top: min(999, max(10, (most + 9) / 10 * 10)))
    plot.drawAxes(on: &canvas)
    plot.line(story.points.map { ($0.day, $0.amount) }, .barDone, on: &canvas)
  }
}
