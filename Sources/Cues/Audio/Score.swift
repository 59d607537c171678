import Engine

/// All that is heard of a session from its first moment to its last, as a sound file has it.
///
/// Before the session stands what somebody without a screen has to hear first; from ``start`` on a moment of the file is
/// that moment of the session.
public struct Score: Sendable {
  /// A sentence that is said.
  struct Sentence: Hashable {
    let text: String
    let at: Duration
    /// How long it is heard: all of it, unless something more important breaks it off.
    var length: Duration
  }

  /// A tone that sounds.
  struct Mark: Hashable {
    let tone: Tone
    let at: Duration
  }

  private(set) var sentences: [Sentence] = []
  private(set) var marks: [Mark] = []
  /// When the session begins.
  public let start: Duration
  /// How long all of it is: whole seconds, with the last sound in it.
  public private(set) var length: Duration
  /// The exercises, each from its time to get ready on, and before them what is said first.
  public let chapters: [Playthrough.Chapter]

  /// From the end of a sentence to the next one; a live voice takes as long to be started anew.
  private static let betweenSentences = Duration.milliseconds(150)
  /// The same between sentences that nothing follows on.
  private static let betweenWarnings = Duration.milliseconds(500)

  /// The score of a session.
  ///
  /// - Parameters:
  ///   - first: What is said before it.
  ///   - title: What to call that as a chapter.
  ///   - lengths: How long the voice takes for each sentence; one that isn't here is not said.
  public init(
    _ playthrough: Playthrough, after first: [String], called title: String, _ lengths: [String: Duration],
    hasTones: Bool
  ) {
    var time = Duration.zero
    for text in first {
      guard let length = lengths[text] else { continue }
      sentences.append(Sentence(text: text, at: time, length: length))
      time += length + Self.betweenWarnings
    }
    let start = time.wholeSeconds
    self.start = start
    length = start + playthrough.length
    chapters =
      (start > .zero ? [Playthrough.Chapter(title: title, at: .zero)] : [])
      + playthrough.chapters.map { Playthrough.Chapter(title: $0.title, at: start + $0.at) }
    if hasTones {
      marks = playthrough.cues.compactMap { cue in
        cue.tone.map { Mark(tone: $0, at: start + cue.at.offset) }
      }
    }
    speak(playthrough.cues, lengths, hasTones: hasTones)
    let ends = sentences.map { $0.at + $0.length } + marks.map { $0.at + $0.tone.length }
    length = Swift.max(length, ends.max() ?? .zero).wholeSeconds
  }

  /// Lets the announcer of a live session say the cues, at the moments at which it would.
  private mutating func speak(_ cues: [Cue], _ lengths: [String: Duration], hasTones: Bool) {
    var announcer = Announcer(), rest = cues[...], now = Instant.zero, ends: Instant?

    func obey(_ orders: [Announcer.Order]) {
      for order in orders {
        switch order {
        case .speak(let cue):
          guard let text = cue.text, let length = lengths[text] else {
            obey(announcer.finished(at: now))
            continue
          }
          sentences.append(Sentence(text: text, at: start + now.offset, length: length))
          ends = now + length + Self.betweenSentences
        case .stop:
          ends = nil
          guard let last = sentences.indices.last else { continue }
          sentences[last].length = min(sentences[last].length, start + now.offset - sentences[last].at)
        case .drop: break
        }
      }
    }

    while let next = [rest.first?.at, announcer.nextDue(after: now), ends].compactMap({ $0 }).min() {
      now = Swift.max(now, next)
      if let end = ends, end <= now {
        ends = nil
        obey(announcer.finished(at: now))
      }
      let due = Array(rest.prefix { $0.at <= now })
      rest = rest.dropFirst(due.count)
      obey(
        due.isEmpty ? announcer.advance(to: now) : announcer.take(hasTones ? due.afterTones : due, at: now))
    }
  }
}

extension Duration {
  /// It in whole seconds, rounded up.
  fileprivate var wholeSeconds: Duration { .seconds(secondsRoundedUp) }
}
