public import Engine

/// Decides what a voice says when: one cue at a time, and none too late.
///
/// No cue is said before it is due. One that is due while another is being said cuts it off when it is more important, or when it tells of a
/// later turn of the session, unless the other is about to end; otherwise it waits, and is dropped when it can wait no
/// longer.
public struct Announcer: Hashable, Sendable {
  /// Something that the voice is to do.
  public enum Order: Hashable, Sendable {
    /// Begin to say a cue; nothing else is being said.
    case speak(Cue)
    /// Break off what is being said.
    case stop
    /// A cue that will not be said.
    case drop(Cue)
  }

  /// The cue being said.
  public private(set) var speaking: Cue?
  private var waiting: [Cue] = []
  /// When the cue being said ought to end.
  private var ends = Instant.zero

  /// Nothing to say yet.
  public init() {}

  /// Whether it has nothing to say.
  public var isIdle: Bool { speaking == nil && waiting.isEmpty }

  /// When something is due next that wasn't at an instant.
  public func nextDue(after now: Instant) -> Instant? { waiting.lazy.map(\.at).filter { $0 > now }.min() }

  /// Takes cues in; those that only sound are no business of a voice.
  public mutating func take(_ cues: [Cue], at now: Instant) -> [Order] {
    var orders: [Order] = []
    for cue in cues where cue.text != nil {
      orders += waiting.filter(cue.replaces).map { .drop($0) }
      waiting.removeAll(where: cue.replaces)
      waiting.append(cue)
    }
    return orders + settle(at: now)
  }

  /// The voice has said its cue, or failed to.
  public mutating func finished(at now: Instant) -> [Order] {
    speaking = nil
    return settle(at: now)
  }

  /// Time has passed.
  public mutating func advance(to now: Instant) -> [Order] { settle(at: now) }

  /// Says nothing more of what it has.
  public mutating func silence() -> [Order] {
    let orders = (speaking == nil ? [] : [Order.stop]) + waiting.map { .drop($0) }
    (speaking, waiting) = (nil, [])
    return orders
  }

  private mutating func settle(at now: Instant) -> [Order] {
    var orders: [Order] = waiting.filter { $0.deadline < now }.map { .drop($0) }
    waiting.removeAll { $0.deadline < now }
    // The first of the most important.
    let due = waiting.indices.filter { waiting[$0].at <= now }
    guard let index = due.max(by: { waiting[$0].importance < waiting[$1].importance }) else {
      return orders
    }
    let cue = waiting[index]
    if let speaking {
      guard cue.importance > speaking.importance || cue.replaces(speaking) else { return orders }
      let limit = cue.at + cue.courtesy
      if now < limit, ends <= limit { return orders }
      orders.append(.stop)
    }
    waiting.remove(at: index)
    speaking = cue
    ends = now + Cue.speakingTime(cue.text ?? "")
    return orders + [.speak(cue)]
  }
}

extension Cue {
  /// Whether it makes an earlier one pointless: the session has moved on since.
  fileprivate func replaces(_ other: Cue) -> Bool {
    guard other.at < at else { return false }
    return other.importance < importance || (other.importance == importance && importance >= .turn)
  }
}
