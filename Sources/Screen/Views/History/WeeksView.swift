import Engine
import Statistics

/// The minutes of each week as bars, and which weeks met their goal.
enum WeeksView {
  /// The widest that a week still is one, in a calendar too.
  static let widest = 10

  static func draw(_ past: Past, today: Day, goal: Int, in area: Rect, on canvas: inout Canvas) {
    let marksGoal = area.rows >= 9
    let rows = area.rows - (marksGoal ? 1 : 0), room = area.columns - Axes.scale
    guard rows > 1, room >= 8 else { return }
    // Only the weeks that there are, two columns each at least.
    let count = min(past.weekCount(through: today), Past.recentWeeks, room / 2)
    let pitch = min(widest, room / count)
    let weeks = past.sessions.weeks(count, through: today)
    let axes = Axes(
      in: Rect(row: area.row, column: area.column, rows: rows, columns: Axes.scale + count * pitch))
    let top = max(10, ((weeks.map(\.minutes).max() ?? 0) + 9) / 10 * 10)
    axes.draw(top: top, on: &canvas) { weeks[min(count - 1, $0 / pitch)].monday }
    axes.markNow(on: &canvas)
    for (index, week) in weeks.enumerated() {
      ColumnBar.draw(
        Double(week.minutes) / Double(top), .done, index * pitch..<(index + 1) * pitch - 1, in: axes.inner,
        on: &canvas)
    }
    guard marksGoal else { return }
    let row = area.row + area.rows - 1
    canvas.put(Wording.History.goalMet, row: row, column: area.column, .hint)
    for (index, week) in weeks.enumerated() where week.days >= goal {
      let middle = axes.inner.column + index * pitch + (pitch - 2) / 2
      canvas.put(canvas.glyphs.bullet, row: row, column: middle, .done)
    }
  }
}

extension Past {
  /// How many weeks there are from the first session's to the one of a day, as far as they are read; at least one.
  func weekCount(through day: Day) -> Int {
    guard isWhole else { return Past.recentWeeks }
    let first = sessions.last?.day ?? day
    return max(1, (day.monday - first.monday) / 7 + 1)
  }
}
