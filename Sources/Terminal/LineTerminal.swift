import CTerminal
import Screen

/// Lines on standard output and answers from standard input, whatever the two are.
///
/// A terminal on standard input is given back as it was found, whatever ends the program.
public final class LineTerminal {
  /// Whether standard input is a terminal.
  public let isTerminal: Bool
  /// Whether there is, or may come, something to read.
  public private(set) var hasInput = true
  /// What was read and is no whole line yet.
  private var rest: [UInt8] = []
  private var reader = KeyReader()
  private var isRead = true
  /// What came before anybody asked.
  private var early: [Input] = []

  /// A line longer than this is no answer to anything.
  private static let longest = 1024

  /// Takes the signals, and finds out whether there is any input.
  public init() {
    isTerminal = ct_lines_open() != 0
    if !isTerminal { early = wait(for: .zero) }
  }

  deinit { close() }

  /// Whether each key is read as it is pressed, instead of a line once it is whole; only a terminal can do that.
  public var takesKeys = false {
    didSet {
      guard takesKeys != oldValue else { return }
      (rest, reader) = ([], KeyReader())
      ct_lines_by_key(takesKeys ? 1 : 0)
    }
  }

  /// Gives the terminal back; harmless when done twice.
  public func close() { ct_lines_close() }

  /// Writes a line, at once.
  public func write(_ line: String) {
    guard isRead else { return }
    let bytes = Array((line + "\n").utf8)
    isRead = ct_lines_write(bytes, bytes.count) == 0
  }

  /// Lets ^Z have its way, and comes back when the program is continued.
  public func stop() { ct_lines_stop() }

  /// Takes the terminal again after a stop from outside.
  public func retake() { ct_lines_retake() }

  /// Sleeps until something comes or the time is over; for ever without one.
  ///
  /// - Returns: What came, in order; nothing when the time is over.
  public func wait(for time: Duration?) -> [Input] {
    guard early.isEmpty else {
      defer { early = [] }
      return early
    }
    let what = reader.wait(for: isRead ? time : .zero) { ct_lines_wait($0, hasInput ? 1 : 0) }
    var inputs: [Input] = []
    if what & CT_STOP != 0 { inputs.append(.stop) }
    if what & CT_CONTINUED != 0 { inputs.append(.continued) }
    if what & CT_SIGNAL != 0 {
      inputs.append(.signal(ct_signal()))
    } else if !isRead {
      inputs.append(.unread)
    }
    return inputs + (what & CT_KEYS != 0 ? read() : reader.keysLeft())
  }

  private func read() -> [Input] {
    var block = [UInt8](repeating: 0, count: 4096)
    let count = Int(ct_read(&block, Int32(block.count)))
    guard count >= 0 else { return [] }
    guard count > 0 else {
      // A last line needs no end.
      defer { (hasInput, rest) = (false, []) }
      return (rest.isEmpty || takesKeys ? [] : Self.inputs(rest)) + [.end]
    }
    guard !takesKeys else { return reader.keys(in: block[..<count]) }
    rest += block[..<count]
    var inputs: [Input] = []
    while let end = rest.firstIndex(of: 10) {
      inputs += Self.inputs(rest[..<end])
      rest.removeSubrange(...end)
    }
    if rest.count > Self.longest { rest.removeSubrange(Self.longest...) }
    return inputs
  }

  /// What a whole line says: its characters, or the key that alone stands in it; nothing where there is neither.
  static func inputs(_ bytes: some Sequence<UInt8>) -> [Input] {
    var decoder = KeyDecoder()
    let bytes = bytes.prefix(longest).filter { $0 != 13 }
    guard !bytes.isEmpty else { return [.line("")] }
    let keys = decoder.take(bytes, at: .zero) + decoder.expire(at: .seconds(60))
    let text = String(keys.compactMap(\.typed))
    guard text.isEmpty else { return [.line(text)] }
    return keys.first.map { [.meant($0)] } ?? []
  }
}
