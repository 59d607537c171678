import CTerminal
import Foundation
public import Screen

/// The full screen: open from `init` to `close()`, and given back as it was found whatever ends the program.
public final class Terminal {
  /// How large the picture on the screen is; `nil` where it isn't known what stands there.
  private var shown: Size?
  /// The scalars of the character being put, kept so that their room is.
  private var scalars: [UInt32] = []
  private var theme: Theme?
  private var palette = Palette(.plain, on: .unknown, colours: 0)
  private var styles = Styles()
  private var drawing: Drawing?
  private var reader = KeyReader()
  private(set) var easel: Easel
  /// The cells that a picture lies over, as they were put last.
  private var covered: (area: Rect, cells: Gallery.Cells)?
  private var parting: [UInt8] = []
  private var isOpen = true
  private let clock = ContinuousClock()

  /// Takes the terminal on standard input and output.
  ///
  /// - Parameter withColour: Whether colours may be used where the terminal has some.
  /// - Throws: ``TerminalError``; the terminal is then as it was.
  public init(withColour: Bool) throws(TerminalError) {
    if let error = TerminalError(code: ct_open(withColour ? 1 : 0)) { throw error }
    reader = KeyReader(own: Self.ownKeys)
    easel = Easel(
      TerminalHints(ProcessInfo.processInfo.environment), isUTF8: Self.isUTF8, canTile: ct_can_tile() != 0,
      process: Int(getpid()))
  }

  /// Draws in a theme from now on; the terminal is asked for its background where that matters, and nobody waits for its
  /// answer.
  public func use(_ theme: Theme) {
    guard theme != self.theme else { return }
    self.theme = theme
    if ct_colours() > 0, [.automatic, .contrast].contains(theme) {
      let question = easel.askBackground(at: clock.now)
      keepExpected()
      pass(question)
      // A terminal that shows what it can't answer is cleared of it.
      if !question.isEmpty { shown = nil }
    }
    followTheme()
  }

  /// Takes the palette that the theme has on the background, as far as that is known.
  private func followTheme() {
    guard let theme else { return }
    let backdrop = easel.backdrop(for: theme)
    let palette = Palette(theme, on: backdrop, colours: Int(ct_colours()))
    pass(easel.use(palette.tint, on: backdrop, at: clock.now))
    guard palette != self.palette else { return }
    self.palette = palette
    styles = Styles()
    shown = nil
  }

  deinit { close() }

