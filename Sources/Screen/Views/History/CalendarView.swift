import Engine
import Statistics
import Text

/// The weeks so far as a calendar: a row a weekday, a column a week, a shape for each amount.
enum CalendarView {
  /// How many rows it takes of so many: the months and seven days, of which each may have two.
  static func rows(in rows: Int) -> Int { rows < 44 ? 8 : 15 }
  /// The names of the weekdays, and a space.
  private static let lead = 4
  /// The shapes for no minutes, some, five, ten, and twenty and more.
  private static func shapes(_ glyphs: Glyphs) -> [String] {
    glyphs.isUnicode ? ["·", "░", "▒", "▓", "█"] : [".", "-", "+", "*", "#"]
  }

  private static let steps = [0, 1, 5, 10, 20]

  static func draw(_ past: Past, today: Day, in area: Rect, on canvas: inout Canvas) {
    let room = max(2, area.columns - lead)
    let weeks = min(Past.recentWeeks, room / 2, past.weekCount(through: today))
    let pitch = min(WeeksView.widest, room / weeks)
    let first = today.monday - 7 * (weeks - 1)
    let lengths = Array(past.sessions.prefix { $0.day >= first }).lengthsByDay
    let left = area.column + lead
    Axes.months(max(4, weeks * pitch), row: area.row, column: left, on: &canvas) { first + $0 / pitch * 7 }
    let high = max(1, (area.rows - 1) / 7)
    for weekday in 0..<min(7, area.rows - 1) {
      let row = area.row + 1 + weekday * high
      canvas.put(Wording.History.weekdays[weekday], row: row, column: area.column, .hint)
      for week in 0..<weeks {
        let day = first + week * 7 + weekday
        guard day <= today else { continue }
        let step = step(of: (lengths[day] ?? .zero).wholeMinutes)
        let role: Role = day == today ? .selected : step == 0 ? .hint : .barDone
        let shape = shapes(canvas.glyphs)[step]
        for part in 0..<high {
          // A day without a session is one dot, however large it is.
          let dot = part == 0 ? String(repeating: " ", count: (pitch - 2) / 2) + shape : ""
          let text = step == 0 ? dot : String(repeating: shape, count: pitch - 1)
          canvas.put(text.padded(to: pitch - 1), row: row + part, column: left + week * pitch, role)
        }
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
