import Engine
import Foundation
import Text

/// A program of the machine that makes a smaller file of a WAV.
public struct Encoder: Hashable, Sendable {
  /// A form that a sound file can have, by the end of its name.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case wav, opus, mp3, flac

    /// The programs that make it, the best first; none where none is needed.
    var programs: [Program] {
      switch self {
      case .wav: []
      case .opus: [.opusenc, .ffmpeg]
      case .mp3: [.ffmpeg, .lame]
      case .flac: [.flac, .ffmpeg]
      }
    }
  }

  /// What it is called.
  enum Program: String, Hashable, Sendable {
    case opusenc, ffmpeg, lame, flac
  }

  /// What somebody who listens is told besides.
  public struct Tags: Hashable, Sendable {
    let title: String
    let chapters: [Playthrough.Chapter]
    let length: Duration

    /// The tags of a score.
    public init(_ title: String, _ score: Score) {
      self.title = title
      chapters = score.chapters
      length = score.length
    }
  }

  private let program: Program
  private let path: String
  private let form: Form

  /// How long to wait before the program is asked again, in microseconds.
  private static let pollInterval: UInt32 = 10_000

  /// The first program for a form that a search path has.
  ///
  /// - Parameter path: The value of `$PATH`.
  public init?(for form: Form, in path: String?) {
    for program in form.programs {
      guard let path = Programs.find(program.rawValue, in: path) else { continue }
      (self.program, self.path, self.form) = (program, path, form)
      return
    }
    return nil
  }

  /// What the program is called.
  public var name: String { program.rawValue }

  /// What the programs for a form are called.
  public static func names(for form: Form) -> [String] { form.programs.map(\.rawValue) }

  /// Makes the file `sound` with the form's ending of the file `sound.wav`, both in one folder.
  ///
  /// - Parameter goesOn: Asked again and again; once it says no, the program is ended.
  /// - Returns: The path of the file; `nil` where it was to stop.
  /// - Throws: ``EncoderTrouble`` where none was made.
  public func encode(in folder: String, _ tags: Tags, while goesOn: () -> Bool) throws(EncoderTrouble)
    -> String?
  {
    let result = "\(folder)/sound.\(form.rawValue)"
    if program == .ffmpeg {
      guard FileManager.default.createFile(atPath: Self.notes(in: folder), contents: Data(tags.notes.utf8))
      else { throw EncoderTrouble(program: name, reason: String(cString: strerror(errno))) }
    }
    let child: Child
    do throws(Child.NotStarted) {
      child = try Child(path, arguments(in: folder, result, tags))
    } catch {
      throw EncoderTrouble(program: name, reason: error.words)
    }
    var ending = child.ending()
    while ending == nil {
      guard goesOn() else {
        child.send(SIGKILL)
        return nil
      }
      usleep(Self.pollInterval)
      ending = child.ending()
    }
    guard let ending, ending.isSuccess, FileManager.default.fileExists(atPath: result) else {
      throw EncoderTrouble(program: name, reason: ending?.words ?? Wording.Child.ended)
    }
    return result
  }

  private static func notes(in folder: String) -> String { "\(folder)/chapters.txt" }

  func arguments(in folder: String, _ result: String, _ tags: Tags) -> [String] {
    let sound = "\(folder)/sound.wav"
    switch program {
    case .opusenc:
      // For speech more effort is not to be heard, and takes four times as long.
      return ["--quiet", "--bitrate", "32", "--comp", "5", "--title", tags.title]
        + tags.comments.flatMap { ["--comment", $0] } + [sound, result]
    case .flac:
      return ["--silent", "--force", "--tag=TITLE=\(tags.title)"]
        + tags.comments.map { "--tag=\($0)" } + ["-o", result, sound]
    case .lame: return ["--quiet", "-V", "4", "--tt", tags.title, sound, result]
    case .ffmpeg:
      return ["-nostdin", "-v", "error", "-y", "-i", sound, "-i", Self.notes(in: folder)]
        + ["-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"] + codec + [result]
    }
  }

  private var codec: [String] {
    switch form {
    case .opus: ["-c:a", "libopus", "-b:a", "32k", "-compression_level", "5"]
    case .mp3: ["-c:a", "libmp3lame", "-q:a", "4", "-id3v2_version", "3"]
    case .flac: ["-c:a", "flac"]
    case .wav: []
    }
  }
}

/// Why a file was not made smaller.
public struct EncoderTrouble: Error, Hashable, Sendable {
  let program: String
  let reason: String

  /// What is wrong, in one sentence.
  public var sentence: String { Wording.Encoding.failed(program, reason) }
}

extension Encoder.Tags {
  /// Chapters as comments, which Ogg and FLAC have: `CHAPTER000=00:00:12.000` and `CHAPTER000NAME=Bridge`.
  var comments: [String] {
    chapters.enumerated().flatMap { index, chapter in
      let name = "CHAPTER\(String(index).rightAligned(to: 3).replacing(" ", with: "0"))"
      return ["\(name)=\(clock(chapter.at))", "\(name)NAME=\(chapter.title.printable)"]
    }
  }

  private func clock(_ time: Duration) -> String {
    time.formatted(.time(pattern: .hourMinuteSecond(padHourToLength: 2, fractionalSecondsLength: 3)))
  }

  /// Title and chapters as ffmpeg reads them.
  var notes: String {
    let ends = chapters.dropFirst().map(\.at) + [length]
    let parts = zip(chapters, ends).map { chapter, end in
      [
        "[CHAPTER]", "TIMEBASE=1/1000", "START=\(chapter.at.milliseconds)", "END=\(end.milliseconds)",
        "title=\(escaped(chapter.title))",
      ].map { $0 + "\n" }.joined()
    }
    return ";FFMETADATA1\ntitle=\(escaped(title))\n" + parts.joined()
  }

  private func escaped(_ text: String) -> String {
    text.printable.map { "=;#\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
