/// A soft sound that marks an instant of a session.
///
/// Each has a rhythm of its own, so that nobody has to know a pitch: what begins rises, what ends falls, what changes sides
/// swaps two pitches, what counts is short, and what answers a hurt is low and slow.
public enum Tone: String, CaseIterable, Hashable, Sendable {
  /// Time to get into position.
  case ready
  /// The work begins, or goes on.
  case begin
  /// Three, two or one second is left.
  case count
  /// Half of a hold or a movement is over.
  case halfway
  /// The other side comes.
  case changeSides
  /// A rest between sets.
  case rest
  /// An exercise is done, and the next one comes.
  case done
  /// Stopped because it hurts.
  case hurt
  /// The session is over.
  case end

  /// One pulse of a tone.
  struct Note: Hashable {
    /// Hertz, from 440 to 1000: the range that old ears keep longest.
    let pitch: Double
    /// How long it sounds.
    let length: Duration
    /// The silence after it.
    var pause = Duration.milliseconds(40)
  }

  /// Its pulses, one after the other.
  var notes: [Note] {
    switch self {
    case .ready: [Note(659, 300)]
    case .begin: [Note(784, 90), Note(988, 220)]
    case .count: [Note(880, 60)]
    case .halfway: [Note(784, 70, pause: 80), Note(784, 70)]
    case .changeSides:
      [Note(523, 120), Note(784, 120, pause: 120), Note(784, 120), Note(523, 120)]
    case .rest: [Note(784, 200), Note(523, 320)]
    case .done: [Note(988, 100), Note(784, 100), Note(659, 240)]
    case .hurt: [Note(440, 280, pause: 120), Note(440, 280)]
    case .end: [Note(988, 180), Note(784, 180), Note(659, 180), Note(523, 500)]
    }
  }

  /// How long it sounds.
  public var length: Duration {
    let notes = notes
    return notes.reduce(.zero) { $0 + $1.length + $1.pause } - (notes.last?.pause ?? .zero)
  }

  /// How long after its beginning words begin: none is spoken into it, and a number is still on its beat.
  public var lead: Duration { self == .count ? length : length + .milliseconds(150) }

  /// Whether the bell, which has one sound alone, stands in for it.
  public var ringsBell: Bool { self != .halfway && self != .hurt }
}

extension Tone.Note {
  fileprivate init(_ pitch: Double, _ milliseconds: Int, pause: Int = 40) {
    self.init(pitch: pitch, length: .milliseconds(milliseconds), pause: .milliseconds(pause))
  }
}
