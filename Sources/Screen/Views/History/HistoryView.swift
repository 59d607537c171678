import Engine
import Statistics
import Text

/// The history on the screen: the tabs, and below them the one in view.
enum HistoryView {
  static func draw(_ scene: HistoryScene, on canvas: inout Canvas) {
    let size = canvas.size
    if let list = scene.list {
      ListView.draw(list, selected: scene.selected, keys: .history, on: &canvas)
    } else {
      Heading.draw(Wording.History.title, aside: Wording.History.sessions(scene.past.count), on: &canvas)
      let area = Rect(row: 2, column: 1, rows: size.rows - 3, columns: size.columns - 2)
      draw(scene, in: area, on: &canvas)
      Footer.draw(.history, labels: [.accept: nil, .up: nil], on: &canvas)
    }
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
    guard scene.past.count > 0 else {
      let lines = Wording.History.nothingYet.wrapped(to: min(70, area.columns))
      for (offset, line) in lines.enumerated() {
        canvas.put(line, row: area.row + 1 + offset, column: area.column)
      }
      return
    }
    switch scene.tab {
    case .days: drawDays(scene, in: area, on: &canvas)
    case .weeks:
      canvas.put(scene.weekLine(canvas.glyphs), row: area.row, column: area.column, .cue)
      canvas.put(scene.metLine, row: area.row + 1, column: area.column, .hint)
      canvas.put(Wording.History.minutesAWeek, row: area.row + 2, column: area.column, .title)
      let plot = Rect(row: area.row + 3, column: area.column, rows: area.rows - 4, columns: area.columns)
      WeeksView.draw(scene.past, today: scene.today, goal: scene.goal, in: plot, on: &canvas)
    case .pain:
      let plot = Rect(row: area.row, column: area.column, rows: area.rows - 1, columns: area.columns)
      PainPlot.draw(scene.past, today: scene.today, in: plot, on: &canvas)
    case .sessions, .exercises: break
    }
  }

  /// The week, the calendar, and where there is room its legend and the weeks below it.
  private static func drawDays(_ scene: HistoryScene, in area: Rect, on canvas: inout Canvas) {
    canvas.put(scene.weekLine(canvas.glyphs), row: area.row, column: area.column, .cue)
    let isLow = area.rows < 14
    if !isLow { canvas.put(scene.metLine, row: area.row + 1, column: area.column, .hint) }
    let top = area.row + (isLow ? 1 : 3)
    let calendar = Rect(row: top, column: area.column, rows: CalendarView.rows, columns: area.columns)
    CalendarView.draw(scene.past, today: scene.today, in: calendar, on: &canvas)
    guard !isLow else { return }
    let legend = CalendarView.legend(canvas.glyphs, width: area.columns)
    canvas.put(legend, row: top + CalendarView.rows, column: area.column, .hint)
    let below = top + CalendarView.rows + 2
    let rows = area.row + area.rows - below - 1
    guard rows >= 6 else { return }
    canvas.put(Wording.History.minutesAWeek, row: below, column: area.column, .title)
    let plot = Rect(row: below + 1, column: area.column, rows: rows - 1, columns: area.columns)
    WeeksView.draw(scene.past, today: scene.today, goal: scene.goal, in: plot, on: &canvas)
  }
}
