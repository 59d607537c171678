/// Something that says one text at a time, and never waits for it.
///
/// Times are those of any clock that only goes forward.
public protocol Speaking: AnyObject {
  /// How it speaks from the next text on.
  var settings: VoiceSettings { get set }
  /// When it next has to be asked; `nil` while nothing is said.
  var pollAfter: Duration? { get }
  /// Begins to say a text; whatever is being said is broken off.
  func speak(_ text: String, at now: Duration) -> Voice.Report
  /// How long it takes for texts, as far as it can be asked.
  func lengths(of texts: [String]) -> [String: Duration]
  /// The voices that there are.
  var voices: [InstalledVoice] { get }
  /// Breaks off what is being said.
  func stop(at now: Duration)
  /// What there is to know by now.
  func poll(at now: Duration) -> Voice.Report
  /// Says nothing more.
  func close()
}

extension Voice: Speaking {
  /// The voices that its program has.
  public var voices: [InstalledVoice] { helper?.voices ?? [] }
}
