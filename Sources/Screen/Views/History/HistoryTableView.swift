import Text

/// A table of the history on the screen, scrolled so that the chosen row is seen.
enum HistoryTableView {
  /// Rows longer than this part what belongs together.
  private static let longest = 110

  static func draw(_ table: HistoryTable, selected: Int, in area: Rect, on canvas: inout Canvas) {
    let layout = TableLayout(table, width: min(area.columns, longest))
    let room = max(1, area.rows - 1)
    let start = max(0, min(selected - room / 2, table.rows.count - room))
    layout.draw(
      table.columns.map { HistoryTable.Cell($0.heading, .hint) }, row: area.row, in: area, on: &canvas)
    for (offset, row) in table.rows.dropFirst(start).prefix(room).enumerated() {
      let place = area.row + 1 + offset
      guard start + offset == selected else {
        layout.draw(row.cells, row: place, in: area, on: &canvas)
        continue
      }
      // The bar goes on between the cells, or it looks like several.
      let bar = String(repeating: " ", count: layout.width)
      canvas.put(bar, row: place, column: area.column, .selected)
      canvas.put(canvas.glyphs.pointer, row: place, column: area.column, .selected)
      let cells = row.cells.map { HistoryTable.Cell($0.text, brief: $0.brief, .selected) }
      layout.draw(cells, row: place, in: area, on: &canvas)
    }
    let edge = area.column + area.columns - 1
    if start > 0 { canvas.put(canvas.glyphs.up, row: area.row + 1, column: edge, .hint) }
    if start + room < table.rows.count {
      canvas.put(canvas.glyphs.down, row: area.row + room, column: edge, .hint)
    }
  }
}

/// Where the columns of a table stand.
struct TableLayout {
  /// A column that is shown.
  private struct Place {
    let index: Int
    let column: Int
    let width: Int
    let isRight: Bool
  }

  /// How wide all of it is.
  let width: Int
  private let isBrief: Bool
  private var places: [Place] = []

  /// The pointer before the chosen row, and the space behind it.
  private static let lead = 2
  /// What the flexible column has at least, where its cells are no shorter.
  private static let least = 14

  /// All columns in full, or in brief, or without those that can go.
  init(_ table: HistoryTable, width: Int) {
    let all = Array(table.columns.indices)
    func cells(_ index: Int, isBrief: Bool) -> Int {
      max(
        table.columns[index].heading.columns,
        table.rows.map { isBrief ? $0.cells[index].brief.columns : $0.cells[index].text.columns }.max() ?? 0)
    }
    let ranks = Set(table.columns.map(\.rank)).sorted(by: >)
    let forms: [(isBrief: Bool, indices: [Int])] =
      [(false, all), (true, all)]
      + ranks.map { rank in (true, all.filter { table.columns[$0].rank < max(1, rank) }) }
    var chosen = forms[0], widths: [Int] = [], gap = 2
    for form in forms {
      chosen = form
      widths = form.indices.map { cells($0, isBrief: form.isBrief) }
      gap = form.isBrief ? 1 : 2
      let place = form.indices.firstIndex(of: table.flexible) ?? 0
      let others = widths.enumerated().reduce(0) { $0 + ($1.offset == place ? 0 : $1.element + gap) }
      let room = width - Self.lead - others
      let fits = room >= min(widths[place], Self.least)
      widths[place] = max(4, form.isBrief ? room : min(room, max(widths[place], room)))
      if fits { break }
    }
    isBrief = chosen.isBrief
    self.width = width
    var column = Self.lead
    for (index, wide) in zip(chosen.indices, widths) {
      places.append(Place(index: index, column: column, width: wide, isRight: table.columns[index].isRight))
      column += wide + gap
    }
  }

  func draw(_ cells: [HistoryTable.Cell], row: Int, in area: Rect, on canvas: inout Canvas) {
    for place in places {
      let text = text(of: cells[place.index], in: place, canvas.glyphs)
      canvas.put(text, row: row, column: area.column + place.column, cells[place.index].role)
    }
  }

  /// A row as text alone.
  func text(_ cells: [HistoryTable.Cell], _ glyphs: Glyphs) -> String {
    places.reduce(into: "") { line, place in
      line = line.padded(to: place.column - Self.lead) + text(of: cells[place.index], in: place, glyphs)
    }.trimmingEnd
  }

  private func text(of cell: HistoryTable.Cell, in place: Place, _ glyphs: Glyphs) -> String {
    let text = (isBrief ? cell.brief : cell.text).cut(to: place.width, glyphs)
    return place.isRight ? text.rightAligned(to: place.width) : text
  }
}
