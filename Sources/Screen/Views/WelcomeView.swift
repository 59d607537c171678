import Catalogue
import Text

/// The welcome on the screen: the figure above, as large as it can be, the words below it.
enum WelcomeView {
  static func draw(_ scene: WelcomeScene, on canvas: inout Canvas) {
    let size = canvas.size, layout = Layout(size, canvas.glyphs)
    Heading.draw(Wording.Home.title, aside: scene.level, on: &canvas)
    if let preview = scene.preview {
      if let figure = preview.figure { FigureView.draw(figure, preview.shot, in: layout.figure, on: &canvas) }
      if let row = layout.name {
        let name = preview.exercise.name.cut(to: size.columns - 2, canvas.glyphs)
        canvas.put(name, row: row, column: (size.columns - name.columns) / 2, .hint)
      }
    }
    for (offset, line) in layout.what.enumerated() {
      canvas.put(line, row: layout.whatRow + offset, column: 1)
    }
    let end = canvas.put(scene.today, row: layout.todayRow, column: 1, .cue)
    let key = Key.enter.name(canvas.glyphs), word = Wording.Home.begin
    if let face = layout.face {
      StopView.put([key], face, .key, row: layout.keyRow, column: 1, on: &canvas)
      let column = layout.isStacked ? 1 : 1 + face.columns(of: "\(key) ") + 2
      let row = layout.isStacked ? layout.keyRow + face.rows + face.lead : layout.keyRow
      StopView.put([word], face, .cue, row: row, column: column, on: &canvas)
    } else if end + 1 + key.columns + 1 + word.columns < size.columns {
      let behind = canvas.put(key, row: layout.todayRow, column: end + 1, .key)
      canvas.put(word, row: layout.todayRow, column: behind + 1, .cue)
    }
    Footer.draw(scene.keys, on: &canvas)
  }

  static func figure(on size: Size) -> Rect { Layout(size, .unicode).figure }

  /// Where its parts stand; what has no room gives way in this order: clear rows, the figure's name, the key in large letters.
  private struct Layout {
    let figure: Rect
    /// The row of the name of what the figure shows.
    let name: Int?
    let what: [String]
    let whatRow: Int, todayRow: Int, keyRow: Int
    let face: BigText.Face?
    /// Whether what the key does stands below it.
    let isStacked: Bool

    private static let widest = 100
    /// From so many rows on there is room for more than what has to be said.
    private static let roomy = 18
    /// From so many rows on there is room for two lines of large letters.
    private static let high = 24

    init(_ size: Size, _ glyphs: Glyphs) {
      what = Wording.Home.what.wrapped(to: min(size.columns - 2, Self.widest))
      let isRoomy = size.rows >= Self.roomy, clear = isRoomy ? 1 : 0
      let key = Key.enter.name(glyphs), word = Wording.Home.begin
      // Without half blocks no letter is lower than five rows.
      let least = glyphs.isUnicode ? 3 : 5
      let room = Size(rows: isRoomy ? max(least, size.rows / 8 + 1) : 0, columns: size.columns - 2)
      let low = Size(rows: size.rows >= Self.high ? least : 0, columns: size.columns - 2)
      let line = BigText.face(for: ["\(key)  \(word)"], in: room, glyphs)
      let face = line ?? BigText.face(for: [key, word], in: low, glyphs)
      let large = face.map { (line == nil ? 2 * $0.rows + $0.lead : $0.rows) + clear } ?? 0
      (self.face, isStacked) = (face, line == nil)
      keyRow = size.rows - 1 - large
      todayRow = keyRow - 1 - clear
      whatRow = todayRow - what.count - (size.rows >= Self.high ? 1 : 0)
      name = isRoomy ? whatRow - 1 - clear : nil
      let end = name ?? whatRow
      figure = Rect(row: 1, column: 1, rows: max(0, end - 1), columns: size.columns - 2)
    }
  }
}
