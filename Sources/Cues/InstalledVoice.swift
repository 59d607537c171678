import Foundation
import Text

/// A voice that the machine has.
public struct InstalledVoice: Hashable, Sendable {
  /// What its program knows it by.
  public let name: String
  /// What people call it.
  public let title: String
  /// What it speaks, such as `en-gb`.
  public let language: String

  /// The voices of a list that a program writes: those that read English, in its order, each once.
  ///
  /// What a program writes is not trusted: only printable characters stay, and a name that would be taken for an option is
  /// none.
  static func read(_ list: String, of kind: VoiceHelper.Kind) -> [InstalledVoice] {
    let lines = String(list.prefix(longest)).split(whereSeparator: \.isNewline).prefix(most)
    var known: Set<String> = []
    return lines.compactMap { (line: Substring) -> InstalledVoice? in
      let voice: InstalledVoice?
      switch kind {
      // Columns: Pty, Language, Age/Gender, VoiceName, File, Other Languages.
      case .espeakNG, .espeak:
        let words = line.split(separator: " ")
        voice =
          words.count >= 5 && Int(words[0]) != nil
          ? Self(words[1], words[1], title: String(words[3]).replacing("_", with: " ")) : nil
      // Columns: the name, which may have blanks, the language, the variant.
      case .speechDispatcher:
        let words = line.split(separator: " ")
        voice =
          words.count >= 3 ? Self(words.dropLast(2).joined(separator: " "), words[words.count - 2]) : nil
      // The name, which may have blanks, the language, and an example behind a hash.
      case .say:
        let words = line.prefix { $0 != "#" }.split(separator: " ")
        voice = words.count >= 2 ? Self(words.dropLast().joined(separator: " "), words[words.count - 1]) : nil
      }
      guard let voice, voice.language.lowercased().hasPrefix("en"), !voice.name.isEmpty,
        !voice.name.hasPrefix("-"), known.insert(voice.name).inserted
      else { return nil }
      return voice
    }
  }

  private init(_ name: some StringProtocol, _ language: some StringProtocol, title: String? = nil) {
    (self.name, self.language) = (PlainLine.printable(String(name)), PlainLine.printable(String(language)))
    self.title = PlainLine.printable(title ?? String(name))
  }

  private static let most = 5000
  private static let longest = 1_000_000
}

extension VoiceHelper {
  /// The arguments that make it list its voices; `nil` where it has no list.
  private var listing: [String]? {
    switch kind {
    case .speechDispatcher: ["-L"]
    case .espeakNG, .espeak: ["--voices=en"]
    case .say: ["-v", "?"]
    case nil: nil
    }
  }

  /// Whether it can say which voices there are.
  public var listsVoices: Bool { listing != nil }

  /// The longest that somebody waits for the list.
  private static let patience = 4.0

  /// The voices that it has; none where it doesn't say so in time.
  public var voices: [InstalledVoice] {
    guard let kind, let listing, let pipe = Pipe() else { return [] }
    defer { close(pipe.reading) }
    let child = try? Child(path, listing, output: pipe.writing)
    close(pipe.writing)
    guard let child else { return [] }
    defer { if child.ending() == nil { child.send(SIGKILL) } }
    _ = fcntl(pipe.reading, F_SETFL, O_NONBLOCK)
    let limit = Date(timeIntervalSinceNow: Self.patience)
    var bytes: [UInt8] = [], block = [UInt8](repeating: 0, count: 4096)
    while bytes.count < 1 << 20 {
      var waiting = pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0)
      let left = limit.timeIntervalSinceNow
      guard left > 0, poll(&waiting, 1, Int32(left * 1000)) != 0 else { return [] }
      let count = Foundation.read(pipe.reading, &block, block.count)
      if count > 0 {
        bytes += block[..<count]
      } else if count == 0 || errno != EAGAIN && errno != EINTR {
        break
      }
    }
    return InstalledVoice.read(String(decoding: bytes, as: UTF8.self), of: kind)
  }
}
