/// Something that plays tones, and never waits for them.
///
/// Times are those of any clock that only goes forward.
public protocol Playing: AnyObject {
  /// How loud it plays from the next tone on, in percent.
  var volume: Int { get set }
  /// When it next has to be asked; `nil` while nothing is played.
  var pollAfter: Duration? { get }
  /// Begins to play a tone.
  func play(_ tone: Tone, at now: Duration) -> TonePlayer.Report
  /// What there is to know by now.
  func poll(at now: Duration) -> TonePlayer.Report
  /// Plays nothing more.
  func close()
}

extension TonePlayer: Playing {}
