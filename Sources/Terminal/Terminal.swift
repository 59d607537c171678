import CTerminal
import Glibc
public import Screen

/// Why there is no full screen.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// TERM is not set.
  case termMissing
  /// No description of this terminal type on the machine.
  case termUnknown
  /// It cannot move its cursor or clear its screen.
  case termTooSimple
  /// Curses does not survive the description of this terminal type.
  case termDamaged
  /// Curses can't make a screen on it, for the reason that an error number of the system gives.
  case noScreen(Int32)
}

extension TerminalError {
  init?(code: Int32) {
    switch Int(code) {
    case CT_OK: return nil
    case CT_TERM_MISSING: self = .termMissing
    case CT_TERM_UNKNOWN: self = .termUnknown
    case CT_TERM_TOO_SIMPLE: self = .termTooSimple
    case CT_TERM_DAMAGED: self = .termDamaged
    case CT_NO_SCREEN: self = .noScreen(errno)
    default: self = .notATerminal
    }
  }
}

/// Why ``Terminal/wait(for:)`` returned.
public enum Input: Hashable, Sendable {
  /// A key, and when it came.
  case key(Key, at: ContinuousClock.Instant)
  /// A key that a typed line stands for.
  case meant(Key)
  /// The screen has another size.
  case resized
  /// A signal, by its number, asks the program to end.
  case signal(Int32)
  /// The terminal is closed.
  case gone
  /// The person pressed ^Z: call ``Terminal/stop()``.
  case stop
  /// The program was stopped from outside and goes on.
  case continued
  /// A line that was typed, without its end.
  case line(String)
  /// No input comes any more.
  case end
  /// Nobody reads the output any more.
  case unread
}

/// The full screen: open from `init` to `close()`, and given back as it was found whatever ends the program.
public final class Terminal {
  /// How large the picture on the screen is; `nil` where it isn't known what stands there.
  private var shown: Size?
  /// The scalars of the character being put, kept so that their room is.
  private var scalars: [UInt32] = []
  private var theme: Theme?
  private var palette = Palette(.plain, colours: 0)
  private var reader = KeyReader()

  /// Takes the terminal on standard input and output.
  ///
  /// - Parameter withColour: Whether colours may be used where the terminal has some.
  /// - Throws: ``TerminalError``; the terminal is then as it was.
  public init(withColour: Bool) throws(TerminalError) {
    if let error = TerminalError(code: ct_open(withColour ? 1 : 0)) { throw error }
    reader = KeyReader(own: Self.ownKeys)
    use(.colour)
  }

  /// Draws in a theme from now on.
  public func use(_ theme: Theme) {
    guard theme != self.theme else { return }
    self.theme = theme
    let palette = Palette(theme, colours: Int(ct_colours()))
    self.palette = palette
    for ground in [Role?.none] + Self.grounds {
      for role in ground == nil ? Role.allCases : Self.grounds + [.background] {
        let style = palette.style(of: role, on: ground)
        ct_style(Self.style(role, on: ground), style.colour, style.ground, style.attributes)
      }
    }
    shown = nil
  }

  deinit { close() }

  /// Gives the terminal back; harmless when done twice.
  public func close() { ct_close() }

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

  /// Shows a canvas, sending only what has changed since it was shown last.
  public func show(_ canvas: inout Canvas) {
    // After a picture that was sent in part nobody knows what stands there.
    let isNew = ct_mend() != 0 || shown != canvas.size
    if isNew { ct_clear() }
    for row in 0..<canvas.size.rows {
      let cells = canvas.row(row)
      put(cells, row, isNew ? cells.indices : canvas.changed(in: row))
    }
    shown = canvas.size
    canvas.keep()
    ct_flush()
  }

  /// Puts the characters at some places of a row.
  private func put(_ cells: ArraySlice<Cell>, _ row: Int, _ places: Range<Int>) {
    for place in places where !cells[place].isBehind {
      scalars.removeAll(keepingCapacity: true)
      cells[place].append(to: &scalars)
      if scalars.count == 1 { scalars[0] = palette.drawn(scalars[0], cells[place].role) }
      let width = 1 + cells[(place + 1)...].prefix(while: \.isBehind).count
      ct_put(
        Int32(row), Int32(place - cells.startIndex), scalars, Int32(scalars.count), Int32(width),
        Self.style(cells[place].role, on: cells[place].ground))
    }
  }

  /// What lies behind characters: the parts of figures.
  private static let grounds: [Role] = [
    .limb, .limbFar, .body, .bodyFar, .hair, .prop, .shade, .arrow,
  ]

  /// The number of a style: the roles on the terminal's own background first, then those on each ground.
  private static func style(_ role: Role, on ground: Role?) -> Int32 {
    guard let ground, let behind = grounds.firstIndex(of: ground) else { return Int32(role.rawValue + 1) }
    let before = grounds.firstIndex(of: role) ?? grounds.count
    return Int32(Role.allCases.count + 1 + behind * (grounds.count + 1) + before)
  }

  /// The signal that asks the program to end, if one has come.
  public static var endSignal: Int32? { ct_signal() == 0 ? nil : ct_signal() }

  /// Rings the bell.
  public func bell() { ct_bell() }

  /// Lets ^Z have its way, and comes back when the program is continued.
  public func stop() {
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
    let what = reader.wait(for: time, ct_wait)
    var inputs: [Input] = []
    if what & CT_RESIZED != 0 {
      shown = nil
      inputs.append(.resized)
    }
    if what & CT_STOP != 0 { inputs.append(.stop) }
    if what & CT_CONTINUED != 0 { inputs.append(.continued) }
    // Before the keys: who asks for the end does not wait for a long paste.
    if what & CT_SIGNAL != 0 { inputs.append(.signal(ct_signal())) }
    inputs += what & CT_KEYS != 0 ? keys() : reader.keysLeft()
    if what & CT_GONE != 0 { inputs.append(.gone) }
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
