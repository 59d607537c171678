import Engine
import Foundation

/// A program of the machine that writes what it says into files.
public struct SpeechWriter: Sendable {
  private let helper: VoiceHelper
  private let settings: VoiceSettings

  /// The programs that can, the best first; speech-dispatcher only speaks.
  static let kinds = [VoiceHelper.Kind.espeakNG, .espeak, .say]

  /// A text on its way into a file.
  private struct Work {
    let child: Child
    let text: String
    let file: String
    let began = ContinuousClock.now
  }

  /// A text takes no longer to be written, however busy the machine is.
  private static let patience = Duration.seconds(20)
  /// How long to wait before a program is asked again, in microseconds.
  private static let pollInterval: UInt32 = 2000

  /// The person's own program where it writes, or else the first one that a search path has.
  ///
  /// - Parameter path: The value of `$PATH`.
  public init?(in path: String?, _ settings: VoiceSettings) {
    if let own = VoiceHelper.find(in: path, own: settings.command), own.writes(settings) {
      self.helper = own
      self.settings = settings
      return
    }
    let helpers = Self.kinds.lazy.compactMap { kind in
      Programs.find(kind.rawValue, in: path).map { VoiceHelper(kind: kind, path: $0) }
    }
    guard let helper = helpers.first else { return nil }
    self.helper = helper
    self.settings = settings
  }

  /// Writes what a voice says; `nil` for one that only speaks.
  init?(_ helper: VoiceHelper, _ settings: VoiceSettings) {
    guard helper.writes(settings) || helper.kind.map(Self.kinds.contains) == true else { return nil }
    self.helper = helper
    self.settings = settings
  }

  /// What the program is called.
  public var name: String { helper.name }

  /// Writes a file of each text, as many at once as there are processors.
  ///
  /// - Parameters:
  ///   - folder: Where the files go: their names are the places of the texts.
  ///   - goesOn: Asked again and again with how many are done; once it says no, the rest is left.
  /// - Returns: How long each text takes, with those left out of which nothing can be said; `nil` where it was to stop.
  /// - Throws: ``VoiceTrouble``, where a text can't be had.
  public func write(_ texts: [String], to folder: String, while goesOn: (Int) -> Bool) throws(VoiceTrouble)
    -> [String: Duration]?
  {
    var lengths: [String: Duration] = [:]
    var waiting = Array(texts.enumerated())[...]
    var running: [Work] = []
    defer {
      for entry in running where entry.child.ending() == nil { entry.child.send(SIGKILL) }
    }
    let width = min(max(ProcessInfo.processInfo.activeProcessorCount, 1), 8)
    var done = 0
    while !waiting.isEmpty || !running.isEmpty {
      guard goesOn(done) else { return nil }
      while running.count < width, let (index, text) = waiting.popFirst() {
        guard let line = Speech.line(text) else {
          done += 1
          continue
        }
        let file = Self.file(index, in: folder)
        do throws(Child.NotStarted) {
          running.append(
            Work(child: try Child(helper.path, arguments(file), reading: line), text: text, file: file))
        } catch {
          throw .notStarted(program: name, reason: error.words)
        }
      }
      var still: [Work] = []
      var trouble: VoiceTrouble?
      for entry in running {
        if let ending = entry.child.ending() {
          guard ending.isSuccess, let sound = Self.sound(entry.file) else {
            // A program can end well and have written nothing.
            let reason = ending.isSuccess ? Wording.Voice.wroteNothing : ending.words
            trouble = .died(program: name, reason: reason)
            continue
          }
          lengths[entry.text] = Wave.time(of: sound.count)
          done += 1
        } else {
          still.append(entry)
          if entry.began.duration(to: .now) > Self.patience { trouble = .hung(program: name) }
        }
      }
      running = still
      if let trouble { throw trouble }
      if running.count == width || waiting.isEmpty { usleep(Self.pollInterval) }
    }
    return lengths
  }

  /// The sounds of texts that were written to a folder.
  public static func sounds(of texts: [String], in folder: String) -> (String) -> [Float]? {
    let files = [String: String](
      texts.enumerated().map { ($1, file($0, in: folder)) }, uniquingKeysWith: { first, _ in first })
    return { text in files[text].flatMap(sound) }
  }

  private static func file(_ index: Int, in folder: String) -> String { "\(folder)/\(index).wav" }

  private static func sound(_ file: String) -> [Float]? {
    FileManager.default.contents(atPath: file).flatMap(Wave.read)
  }

  /// The arguments that make it write a file of what it reads, without the silence that it would end with.
  func arguments(_ file: String) -> [String] {
    guard helper.kind != nil else { return helper.arguments(settings, file: file) }
    return helper.arguments(settings)
      + (helper.kind == .say
        ? ["--file-format=WAVE", "--data-format=LEI16@\(Wave.rate)", "-o", file] : ["-z", "-w", file])
  }
}
