import Foundation

/// Plays tones through the first program of the machine that can, and never waits for one.
///
/// Whatever a program does, each call comes back at once. One that fails or hangs is passed over for the next, and once none is
/// left that is told, as a value. A tone that would come too late is left out.
public final class TonePlayer {
  /// What there is to know since it was last asked.
  public struct Report: Hashable, Sendable {
    /// Whether a tone that is due now will not be heard, for want of a program.
    public var isUnheard = false
    /// What is wrong, once no program is left.
    public var trouble: PlayerTrouble?
  }

  /// A tone on its way to somebody's ears.
  struct Playback {
    let child: Child
    let program: PlayerProgram
    let tone: Tone
    let began: Duration
    /// When its program has gone on for too long.
    let limit: Duration
  }

  /// How loud, in percent.
  public var volume: Int { didSet { if volume != oldValue { closeSounds() } } }

  /// The programs that have not failed, the best first.
  private(set) var programs: [PlayerProgram]
  private(set) var playbacks: [Playback] = []
  /// Tones as files without a name, by their descriptors.
  private var sounds: [Tone: Int32] = [:]
  private var hasTold = false

  /// How often to ask while something is played.
  public static let pollInterval = Duration.milliseconds(50)
  /// How much longer than its tone a program may take.
  private static let patience = Duration.seconds(3)
  /// A tone that comes later than this marks nothing.
  private static let latest = Duration.milliseconds(300)
  /// One program may take two seconds to end, and tones come once a second.
  private static let mostAtOnce = 4
  /// Two tones that are closer than this would sound as one.
  private static let leastApart = Duration.milliseconds(150)

  /// A player that tries these programs, one after the other.
  public init(_ programs: [PlayerProgram], volume: Int = 100) {
    self.programs = programs
    self.volume = volume
  }

  deinit { close() }

  /// The program that plays; `nil` once none is left.
  public var program: PlayerProgram? { programs.first }

  /// When it next has to be asked; `nil` while nothing is played.
  public var pollAfter: Duration? { playbacks.isEmpty ? nil : Self.pollInterval }

  /// Begins to play a tone.
  public func play(_ tone: Tone, at now: Duration) -> Report {
    guard playbacks.count < Self.mostAtOnce, playbacks.allSatisfy({ now - $0.began >= Self.leastApart })
    else { return Report() }
    return start(tone, due: now, at: now)
  }

  /// Looks after the programs: hears of their end, and ends those that hang.
  public func poll(at now: Duration) -> Report {
    var report = Report()
    let before = playbacks
    playbacks = []
    for playback in before {
      let ending = playback.child.ending()
      guard ending != nil || now >= playback.limit else {
        playbacks.append(playback)
        continue
      }
      if ending?.isSuccess == true { continue }
      if ending == nil { playback.child.send(SIGKILL) }
      let name = playback.program.kind.rawValue
      let next = passOver(
        playback.program, ending.map { .died(program: name, reason: $0.words) } ?? .hung(program: name))
      report.trouble = report.trouble ?? next.trouble
      guard now - playback.began <= Self.latest else { continue }
      let again = next.isUnheard ? next : start(playback.tone, due: playback.began, at: now)
      report.isUnheard = report.isUnheard || again.isUnheard
      report.trouble = report.trouble ?? again.trouble
    }
    return report
  }

  /// Ends every program at once; for when limber ends.
  public func close() {
    for playback in playbacks where playback.child.ending() == nil { playback.child.send(SIGKILL) }
    playbacks = []
    closeSounds()
  }

  private func start(_ tone: Tone, due: Duration, at now: Duration) -> Report {
    while let program {
      do throws(Child.NotStarted) {
        let child = try Child(program.path, program.arguments, input: sound(of: tone))
        playbacks.append(
          Playback(
            child: child, program: program, tone: tone, began: due,
            limit: now + tone.length + Self.patience))
        return Report()
      } catch {
        let report = passOver(program, .notStarted(program: program.kind.rawValue, reason: error.words))
        if report.isUnheard { return report }
      }
    }
    return none(.missing)
  }

  /// Tries a program no more.
  private func passOver(_ program: PlayerProgram, _ trouble: PlayerTrouble) -> Report {
    programs.removeAll { $0 == program }
    return programs.isEmpty ? none(trouble) : Report()
  }

  private func none(_ trouble: PlayerTrouble) -> Report {
    defer { hasTold = true }
    return Report(isUnheard: true, trouble: hasTold ? nil : trouble)
  }

  // MARK: Sounds

  /// A tone as a file that no other program can see, and that is gone with limber, however it goes.
  private func sound(of tone: Tone) throws(Child.NotStarted) -> Int32 {
    if let sound = sounds[tone] {
      // Where a program reads on from where another has stopped.
      lseek(sound, 0, SEEK_SET)
      return sound
    }
    let place = FileManager.default.temporaryDirectory.path + "/limber-tone-XXXXXX"
    var name = Array(place.utf8CString)
    let sound = mkstemp(&name)
    guard sound >= 0 else { throw Child.NotStarted(code: errno) }
    unlink(name)
    _ = fcntl(sound, F_SETFD, FD_CLOEXEC)
    let samples = tone.samples(volume: volume)
    let bytes = Array(Wave.header(samples: samples.count) + Wave.bytes(of: samples))
    let written = write(sound, bytes, bytes.count), code = errno
    guard written == bytes.count else {
      Foundation.close(sound)
      throw Child.NotStarted(code: written < 0 ? code : ENOSPC)
    }
    lseek(sound, 0, SEEK_SET)
    sounds[tone] = sound
    return sound
  }

  private func closeSounds() {
    for sound in sounds.values { Foundation.close(sound) }
    sounds = [:]
  }
}
