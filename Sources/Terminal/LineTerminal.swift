import CTerminal

/// Lines on standard output and answers from standard input, whatever the two are.
///
/// A terminal on standard input is given back as it was found, whatever ends the program.
public final class LineTerminal {
  /// Whether standard input is a terminal.
  public let isTerminal: Bool
  /// Whether there is, or may come, something to read.
  public private(set) var hasInput = true
  /// What was read and is no whole line or key yet.
  private var rest: [UInt8] = []
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
      rest = []
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
    let nanoseconds = time.map { max(0, Int64($0 / .nanoseconds(1))) } ?? -1
    let what = Int(ct_lines_wait(isRead ? nanoseconds : 0, hasInput ? 1 : 0))
    var inputs: [Input] = []
    if what & CT_STOP != 0 { inputs.append(.stop) }
    if what & CT_CONTINUED != 0 { inputs.append(.continued) }
    if what & CT_SIGNAL != 0 {
      inputs.append(.signal(ct_signal()))
    } else if !isRead {
      inputs.append(.unread)
    }
    if what & CT_KEYS != 0 { inputs += read() }
    return inputs
  }

  private func read() -> [Input] {
    var block = [UInt8](repeating: 0, count: 4096)
    let count = Int(ct_lines_read(&block, Int32(block.count)))
    guard count >= 0 else { return [] }
    guard count > 0 else {
      // A last line needs no end.
      defer { (hasInput, rest) = (false, []) }
      return (rest.isEmpty || takesKeys ? [] : [Self.input(rest)]) + [.end]
    }
    rest += block[..<count]
    guard !takesKeys else {
      let (keys, unfinished) = KeyBytes.keys(in: rest)
      rest = unfinished
      return keys.map { .key($0) }
    }
    var inputs: [Input] = []
    while let end = rest.firstIndex(of: 10) {
      inputs.append(Self.input(Array(rest[..<end])))
      rest.removeSubrange(...end)
    }
    if rest.count > Self.longest { rest.removeSubrange(Self.longest...) }
    return inputs
  }

  /// A whole line; one that holds a key's sequence is that key.
  private static func input(_ bytes: [UInt8]) -> Input {
    if bytes.first == 27, let key = KeyBytes.keys(in: bytes).keys.first { return .key(key) }
    return .line(String(decoding: bytes.prefix(longest), as: UTF8.self))
  }
}
