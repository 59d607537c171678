import Screen

/// Keys as they come, with when they came as near as that can be known.
struct KeyReader {
  private var decoder: KeyDecoder
  private let clock = ContinuousClock()
  private let origin: ContinuousClock.Instant
  /// When the last wait was over, and when what it brought had come.
  private var woke: ContinuousClock.Instant, came: ContinuousClock.Instant

  /// A reader that knows what keys send in the terminal's own description.
  init(own: [[UInt8]: Key] = [:]) {
    decoder = KeyDecoder(own: own)
    origin = clock.now
    (woke, came) = (origin, origin)
  }

  /// Whether the terminal was asked something, and the answer has not come.
  var isExpecting: Bool {
    get { decoder.isExpecting }
    set { decoder.isExpecting = newValue }
  }

  /// What the terminal has sent by itself since it was asked for last, and when the last of it came.
  mutating func replies() -> (replies: [Reply], at: ContinuousClock.Instant) {
    (decoder.drainReplies(), came)
  }

  /// Waits in a call for a time, for ever without one, and no longer than a torn key may take.
  ///
  /// - Parameter call: Takes nanoseconds, negative for ever, and says what it woke up for.
  mutating func wait(for time: Duration?, _ call: (Int64) -> Int32) -> Int {
    let before = clock.now
    let torn = decoder.deadline.map { $0 - origin.duration(to: before) }
    let wait = [time, torn].compactMap { $0 }.min().map { max(.zero, $0) }
    let what = call(wait.map { Int64($0 / .nanoseconds(1)) } ?? -1)
    let now = clock.now
    // What is there at once came while the program did something else.
    came = before.duration(to: now) < .milliseconds(1) ? woke : now
    woke = now
    return Int(what)
  }

  /// The keys in bytes that the last wait brought.
  mutating func keys(in bytes: some Sequence<UInt8>) -> [Input] {
    decoder.take(bytes, at: origin.duration(to: came)).map { .key($0, at: came) }
  }

  /// The keys that are whole because nothing more has come of them.
  mutating func keysLeft() -> [Input] {
    decoder.expire(at: origin.duration(to: woke)).map { .key($0, at: woke) }
  }
}
