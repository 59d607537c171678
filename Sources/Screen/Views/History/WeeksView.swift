import Engine
import Statistics

/// The minutes of each week as bars, and which weeks met their goal.
enum WeeksView {
  static func draw(_ past: Past, today: Day, goal: Int, in area: Rect, on canvas: inout Canvas) {
    let marksGoal = area.rows >= 9
    let axes = Axes(
      in: Rect(
        row: area.row, column: area.column, rows: area.rows - (marksGoal ? 1 : 0), columns: area.columns))
    let inner = axes.inner
    guard inner.rows > 0, inner.columns >= 8 else { return }
    let first = past.sessions.last?.day ?? today
    // Never fewer than eight weeks, or one week would fill the screen; two columns a week at least.
    let most = min(Past.recentWeeks, inner.columns / 2)
    let count = max(8, min(most, (today.monday - first.monday) / 7 + 1))
    let columns = min(6, max(1, inner.columns / count))
    let weeks = past.sessions.weeks(min(count, inner.columns), through: today)
    let top = max(10, ((weeks.map(\.minutes).max() ?? 0) + 9) / 10 * 10)
    axes.draw(top: top, on: &canvas) { column in
      weeks.isEmpty ? today : weeks[min(weeks.count - 1, column / columns)].monday
    }
    // A column of dots stays free between two weeks, or a whole one where there are no dots.
    let gap = canvas.glyphs.isUnicode || columns == 1 ? 1 : 2
    var dots = DotGrid(inner.size)
    for (index, week) in weeks.enumerated() where week.minutes > 0 {
      let height = max(1, week.minutes * dots.height / top)
      for x in index * columns * 2..<(index + 1) * columns * 2 - gap {
        for y in 0..<height { dots.ink(x, y) }
      }
    }
    dots.draw(at: inner, .barDone, on: &canvas)
    guard marksGoal else { return }
    let row = area.row + area.rows - 1
    canvas.put(Wording.History.goalMet, row: row, column: area.column, .hint)
    for (index, week) in weeks.enumerated() where week.days >= goal {
      let middle = inner.column + index * columns + (columns - 1) / 2
      canvas.put(canvas.glyphs.bullet, row: row, column: middle, .done)
    }
  }
}
