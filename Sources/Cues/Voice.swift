import Foundation

/// Why nothing is heard.
public enum VoiceTrouble: Error, Hashable, Sendable {
  /// No helper is installed.
  case missing
  /// The helper could not be started.
  case notStarted(program: String, reason: String)
  /// The helper ended badly.
  case died(program: String, reason: String)
  /// The helper did not end.
  case hung(program: String)

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .missing: Wording.Voice.missing(VoiceHelper.Kind.allCases.map(\.rawValue))
    case .notStarted(let name, let why): Wording.Voice.notStarted(name, why)
    case .died(let name, let how): Wording.Voice.failed(name, how)
    case .hung(let name): Wording.Voice.hung(name)
    }
  }
}

/// Speaks through a helper program, one text at a time, and never waits for it.
///
/// Whatever the helper does, each call comes back at once. Trouble is told once, as a value; after three failures in a
/// row nothing more is tried. Times are those of any clock that only goes forward.
public final class Voice {
  /// What there is to know since the voice was last asked.
  public struct Report: Hashable, Sendable {
    /// Whether a text has just been said, cut off by a fault, or could not be said at all.
    public var isFinished = false
    /// What is wrong, the first time that something is.
    public var trouble: VoiceTrouble?
  }

  /// The program that speaks, chosen once; `nil` where there is none.
  public let helper: VoiceHelper?
  /// What plays the files of a program that writes; `nil` where nothing does.
  private let player: PlayerProgram?
  /// How it speaks.
  public var settings: VoiceSettings

  /// A text being said, and when that has gone on for too long; the file that is being written first, where one is.
  private(set) var current: (child: Child, limit: Duration, file: VoiceFile?)?
  /// Helpers told to stop, and when they will be made to.
  private(set) var leaving: [(child: Child, limit: Duration)] = []
  private var failures = 0
  private var hasTold = false

  /// How often to ask while something is being said.
  public static let pollInterval = Duration.milliseconds(100)
  /// Failures in a row after which the helper is left alone.
  private static let mostFailures = 3
  /// How long a helper told to stop may take.
  private static let grace = Duration.milliseconds(500)

  /// A voice that speaks through a helper.
  ///
  /// - Parameter player: What plays the files of a program that writes them.
  public init(
    _ helper: VoiceHelper?, _ settings: VoiceSettings = VoiceSettings(), player: PlayerProgram? = nil
  ) {
    self.helper = helper
    self.settings = settings
    self.player = player
  }

  deinit { close() }

  /// When it next has to be asked; `nil` while no helper runs.
  public var pollAfter: Duration? { current == nil && leaving.isEmpty ? nil : Self.pollInterval }

  /// Begins to say a text; whatever is being said is broken off.
  public func speak(_ text: String, at now: Duration) -> Report {
    stop(at: now)
    guard let helper else { return failed(.missing) }
    guard failures < Self.mostFailures, let line = Speech.line(text) else { return Report(isFinished: true) }
    var file: VoiceFile?
    do {
      if helper.writes(settings) { file = try VoiceFile() }
      let child = try Child(
        helper.path, helper.arguments(settings, file: file?.path ?? ""), reading: line,
        variables: VoiceHelper.variables)
      current = (child, now + Self.patience(text, settings), file)
      return Report()
    } catch {
      file?.remove()
      return failed(.notStarted(program: helper.name, reason: error.words))
    }
  }

  /// Breaks off what is being said.
  public func stop(at now: Duration) {
    guard let (child, _, file) = current else { return }
    current = nil
    file?.remove()
    // Its end may have come already, unheard; then its number could be another's by now.
    guard child.ending() == nil else { return }
    child.send(SIGTERM)
    leaving.append((child, now + Self.grace))
  }

  /// Looks after the helpers: hears of their end, and ends those that hang.
  public func poll(at now: Duration) -> Report {
    leaving.removeAll { child, limit in
      if child.ending() != nil { return true }
      if now >= limit { child.send(SIGKILL) }
      return false
    }
    guard let (child, limit, file) = current else { return Report() }
    let name = helper?.name ?? ""
    if let ending = child.ending() {
      current = nil
      defer { file?.remove() }
      guard ending.isSuccess else { return failed(.died(program: name, reason: ending.words)) }
      if let file { return play(file, writtenBy: name, until: limit) }
      failures = 0
      return Report(isFinished: true)
    }
    guard now >= limit else { return Report() }
    current = nil
    file?.remove()
    child.send(SIGKILL)
    leaving.append((child, now))
    return failed(.hung(program: name))
  }

  /// Ends every helper at once; for when limber ends.
  public func close() {
    current?.file?.remove()
    for child in leaving.map(\.child) + [current?.child].compactMap({ $0 }) where child.ending() == nil {
      child.send(SIGKILL)
    }
    (current, leaving) = (nil, [])
  }

  /// Plays what a program has written.
  private func play(_ file: VoiceFile, writtenBy name: String, until limit: Duration) -> Report {
    guard let player else { return failed(.notStarted(program: name, reason: Wording.Voice.noPlayer)) }
    guard let sound = file.open() else {
      return failed(.died(program: name, reason: Wording.Voice.wroteNothing))
    }
    defer { Foundation.close(sound) }
    do {
      current = (try Child(player.path, player.arguments, input: sound), limit, nil)
      return Report()
    } catch {
      return failed(.notStarted(program: player.kind.rawValue, reason: error.words))
    }
  }

  private func failed(_ trouble: VoiceTrouble) -> Report {
    failures += 1
    defer { hasTold = true }
    return Report(isFinished: true, trouble: hasTold ? nil : trouble)
  }

  /// Twice as long as any voice needs for a text.
  private static func patience(_ text: String, _ settings: VoiceSettings) -> Duration {
    .seconds(3) + Cue.speakingTime(text) * 2 * 100 / min(max(settings.rate, 50), 200)
  }
}
