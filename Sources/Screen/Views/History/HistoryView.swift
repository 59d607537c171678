import Engine
import Statistics
import Text

/// The history on the screen: the tabs, and below them the one in view.
enum HistoryView {
  static func draw(_ scene: HistoryScene, on canvas: inout Canvas) {
    let size = canvas.size, list = scene.list, isEmpty = list?.items.isEmpty ?? true
    Heading.draw(
      Wording.History.title, aside: list?.aside ?? Wording.History.sessions(scene.past.count), on: &canvas)
    let area = Rect(row: 2, column: 1, rows: size.rows - 3, columns: size.columns - 2)
    if let table = scene.table, !isEmpty {
      let area = Rect(row: 2, column: 1, rows: size.rows - 4, columns: area.columns)
      HistoryTableView.draw(table, selected: scene.selected, in: area, on: &canvas)
    } else {
      draw(scene, in: area, on: &canvas)
    }
    Footer.draw(.history, labels: isEmpty ? [.accept: nil, .up: nil] : [:], on: &canvas)
    drawTabs(scene.tab, on: &canvas)
  }

  /// The names of the tabs, the one in view in brackets.
  private static func drawTabs(_ tab: HistoryScene.Tab, on canvas: inout Canvas) {
    var column = 0
    for other in HistoryScene.Tab.allCases {
      let name = Wording.History.name(other), text = other == tab ? "[\(name)]" : " \(name) "
      column = canvas.put(text, row: 1, column: column, other == tab ? .title : .hint)
    }
  }

  static func draw(_ scene: HistoryScene, in area: Rect, on canvas: inout Canvas) {
    guard scene.past.count > 0, scene.table == nil else {
      let lines = Wording.History.nothingYet.wrapped(to: min(70, area.columns))
      for (offset, line) in lines.enumerated() {
        canvas.put(line, row: area.row + 1 + offset, column: area.column)
      }
      return
    }
    switch scene.tab {
    case .days: drawDays(scene, in: area, on: &canvas)
    case .weeks: drawWeeks(scene, in: area, on: &canvas)
    case .pain: drawPain(scene, in: area, on: &canvas)
    case .sessions, .exercises: break
    }
  }

  /// Pain, and where there is room beneath it what the person wants to do again.
  private static func drawPain(_ scene: HistoryScene, in area: Rect, on canvas: inout Canvas) {
    let rows = ActivityRows.rows(scene.activities, in: area)
    let pain = Rect(row: area.row, column: area.column, rows: area.rows - rows, columns: area.columns)
    PainPlot.draw(scene.past, in: pain, on: &canvas)
    if rows > 0 { ActivityRows.draw(scene.activities, in: area.below(pain.rows), on: &canvas) }
  }

  private static func drawWeeks(_ scene: HistoryScene, in area: Rect, on canvas: inout Canvas) {
    let large = LargeLine.draw(scene.daysThisWeek, .title, leaving: 14, in: area, on: &canvas)
    let area = area.below(large)
    canvas.put(scene.weekLine(canvas.glyphs), row: area.row, column: area.column, .cue)
    canvas.put(scene.metLine(width: area.columns), row: area.row + 1, column: area.column, .hint)
    canvas.put(Wording.History.minutesAWeek, row: area.row + 2, column: area.column, .title)
    WeeksView.draw(scene.past, today: scene.today, goal: scene.goal, in: area.below(3), on: &canvas)
  }

  /// The week, the calendar, and where there is room its legend and the weeks below it.
  private static func drawDays(_ scene: HistoryScene, in area: Rect, on canvas: inout Canvas) {
    let large = LargeLine.draw(scene.daysThisWeek, .title, leaving: 24, in: area, on: &canvas)
    let area = area.below(large)
    canvas.put(scene.weekLine(canvas.glyphs), row: area.row, column: area.column, .cue)
    let isLow = area.rows < 14
    if !isLow {
      canvas.put(scene.metLine(width: area.columns), row: area.row + 1, column: area.column, .hint)
    }
    let top = isLow ? 1 : 3, rows = CalendarView.rows(in: area.rows)
    let calendar = Rect(row: area.row + top, column: area.column, rows: rows, columns: area.columns)
    CalendarView.draw(scene.past, today: scene.today, in: calendar, on: &canvas)
    guard !isLow else { return }
    let legend = CalendarView.legend(canvas.glyphs, width: area.columns)
    canvas.put(legend, row: calendar.row + rows, column: area.column, .hint)
    let below = area.below(top + rows + 2)
    guard below.rows >= 7 else { return }
    canvas.put(Wording.History.minutesAWeek, row: below.row, column: area.column, .title)
    WeeksView.draw(scene.past, today: scene.today, goal: scene.goal, in: below.below(1), on: &canvas)
  }
}
