import Screen

/// Keys in the bytes that a terminal sends, wherever the reads have torn them.
///
/// A sequence is taken in whole, and what is no key gives none: reports of mouse and focus, answers, pasted text, a
/// letter with Alt. Of what goes on for long nothing is kept but short answers, and what lacks its end hides no keys for
/// long.
struct KeyDecoder {
  /// What the terminal's description says that its keys send, beside the forms that all have.
  private let own: [[UInt8]: Key]
  /// The bytes that are no whole character or sequence yet.
  private(set) var pending: [UInt8] = []
  private var mode = Mode.keys
  /// When what is unfinished began, and when the last byte of it came.
  private var began = Duration.zero, last = Duration.zero
  /// The answers that came whole and were not taken yet, and the one that is under way.
  private var replies: [Reply] = []
  private var reply: (introducer: UInt8, bytes: [UInt8]) = (0, [])
  /// Whether the terminal was asked something: an answer may come torn over a slow line, and Esc may be its first byte.
  var isExpecting = false

  /// What bytes are part of.
  enum Mode {
    case keys
    /// A control sequence too long to be a key.
    case longSequence
    /// An answer of the terminal, up to its terminator.
    case string
    case paste
  }

  /// A decoder that knows strings of the terminal's own.
  ///
  /// - Parameter own: The key that each string is; one that types a character, or begins other keys, is left out.
  init(own: [[UInt8]: Key] = [:]) {
    self.own = own.filter { string, _ in
      guard let first = string.first, first < 0x20, string != [13] else { return false }
      switch KeySequence.finding(in: string) {
      case .more, .whole(_, .character): return false
      case .whole, .short, .opening: return true
      }
    }
  }

  /// How long Esc waits for what makes a sequence of it.
  static let escapeWait = Duration.milliseconds(100)
  /// How long the next byte of a sequence or a character may take, and all of it.
  static let sequenceWait = Duration.milliseconds(250), longestSequence = Duration.seconds(1)
  /// How long an answer or a paste may pause, and how long all of it may take.
  static let pause = Duration.milliseconds(500)
  static let longestString = Duration.seconds(2), longestPaste = Duration.seconds(10)
  /// How long what may be an answer may pause while one is expected.
  static let answerWait = Duration.seconds(1)
  /// So many answers are kept until they are taken; more only a flood has.
  private static let mostReplies = 32

  /// When ``expire(at:)`` gives up what is unfinished; `nil` while nothing is.
  var deadline: Duration? {
    switch mode {
    case .keys:
      if pending.isEmpty { return nil }
      let wait = isExpecting ? Self.answerWait : isEscape ? Self.escapeWait : Self.sequenceWait
      return min(last + wait, began + Self.longestSequence)
    case .longSequence: return min(last + Self.sequenceWait, began + Self.longestSequence)
    case .string:
      let wait = isExpecting ? Self.answerWait : isEscape ? Self.escapeWait : Self.pause
      return min(last + wait, began + Self.longestString)
    case .paste: return min(last + Self.pause, began + Self.longestPaste)
    }
  }

  private var isEscape: Bool { !pending.isEmpty && pending.allSatisfy { $0 == KeySequence.escape } }

  /// Takes in bytes that came at a time.
  ///
  /// - Returns: The keys that are whole by now.
  mutating func take(_ bytes: some Sequence<UInt8>, at now: Duration) -> [Key] {
    var keys = expire(at: now)
    for byte in bytes {
      if mode == .keys, pending.isEmpty { began = now }
      last = now
      pending.append(byte)
      while advance(&keys) {}
    }
    return keys
  }

  /// The answers that are whole, each given out once.
  mutating func drainReplies() -> [Reply] {
    defer { replies = [] }
    return replies
  }

  /// Gives up what has not become whole in time.
  ///
  /// - Returns: The key that it was all the same, as Esc by itself.
  mutating func expire(at now: Duration) -> [Key] {
    guard let deadline, deadline <= now else { return [] }
    defer { (pending, mode) = ([], .keys) }
    guard mode == .keys else { return [] }
    return own[pending].map { [$0] } ?? (isEscape ? [.escape] : [])
  }

  /// Takes what is whole from the pending bytes' beginning; `false` where nothing is.
  private mutating func advance(_ keys: inout [Key]) -> Bool {
    guard !pending.isEmpty else { return false }
    switch mode {
    case .keys: return takeKey(&keys)
    case .longSequence: return skip(KeySequence.endOfSequence(pending[0]))
    case .string: return KeySequence.endOfString(pending).map { takeString($0) } ?? false
    case .paste: return KeySequence.endOfPaste(pending).map { skip($0) } ?? false
    }
  }

  private mutating func skip(_ part: (count: Int, isEnd: Bool)) -> Bool {
    pending.removeFirst(part.count)
    if part.isEnd { (mode, began) = (.keys, last) }
    return true
  }

  private mutating func takeString(_ part: (count: Int, isEnd: Bool)) -> Bool {
    if !part.isEnd {
      // One beyond the longest is kept, so that it can be told from one that fits.
      if reply.bytes.count <= Reply.longest { reply.bytes += pending.prefix(part.count) }
    } else if part.count > 0, !KeySequence.isCancel(pending[0]), reply.bytes.count <= Reply.longest {
      store(Reply(reply.introducer, reply.bytes))
    }
    return skip(part)
  }

  private mutating func store(_ reply: Reply) {
    if replies.count < Self.mostReplies { replies.append(reply) }
  }

  private mutating func takeKey(_ keys: inout [Key]) -> Bool {
    switch ownKey ?? KeySequence.finding(in: pending) {
    case .more:
      // Two say as much as many.
      if isEscape { pending = Array(pending.prefix(2)) }
      return false
    case .whole(let count, let key):
      if key == nil, let body = KeySequence.controlBody(pending.prefix(count)) {
        store(Reply(UInt8(ascii: "["), body))
      }
      pending.removeFirst(count)
      began = last
      if let key { keys.append(key) }
    case .short(let count, let byte): pending.replaceSubrange(..<count, with: [KeySequence.escape, byte])
    case .opening(let count, let mode):
      reply = (pending[count - 1], [])
      pending.removeFirst(count)
      self.mode = mode
    }
    return true
  }

  private var ownKey: KeySequence.Finding? {
    guard !own.isEmpty else { return nil }
    if own.keys.contains(where: { $0.count > pending.count && $0.starts(with: pending) }) { return .more }
    for count in stride(from: pending.count, to: 0, by: -1) {
      if let key = own[Array(pending.prefix(count))] { return .whole(count, key) }
    }
    return nil
  }
}
