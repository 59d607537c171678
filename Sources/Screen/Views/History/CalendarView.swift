import Engine
import Statistics
import Text

/// The last months as a calendar: a row a weekday, a column a week, a shape for each amount.
enum CalendarView {
  /// How many rows it takes: the months and seven days.
  static let rows = 8

  /// The shapes for no minutes, some, five, ten, and twenty and more.
  private static func shapes(_ glyphs: Glyphs) -> [String] {
    glyphs.isUnicode ? ["·", "░", "▒", "▓", "█"] : [".", "-", "+", "*", "#"]
  }

  private static let steps = [0, 1, 5, 10, 20]

  static func draw(_ past: Past, today: Day, in area: Rect, on canvas: inout Canvas) {
    let weeks = min(Past.recentWeeks, max(1, (area.columns - 4) / 2))
    let first = today.monday - 7 * (weeks - 1)
    let lengths = past.sessions.prefix { $0.day >= first }.lengthsByDay
    Axes.months(weeks * 2, row: area.row, column: area.column + 4, on: &canvas) { first + $0 / 2 * 7 }
    for weekday in 0..<min(7, area.rows - 1) {
      let row = area.row + 1 + weekday
      canvas.put(Wording.History.weekdays[weekday], row: row, column: area.column, .hint)
      for week in 0..<weeks {
        let day = first + week * 7 + weekday
        guard day <= today else { continue }
        let length = lengths[day] ?? .zero
        let step = length > .zero ? max(1, step(of: length.wholeMinutes)) : 0
        let role: Role = day == today ? .selected : step == 0 ? .hint : .barDone
        canvas.put(shapes(canvas.glyphs)[step], row: row, column: area.column + 4 + week * 2, role)
      }
    }
  }

  private static func step(of minutes: Int) -> Int { steps.lastIndex { $0 <= minutes } ?? 0 }

  /// What each shape stands for, in one line.
  static func legend(_ glyphs: Glyphs, width: Int) -> String {
    let shapes = shapes(glyphs), long = Wording.History.legend(shapes)
    return long.columns <= width ? long : Wording.History.legend(shapes, from: steps)
  }
}
