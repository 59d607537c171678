import Catalogue
import Engine
import Text

/// The count in large digits, with its facts and the cue below.
enum CountView {
  static func draw(_ scene: SessionScene, _ layout: SessionLayout, on canvas: inout Canvas) {
    let text = CountText(scene, canvas.glyphs), rows = Rows(text, layout, canvas.glyphs)
    drawDigits(text, rows, layout, on: &canvas)
    guard !layout.isLow else {
      let all = 0..<canvas.size.columns
      canvas.put(
        text.facts(dot: canvas.glyphs.dot, width: all.count), row: layout.breath.row - 1, centredIn: all)
      if !hasBreath(scene, layout) {
        canvas.put(text.cue.cut(to: all.count, canvas.glyphs), row: layout.breath.row, centredIn: all, .cue)
      }
      return
    }
    let columns = rows.lines.column..<rows.lines.column + rows.lines.columns
    for (offset, line) in rows.texts.enumerated() {
      canvas.put(line.text, row: rows.lines.row + offset, centredIn: columns, line.role)
    }
  }

  /// What of it changes from second to second.
  static func drawCount(_ scene: SessionScene, _ layout: SessionLayout, on canvas: inout Canvas) {
    let text = CountText(scene, canvas.glyphs), rows = Rows(text, layout, canvas.glyphs)
    canvas.clear(
      Rect(row: rows.digitsRow, column: layout.count.column, rows: rows.height, columns: layout.count.columns)
    )
    drawDigits(text, rows, layout, on: &canvas)
    // Dots are always as many, so nothing of those before stays.
    guard !layout.isLow, let index = rows.progress else { return }
    let columns = rows.lines.column..<rows.lines.column + rows.lines.columns
    canvas.put(rows.texts[index].text, row: rows.lines.row + index, centredIn: columns)
  }

  /// Whether the breath stands where the layout has a place for it: a low screen has one row for breath and cue.
  static func hasBreath(_ scene: SessionScene, _ layout: SessionLayout) -> Bool {
    layout.isLow ? BreathBar.isPaced(scene.snapshot) : BreathBar.isEverPaced(scene.snapshot)
  }

  /// Which row is whose.
  private struct Rows {
    let digits: BigText.Face?
    let digitsRow: Int
    let height: Int
    /// Where the lines go, and what they say.
    let lines: Rect
    let texts: [(text: String, role: Role)]
    /// Which of them tells how far the set or the hold is.
    let progress: Int?

    init(_ text: CountText, _ layout: SessionLayout, _ glyphs: Glyphs) {
      let area = layout.count
      if layout.isLow {
        digits = BigText.face(
          forDigits: text.digits, in: Size(rows: area.rows - 1, columns: area.columns), glyphs)
        height = digits?.rows ?? 1
        digitsRow = area.row + 1
        (lines, texts, progress) = (area, [], nil)
        return
      }
      let width = (layout.lines ?? area).columns
      let counted = text.progress(width: width).map { [($0, Role.text)] } ?? []
      let facts = text.factLines(width: width).map { ($0, Role.text) }
      let cue = text.cue.wrapped(to: max(8, width)).map { ($0, Role.cue) }
      let under = layout.lines == nil ? max(counted.count + min(1, facts.count) + cue.count, 3) : 0
      let most = layout.lines == nil ? max(7, area.rows - SessionLayout.linesUnderCount) : area.rows
      digits = BigText.face(
        forDigits: text.digits,
        in: Size(rows: min(most, max(5, area.rows - min(3, under))), columns: area.columns),
        glyphs)
      height = digits?.rows ?? 1
      let room = layout.lines?.rows ?? max(0, area.rows - height)
      let isTold = counted.count + cue.count
      // The cue and the reps first; of the facts as many rows as are left.
      let isTight = room < isTold + min(1, facts.count)
      var all =
        isTight
        ? [(text.facts(dot: glyphs.dot, width: width), .text)] + cue
        : counted + facts.prefix(max(0, room - isTold)) + cue
      let clear = all.count < room && layout.lines == nil ? 1 : 0
      if clear == 1, all.count + 1 < room, !cue.isEmpty {
        all.insert(("", .text), at: all.count - cue.count)
      }
      texts = Array(all.prefix(room))
      progress = counted.isEmpty || isTight || room == 0 ? nil : 0
      if let place = layout.lines {
        digitsRow = area.row + max(0, (area.rows - height) / 2)
        lines = place
      } else {
        digitsRow = area.row + max(0, (area.rows - height - clear - texts.count) / 2)
        lines = Rect(
          row: digitsRow + height + clear, column: area.column, rows: texts.count, columns: area.columns)
      }
    }
  }

  private static func drawDigits(
    _ text: CountText, _ rows: Rows, _ layout: SessionLayout, on canvas: inout Canvas
  ) {
    let area = layout.count
    guard let face = rows.digits else {
      canvas.put(
        text.count, row: rows.digitsRow, centredIn: area.column..<area.column + area.columns, text.role)
      return
    }
    let start = area.column + max(0, (area.columns - face.columns(of: text.count)) / 2)
    canvas.put(text.count, face, row: rows.digitsRow, column: start, text.role)
  }
}