  /// Gives the terminal back; harmless when done twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    awaitAnswers()
    ct_close()
  }

  /// Takes in what the terminal still has to answer, because whoever reads next would find it typed.
  private func awaitAnswers() {
    let end = clock.now + .milliseconds(200)
    while easel.isOwed(at: clock.now), clock.now < end {
      guard !wait(for: end - clock.now).contains(.gone) else { return }
    }
  }

  /// Takes note of whether answers may come.
  private func keepExpected() {
    reader.isExpecting = easel.isExpecting(at: clock.now)
    ct_expect_answer(easel.isOwed(at: clock.now) ? 1 : 0)
  }

  /// Whether the locale can show more than ASCII.
  public static var isUTF8: Bool { codeset == "UTF-8" }

  /// What the locale calls its characters.
  static var codeset: String { String(cString: ct_codeset()) }

  /// How large the screen is now.
  public var size: Size {
    var rows: Int32 = 0, columns: Int32 = 0
    ct_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// Draws figures as the person has chosen from now on; the terminal is asked whether it takes pictures where that
  /// matters, and nobody waits for its answer.
  public func use(_ drawing: Drawing) {
    guard drawing != self.drawing else { return }
    self.drawing = drawing
    measure()
    let bytes = easel.use(drawing, at: clock.now)
    // A terminal that shows questions that it can't answer is cleared of them, and so is one of the pictures that it had.
    if !bytes.isEmpty { shown = nil }
    keepExpected()
    pass(bytes)
  }

  /// Which pictures in pixels the terminal takes, as far as it has said.
  public var pixels: Pixels { easel.pixels }

  /// Shows a canvas, sending only what has changed since it was shown last.
  ///
  /// - Returns: How long to wait before it is shown again, because its picture came too early; `nil` where it didn't.
  @discardableResult public func show(_ canvas: inout Canvas) -> Duration? {
    // After a picture that was sent in part nobody knows what stands there.
    let isNew = ct_mend() != 0 || shown != canvas.size
    if isNew {
      ct_clear()
      covered = nil
      pass(easel.forget())
    }
    let (transmission, wait) = easel.show(canvas.pane, on: canvas.size, at: clock.now)
    // A handler may have to take away what is sent next.
    keepParting()
    pass(transmission.before)
    let cover = easel.cover
    for row in 0..<canvas.size.rows {
      let cells = canvas.row(row)
      put(cells, row, isNew ? cells.indices : canvas.changed(in: row), under: cover)
    }
    if covered?.area != cover?.area || covered?.cells != cover?.cells {
      for area in [covered?.area, cover?.area].compactMap({ $0 }) { put(canvas, area, under: cover) }
    }
    covered = cover
    shown = canvas.size
    canvas.keep()
    let focus = canvas.focus
    ct_rest(Int32(focus.row), Int32(focus.column))
    ct_flush()
    keepExpected()
    pass(transmission.after + (transmission.isHeavy ? Questions.place : []))
    return wait
  }

  /// Puts all that stands in a part of a canvas.
  private func put(_ canvas: Canvas, _ area: Rect, under cover: (area: Rect, cells: Gallery.Cells)?) {
    for row in area.row..<min(area.row + area.rows, canvas.size.rows) {
      let cells = canvas.row(row)
      let end = min(area.column + area.columns, canvas.size.columns)
      guard area.column < end else { continue }
      put(cells, row, cells.startIndex + area.column..<cells.startIndex + end, under: cover)
    }
  }

  /// Puts the characters at some places of a row.
  private func put(
    _ cells: ArraySlice<Cell>, _ row: Int, _ places: Range<Int>,
    under cover: (area: Rect, cells: Gallery.Cells)?
  ) {
    for place in places where !cells[place].isBehind {
      if let cover, cover.area.holds(row, place - cells.startIndex) {
        put(cover, row, place - cells.startIndex)
        continue
      }
      scalars.removeAll(keepingCapacity: true)
      cells[place].append(to: &scalars)
      let isShape = scalars.count == 1 && Self.isShape(scalars[0]) && !Self.isBetweenWords(place, in: cells)
      var (role, ground) = (cells[place].role, cells[place].ground)
      if scalars.count == 1 { (scalars[0], role, ground) = palette.drawn(scalars[0], role, on: ground) }
      let width = 1 + cells[(place + 1)...].prefix(while: \.isBehind).count
      ct_put(
        Int32(row), Int32(place - cells.startIndex), scalars, Int32(scalars.count), Int32(width),
        styles.number(of: role, on: ground, isShape: isShape, in: palette))
    }
  }

  /// Whether a character is a part of large letters and drawings, or the space between.
  private static func isShape(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || (0x2500...0x259F).contains(scalar) || (0x2800...0x28FF).contains(scalar)
  }

  /// Whether a place is the one space between two words of the same kind, marked as they are: a mark with gaps is hard to read.
  private static func isBetweenWords(_ place: Int, in cells: ArraySlice<Cell>) -> Bool {
    guard cells[place].isBlank, cells[place].role != .text, place > cells.startIndex,
      place + 1 < cells.endIndex
    else { return false }
    return [cells[place - 1], cells[place + 1]].allSatisfy {
      !$0.isBlank && $0.role == cells[place].role
    }
  }

  /// Puts what stands in a cell under a picture.
  private func put(_ cover: (area: Rect, cells: Gallery.Cells), _ row: Int, _ column: Int) {
    switch cover.cells {
    case .tiles(let number):
      let scalars = Placeholder.scalars(row: row - cover.area.row, column: column - cover.area.column)
      guard let scalars else { return }
      ct_put_tile(Int32(row), Int32(column), scalars, Int32(number))
    case .fixedSpaces: ct_put(Int32(row), Int32(column), [0xA0], 1, 1, ownStyle)
    case .spaces: ct_put(Int32(row), Int32(column), [0x20], 1, 1, ownStyle)
    }
  }

  private var ownStyle: Int32 { styles.number(of: .text, on: nil, isShape: true, in: palette) }

  private func pass(_ bytes: [UInt8]) { if !bytes.isEmpty { ct_pass(bytes, bytes.count) } }

  /// Keeps what takes the pictures away again, where that has changed.
  private func keepParting() {
    guard easel.parting != parting else { return }
    parting = easel.parting
    ct_keep_parting(parting, parting.count)
  }

  /// Takes note of how large a cell is.
  private func measure() {
    var width: Int32 = 0, height: Int32 = 0
    ct_cell_pixels(&width, &height)
    easel.told = PixelSize(cellWidth: Int(width), height: Int(height))
  }

  /// The signal that asks the program to end, if one has come.
  public static var endSignal: Int32? { ct_signal() == 0 ? nil : ct_signal() }

  /// Rings the bell.
  public func bell() { ct_bell() }

  /// Lets ^Z have its way, and comes back when the program is continued.
  public func stop() {
    awaitAnswers()
    ct_stop()
    shown = nil
  }

  /// Takes the terminal again after a stop from outside.
  public func retake() {
    ct_retake()
    shown = nil
  }

  /// Sleeps until something comes or the time is over; for ever without one.
  ///
  /// The one place that blocks.
  ///
  /// - Returns: What came, in order; nothing when the time is over.
  public func wait(for time: Duration?) -> [Input] {
    let answers = easel.deadline.map { max(.zero, $0 - clock.now) }
    let what = reader.wait(for: [time, answers].compactMap { $0 }.min(), ct_wait)
    var inputs: [Input] = []
    if what & CT_RESIZED != 0 {
      shown = nil
      measure()
      pass(easel.measureAnew(at: clock.now))
      inputs.append(.resized)
    }
    if what & CT_STOP != 0 { inputs.append(.stop) }
    if what & CT_CONTINUED != 0 { inputs.append(.continued) }
    // Before the keys: who asks for the end does not wait for a long paste.
    if what & CT_SIGNAL != 0 { inputs.append(.signal(ct_signal())) }
    inputs += what & CT_KEYS != 0 ? keys() : reader.keysLeft()
    if what & CT_GONE != 0 { inputs.append(.gone) }
    let (replies, came) = reader.replies()
    pass(easel.take(replies, at: replies.isEmpty ? clock.now : came))
    if !replies.isEmpty { followTheme() }
    keepExpected()
    return inputs
  }

  private func keys() -> [Input] {
    var block = [UInt8](repeating: 0, count: 4096)
    let count = Int(ct_read(&block, Int32(block.count)))
    return reader.keys(in: block.prefix(max(0, count)))
  }

  /// What the terminal's description says that keys send.
  private static var ownKeys: [[UInt8]: Key] {
    let names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("kpp", .pageUp),
      ("knp", .pageDown), ("khome", .home), ("kend", .end), ("kent", .enter), ("kbs", .backspace),
      // Presenters send it with and without Shift.
      ("kf5", .f5), ("kf17", .f5),
    ]
    let strings = names.compactMap { name, key in
      ct_key_string(name).map { (Array(String(cString: $0).utf8), key) }
    }
    return Dictionary(strings) { first, _ in first }
  }
}

extension Rect {
  fileprivate func holds(_ row: Int, _ column: Int) -> Bool {
    row >= self.row && row < self.row + rows && column >= self.column && column < self.column + columns
  }
}
