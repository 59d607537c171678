import Catalogue
import Engine
import Text

/// The count in large digits, with the phase above it and the breath, the side and the cue below.
enum CountView {
  /// - Parameter across: The place for lines that a low screen gives its whole width.
  static func draw(_ scene: SessionScene, in area: Rect, across: Rect, on canvas: inout Canvas) {
    let face = CountText(scene, canvas.glyphs)
    let columns = area.column..<area.column + area.columns
    let all = across.column..<across.column + across.columns
    let rows = Rows(area, across, face, canvas.glyphs)
    let place = face.phase.columns <= columns.count ? columns : all
    canvas.put(face.phase, row: rows.phase, centredIn: place, face.role)
    drawDigits(face, rows, columns, on: &canvas)
    if rows.isLow {
      canvas.put(face.facts(dot: canvas.glyphs.dot, width: all.count), row: rows.facts, centredIn: all)
      if !BreathBar.isPaced(scene.snapshot) {
        canvas.put(face.cue.cut(to: across.columns, canvas.glyphs), row: rows.cue, centredIn: all, .cue)
      }
    } else {
      let facts = face.factLines(dot: canvas.glyphs.dot, width: columns.count)
      for (offset, line) in facts.prefix(2).enumerated() {
        canvas.put(line, row: rows.facts + offset, centredIn: columns)
      }
      for (offset, line) in face.cue.wrapped(to: max(8, area.columns - 2)).prefix(2).enumerated() {
        canvas.put(line, row: rows.cue + offset, centredIn: columns, .cue)
      }
    }
    drawBreath(scene, in: area, across: across, on: &canvas)
  }

  /// The count alone.
  static func drawCount(_ scene: SessionScene, in area: Rect, across: Rect, on canvas: inout Canvas) {
    let face = CountText(scene, canvas.glyphs), rows = Rows(area, across, face, canvas.glyphs)
    canvas.clear(
      Rect(row: rows.phase + 1, column: area.column, rows: rows.facts - rows.phase - 1, columns: area.columns)
    )
    drawDigits(face, rows, area.column..<area.column + area.columns, on: &canvas)
  }

  /// The breath's bar, which moves while all else here stands still.
  static func drawBreath(_ scene: SessionScene, in area: Rect, across: Rect, on canvas: inout Canvas) {
    let rows = Rows(area, across, CountText(scene, canvas.glyphs), canvas.glyphs)
    let place = rows.isLow ? across : area
    // A low screen has one row for breath and cue.
    guard BreathBar.isShown(scene.snapshot), !rows.isLow || BreathBar.isPaced(scene.snapshot) else { return }
    canvas.clear(Rect(row: rows.breath, column: place.column, rows: 1, columns: place.columns))
    BreathBar.draw(
      scene.snapshot, cells: BreathBar.cells, row: rows.breath,
      columns: place.column..<place.column + place.columns,
      on: &canvas)
  }

  /// Which row is whose.
  ///
  /// On a low screen phase and digits stand beside the figure, and under both two lines right across.
  private struct Rows {
    let isLow: Bool
    let digits: BigText.Face?
    let phase: Int
    let facts: Int
    let breath: Int
    let cue: Int

    init(_ area: Rect, _ across: Rect, _ face: CountText, _ glyphs: Glyphs) {
      isLow = area.rows < 12
      let words = isLow ? 3 : 7
      digits = BigText.face(
        forDigits: face.digits, in: Size(rows: area.rows - words, columns: area.columns), glyphs)
      let height = digits?.rows ?? 1
      phase = isLow ? across.row : area.row + max(0, (area.rows - words - height) / 2)
      facts = phase + 1 + height
      breath = facts + (isLow ? 1 : 2)
      cue = facts + (isLow ? 1 : 4)
    }
  }

  private static func drawDigits(
    _ face: CountText, _ rows: Rows, _ columns: Range<Int>, on canvas: inout Canvas
  ) {
    let digits = rows.digits.map { BigText.rows(face.count, $0, canvas.glyphs) } ?? []
    let row = rows.phase + 1
    guard let width = digits.first?.columns else {
      canvas.put(face.count, row: row, centredIn: columns, face.role)
      return
    }
    let start = columns.lowerBound + max(0, (columns.count - width) / 2)
    // Gaps have the digits' role too: the fewer changes of colour, the less is sent.
    for (offset, line) in digits.enumerated() {
      canvas.put(line, row: row + offset, column: start, face.role)
    }
  }
}

/// A bar that swells with the in-breath and shrinks with the out-breath.
enum BreathBar {
  /// How many steps the bar has where there is room.
  static let cells = 16

  /// Whether the breath is told apart as in and out.
  static func isPaced(_ snapshot: Snapshot) -> Bool {
    isShown(snapshot) && snapshot.breath.breath != .natural
  }

  /// What the bar shows, to tell whether it has to be drawn anew.
  static func look(_ snapshot: Snapshot) -> [Int] {
    [snapshot.breath.filled(of: cells) ?? -1, snapshot.breath.breath == .in ? 1 : 0]
  }

  static func isShown(_ snapshot: Snapshot) -> Bool { snapshot.activity == .running && snapshot.kind.isWork }

  static func draw(_ snapshot: Snapshot, cells: Int, row: Int, columns: Range<Int>, on canvas: inout Canvas) {
    guard isShown(snapshot) else { return }
    guard let filled = snapshot.breath.filled(of: cells) else {
      canvas.put(Wording.Session.breatheEasily, row: row, centredIn: columns, .breath)
      return
    }
    let word = snapshot.breath.breath == .in ? Wording.Session.breatheIn : Wording.Session.breatheOut
    let wide = max(Wording.Session.breatheIn.columns, Wording.Session.breatheOut.columns)
    let bar = String(repeating: canvas.glyphs.full, count: filled)
    let rest = String(repeating: canvas.glyphs.empty, count: cells - filled)
    let start = columns.lowerBound + max(0, (columns.count - cells - wide - 1) / 2)
    let next =
      canvas.put(word.padded(to: wide), row: row, column: start, .breath, limit: columns.upperBound) + 1
    let middle = canvas.put(bar, row: row, column: next, .breath, limit: columns.upperBound)
    canvas.put(rest, row: row, column: middle, .barLeft, limit: columns.upperBound)
  }
}
