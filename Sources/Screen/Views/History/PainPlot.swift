import Statistics
import Text

/// Pain before and after each session as a dumbbell, and which way it goes in a sentence.
enum PainPlot {
  static func draw(_ past: Past, in area: Rect, on canvas: inout Canvas) {
    let all = past.pain
    guard !all.isEmpty else {
      for (offset, line) in Wording.History.noPain.wrapped(to: area.columns).enumerated() {
        canvas.put(line, row: area.row + offset, column: area.column, .hint)
      }
      return
    }
    let columns = SessionColumns(all.count, in: area.columns - Axes.scale)
    let points = Array(all.suffix(columns.count)), words = PainWords(points, of: all.count)
    let large = words.large.map { LargeLine.draw($0.text, $0.role, leaving: 15, in: area, on: &canvas) } ?? 0
    let area = area.below(large), isLow = area.rows < 12
    let trend = words.trend.columns <= area.columns ? words.trend : words.briefTrend
    canvas.put(trend.cut(to: area.columns, canvas.glyphs), row: area.row, column: area.column, .cue)
    let after = isLow ? [] : words.after.wrapped(to: area.columns)
    for (offset, line) in after.enumerated() {
      canvas.put(line, row: area.row + 1 + offset, column: area.column, .hint)
    }
    legend(points, row: area.row + 1 + after.count, in: area, on: &canvas)
    draw(points, columns, in: area.below(after.count + (area.rows < 16 ? 2 : 3)), on: &canvas)
  }

  private static func draw(
    _ points: [PainPoint], _ columns: SessionColumns, in plot: Rect, on canvas: inout Canvas
  ) {
    // A row a number where there is room for it, or several.
    let rows = plot.rows - 1, each = (rows - 1) / 10
    let high = each > 0 ? each * 10 + 1 : rows
    let axes = Axes(
      in: Rect(row: plot.row, column: plot.column, rows: high + 1, columns: Axes.scale + columns.width))
    let inner = axes.inner
    guard inner.rows > 1, let last = points.indices.last else { return }
    axes.draw(top: 10, on: &canvas) { points[min(last, $0 / columns.pitch)].day }
    func row(_ pain: Int) -> Int { inner.row + inner.rows - 1 - (pain * (inner.rows - 1) * 2 + 10) / 20 }
    let marks = PainMarks(canvas.glyphs)
    // Where there is room for it a dumbbell is three columns wide, which is seen from further away.
    let width = columns.pitch < 5 ? 1 : 3
    for (index, point) in points.enumerated() {
      let middle = inner.column + columns.middle(of: index), side = (width - 1) / 2
      let before = point.before.map(row), after = point.after.map(row)
      if let rise = point.rise, rise != 0, let before, let after {
        for row in min(before, after)...max(before, after) {
          for column in middle - side...middle + side {
            // What falls is full and what rises is hatched, to whoever sees no colour.
            canvas.put(rise < 0 ? marks.falling : marks.rising, row: row, column: column, point.role)
          }
        }
      }
      func put(_ mark: String, _ row: Int) {
        let space = String(repeating: " ", count: side)
        canvas.put(space + mark + space, row: row, column: middle - side, point.role)
      }
      if let before { put(marks.before, before) }
      if let after {
        put(point.rise.map { $0 < 0 ? marks.fell : $0 > 0 ? marks.rose : marks.same } ?? marks.alone, after)
      }
    }
  }

  /// What the marks mean, of those that are there.
  private static func legend(_ points: [PainPoint], row: Int, in area: Rect, on canvas: inout Canvas) {
    let marks = PainMarks(canvas.glyphs), rises = points.compactMap(\.rise)
    var parts: [(mark: String, words: String, role: Role)] = [(marks.before, Wording.History.before, .text)]
    if rises.contains(where: { $0 < 0 }) { parts.append((marks.fell, Wording.History.lower, .done)) }
    if rises.contains(where: { $0 > 0 }) { parts.append((marks.rose, Wording.History.higher, .danger)) }
    if rises.contains(0) { parts.append((marks.same, Wording.History.same, .text)) }
    if points.contains(where: { $0.before == nil }) {
      parts.append((marks.alone, Wording.History.alone, .text))
    }
    var column = area.column
    for part in parts where column + 2 + part.words.columns <= area.column + area.columns {
      column = canvas.put(part.mark, row: row, column: column, part.role)
      column = canvas.put(" \(part.words)", row: row, column: column, .hint) + 2
    }
  }
}

/// What there is to say about pain over time.
struct PainWords {
  /// Which way it goes before sessions.
  let trend: String
  /// The same where there is little room.
  let briefTrend: String
  /// How sessions changed it, and how many of all these are.
  let after: String
  /// In large letters: which way it goes; `nil` where nothing can be said.
  let large: (text: String, role: Role)?

  init(_ points: [PainPoint], of count: Int) {
    if let trend = PainTrend(points) {
      self.trend = Wording.History.trend(trend)
      briefTrend = Wording.History.briefTrend(trend)
      large = (
        Wording.History.largeTrend(trend), trend.way == .down ? .done : trend.way == .up ? .danger : .title
      )
    } else {
      let rated = points.count { $0.before != nil }
      trend = Wording.History.noTrend(rated, of: PainTrend.leastRatings)
      briefTrend = Wording.History.briefNoTrend(of: PainTrend.leastRatings)
      large = nil
    }
    let rises = points.compactMap(\.rise)
    let (lower, higher) = (rises.count { $0 < 0 }, rises.count { $0 > 0 })
    let same = rises.count - lower - higher
    after =
      points.count < count
      ? Wording.History.changes(lower: lower, same: same, higher: higher, inLatest: points.count, of: count)
      : Wording.History.changes(lower: lower, same: same, higher: higher)
  }
}
