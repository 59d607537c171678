import Screen

/// What a person meant by the keys that came: bounces, held keys, wheels and dictated words told apart by their times.
///
/// It stands between the decoder and the model. Keys are given to it with the time at which they came; what they mean
/// is asked for one by one, because what one does may change how the next is read.
struct KeyFilter {
  /// What was meant.
  enum Press: Hashable {
    case key(Key)
    /// Characters that came faster than fingers: dictated, or pasted where the terminal doesn't say so.
    case phrase(String)
    /// A key that means nothing here.
    case unknown
  }

  /// How keys are read where the person is.
  struct Reading {
    let keys: KeyMap
    /// Whether characters are text, as in a search.
    var isText = false
    /// Whether the person counts reps with a key.
    var countsReps = false
  }

  /// Characters no further apart than this are a phrase, and arrows a wheel that is turned.
  static let burst = Duration.milliseconds(50)
  /// The same key again within this time was pressed once.
  static let bounce = Duration.milliseconds(300)
  /// A key held down comes again within the first time, and from then on within the second.
  static let firstRepeat = Duration.milliseconds(1100), nextRepeat = Duration.milliseconds(120)
  /// No body does a rep in less.
  static let rep = Duration.milliseconds(500)

  private struct Arrival {
    let key: Key
    /// The key that it is on a Latin keyboard.
    let place: Key
    let time: Duration
  }

  /// Keys whose meaning is not known yet, in their order.
  private var arrivals: [Arrival] = []
  /// When each key came last, as long as it may still bounce or be held.
  private var latest: [Key: Duration] = [:]
  private var latestRep: Duration?
  /// When what waits is known to be alone; `nil` where nothing waits.
  private(set) var deadline: Duration?

  /// No phrase of so many characters means anything, so its beginning need not be kept.
  private static let most = 64

  /// Takes in a key that came at a time.
  mutating func take(_ key: Key, at now: Duration) {
    if arrivals.count == Self.most { arrivals.removeFirst() }
    arrivals.append(Arrival(key: key, place: key.atSamePlace, time: now))
  }

  /// What was meant next; `nil` where nothing was, or more has to come or not to come first.
  mutating func next(at now: Duration, _ reading: Reading) -> Press? {
    deadline = nil
    while let group = firstGroup(reading) {
      guard group.arrivals.count < arrivals.count || group.end <= now else {
        deadline = group.end
        return nil
      }
      arrivals.removeFirst(group.arrivals.count)
      if let press = press(group.arrivals, reading) { return press }
    }
    return nil
  }

  // MARK: What belongs together

  /// The keys that came first and belong together, and the time until which another may join them.
  private func firstGroup(_ reading: Reading) -> (arrivals: [Arrival], end: Duration)? {
    guard let first = arrivals.first else { return nil }
    let wait = wait(first, reading)
    var group = [first], end = first.time + wait, isOneKey = true, letters: Set<Key> = []
    guard wait > .zero else { return (group, end) }
    let mayRepeat = reading.mayRepeat(first.key)
    for (before, next) in zip(arrivals, arrivals.dropFirst()) {
      if letters.count < 2, before.key.isLetter { letters.insert(before.place) }
      let gap = next.time - before.time, isSame = next.place == first.place
      // A line that ends is still pasted; after one letter Enter was pressed.
      let joins = next.key.isCharacter || next.key == .enter && letters.count > 1
      let isPhrase = first.key.beginsPhrase && joins && gap <= Self.burst
      // What is held down waits for no release.
      let isHeld = isSame && isOneKey
      guard isHeld ? !mayRepeat && gap <= wait && next.time < first.time + Self.bounce : isPhrase else {
        break
      }
      group.append(next)
      isOneKey = isHeld
      end = isOneKey ? min(next.time + wait, first.time + Self.bounce) : next.time + Self.burst
    }
    return (group, end)
  }

  /// How long a key waits for what would give it another meaning.
  private func wait(_ arrival: Arrival, _ reading: Reading) -> Duration {
    let key = arrival.key
    if reading.isText, key.isCharacter { return .zero }
    let mayRepeat = reading.mayRepeat(key)
    if !mayRepeat, let before = latest[arrival.place] {
      let gap = arrival.time - before
      if gap >= Self.bounce, gap < Self.firstRepeat { return Self.nextRepeat }
    }
    return key.beginsPhrase || key.isWheel && !mayRepeat ? Self.burst : .zero
  }

  // MARK: What it means

  private mutating func press(_ group: [Arrival], _ reading: Reading) -> Press? {
    if reading.isText, group[0].key.isCharacter { return .key(group[0].key) }
    let letters = group.filter { $0.key.isLetter }
    if Set(letters.map(\.place)).count > 1 { return phrase(group) }
    // Blanks and full stops around a dictated letter are its dressing.
    let one = letters.first ?? group[0]
    return press(one, group.filter { $0.place == one.place }.map(\.time), reading)
  }

  private func phrase(_ group: [Arrival]) -> Press {
    guard group.count < Self.most else { return .unknown }
    let text = String(group.map { $0.key.typed ?? "\n" })
    return .phrase(text.trimmed { !$0.isLetter && !$0.isNumber })
  }

  /// What a key means that came once or, so close that nobody pressed it more than once, more often.
  private mutating func press(_ arrival: Arrival, _ times: [Duration], _ reading: Reading) -> Press? {
    let (key, place, time) = (arrival.key, arrival.place, arrival.time), before = latest[place]
    latest = latest.filter { time - $0.value < Self.firstRepeat }
    latest[place] = times.last
    let intent = reading.keys.intent(for: key)
    if intent?.mayRepeat == true { return .key(key) }
    if let before {
      if time - before < Self.bounce { return nil }
      if time - before < Self.firstRepeat, times.count > 1 { return nil }
    }
    // A bounce takes some time; a wheel sends two at once, or more.
    if key.isWheel, times.count > 2 || times.count == 2 && times[0] == times[1] { return nil }
    guard let intent else { return .unknown }
    if intent == .tap, reading.countsReps {
      if let latestRep, time - latestRep < Self.rep { return nil }
      latestRep = time
    }
    return .key(key)
  }
}

extension KeyFilter.Reading {
  fileprivate func mayRepeat(_ key: Key) -> Bool { keys.intent(for: key)?.mayRepeat == true }
}

extension Key {
  fileprivate var isCharacter: Bool { typed != nil }
  fileprivate var isLetter: Bool { typed?.isLetter == true }
  /// Whether a wheel that is turned sends it, where it sends keys.
  fileprivate var isWheel: Bool { self == .up || self == .down }
  /// Whether dictation may begin with it.
  fileprivate var beginsPhrase: Bool { isLetter || typed == " " }
}

extension String {
  /// Without what it begins and ends with that is no part of it.
  fileprivate func trimmed(_ isOutside: (Character) -> Bool) -> String {
    String(String(drop(while: isOutside).reversed()).drop(while: isOutside).reversed())
  }
}
